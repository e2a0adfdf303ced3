import { PARTS_CUES } from '../../lexicon/relation-cues.ts'
import type { Block } from '../../model/index.ts'
import { cueFinder } from '../cue.ts'
import { type Discourse, type Mention, noteKey, type Passage } from '../discourse/index.ts'

/** Figures that stand together where the parts of a total would: behind it, in brackets, in bullets, in a note. */
export interface Series {
  readonly mentions: readonly Mention[]
  readonly evidence: string
  /** How surely the place and the words announce an exhaustive list, 0 to 1. */
  readonly strength: number
}

const partsCues = cueFinder(PARTS_CUES)

/** Beyond this many figures no reader still relates one to a total in the same sentence. */
const REACH = 80

/** Every place where the parts of a figure could stand, nearest first. */
export function seriesAfter(discourse: Discourse, total: Mention): Series[] {
  const passage = discourse.passageOf(total.block.id)
  if (!passage) return []
  return [
    ...bracketAfter(passage, total),
    ...restOfSentence(passage, total),
    ...nextSentence(passage, total),
    ...bulletsAfter(discourse, passage, total),
    ...notesAfter(discourse, total),
  ].filter((series) => series.mentions.length > 0)
}

/** "92 tập thể, 226 cá nhân (16 tập thể và 96 cá nhân; …)": the bracket behind the figure or its neighbours. */
function bracketAfter(passage: Passage, total: Mention): Series[] {
  const text = passage.block.value
  const bracket = passage.brackets.find((b) => b.open >= total.end && b.parent === total.bracket)
  if (!bracket || bracket.open - total.end > 160) return []
  const between = text.slice(total.end, bracket.open)
  if (/[;:]\s|\.\s+\p{L}/u.test(between)) return []
  const mentions = passage.mentions.filter((m) => m.bracket === bracket)
  const opening = text.slice(bracket.open + 1, mentions[0]?.start ?? bracket.close)
  const cue = partsCues(opening).at(-1)?.cue
  return [{ mentions, evidence: cue ? `(${cue.surface}` : '(…)', strength: cue?.strength ?? 0.7 }]
}

/** "60 hộ, gồm 40 hộ nghèo và 20 hộ cận nghèo": what follows in the sentence, behind a cue or without one. */
function restOfSentence(passage: Passage, total: Mention): Series[] {
  const behind = levelAfter(passage, total)
  if (behind.length === 0) return []
  const from = total.end
  const cues = partsCues(textBetween(passage, total, behind.at(-1)!.start))
  const nearest = cues.find(({ start }) => !behind.some((m) => m.start < from + start && sameUnit(m, total)))
  const bare: Series = { mentions: behind, evidence: openerOf(passage, total, behind[0]!), strength: 0.3 }
  if (!nearest) return [bare]
  const parts = behind.filter((m) => m.start >= from + nearest.end)
  return [{ mentions: parts, evidence: nearest.cue.surface, strength: nearest.cue.strength }, bare]
}

/** A sentence that goes on: "Trong đó: …", or a heading of a second breakdown, "Giới tính: nam 60, nữ 40". */
function nextSentence(passage: Passage, total: Mention): Series[] {
  const found: Series[] = []
  for (let sentence = total.sentence + 1; sentence <= total.sentence + 4; sentence++) {
    const bounds = passage.block.sentences[sentence]
    if (!bounds) break
    const mentions = passage.mentions.filter((m) => m.sentence === sentence).slice(0, REACH)
    if (mentions.length === 0) continue
    const opening = passage.block.value.slice(bounds[0], mentions[0]!.start)
    const series = continuing(opening, mentions, sentence - total.sentence)
    if (series) found.push(series)
  }
  return found
}

function continuing(opening: string, mentions: readonly Mention[], distance: number): Series | undefined {
  const cue = partsCues(opening).find(({ start }) => opening.slice(0, start).trim().length < 3)?.cue
  const level = mentions.filter((m) => m.bracket === mentions[0]!.bracket)
  if (cue)
    return distance === 1 ? { mentions: level, evidence: cue.surface, strength: cue.strength } : undefined
  const heading = /^\s*(\p{Lu}[\p{L} ]{2,40}):/u.exec(opening)?.[1]
  if (heading) return { mentions: level, evidence: heading, strength: 0.5 }
  return distance === 1 ? { mentions: level, evidence: '…', strength: 0.2 } : undefined
}

/** "… 4.625 triệu đồng. Trong đó:" and then one part a bullet: its first figure of the same unit. */
function bulletsAfter(discourse: Discourse, passage: Passage, total: Mention): Series[] {
  const { block } = passage
  if (block.cell || total.sentence < block.sentences.length - 2) return []
  const at = discourse.passages.indexOf(passage)
  const items = itemsBelow(discourse.passages, at)
  if (items.length === 0) return []
  const tail = block.value.slice(total.end)
  const cue = partsCues(tail).at(-1)?.cue
  const introduces = /[:：]\s*$/.test(block.value)
  const mentions = items.flatMap((item) => {
    const first = item.mentions.find((m) => m.bracket === null && sameUnit(m, total))
    return first ? [first] : []
  })
  const strength = cue ? Math.max(cue.strength, cue.strength >= 0.6 ? 0.75 : 0) : introduces ? 0.6 : 0.3
  return [{ mentions, evidence: cue?.surface ?? '•', strength }]
}

/** The items of the list that a block introduces: those one level deeper, until the list ends. */
export function itemsBelow(passages: readonly Passage[], at: number): Passage[] {
  const head = passages[at]!.block
  const first = passages[at + 1]?.block
  if (first?.kind !== 'item' || (head.kind === 'item' && levelOf(first) <= levelOf(head))) return []
  const items: Passage[] = []
  for (let i = at + 1; i < passages.length; i++) {
    const { block } = passages[i]!
    if (!belongs(block, first)) break
    if (levelOf(block) === levelOf(first)) items.push(passages[i]!)
  }
  return items
}

/** Depth of an item; "+" stands below "-" even where the typist did not indent it. */
const levelOf = ({ depth, marker }: Block) => Math.max(depth, marker === '+' ? 2 : 1)

const belongs = (block: Block, first: Block) =>
  block.kind === 'item' &&
  levelOf(block) >= levelOf(first) &&
  block.section === first.section &&
  block.note === first.note

/** Parts that only a note gives: the note marked behind the figure, before the next figure of its unit. */
function notesAfter(discourse: Discourse, total: Mention): Series[] {
  const passage = discourse.passageOf(total.block.id)!
  const next = passage.mentions.find((m) => m.start >= total.end && sameUnit(m, total))
  const [, sentenceEnd = total.block.value.length] = total.block.sentences[total.sentence] ?? []
  const until = Math.min(next?.start ?? Number.POSITIVE_INFINITY, sentenceEnd)
  return total.block.marks
    .filter((mark) => mark.at >= total.end && mark.at <= until)
    .flatMap((mark) => {
      const note = discourse.notes.get(noteKey(mark))
      if (!note) return []
      const blocks = note.children.filter((child) => child.type === 'block')
      const mentions = blocks.flatMap((b) => discourse.passageOf(b.id)?.mentions ?? []).slice(0, REACH)
      const level = mentions.filter((m) => m.bracket === null)
      const cue = partsCues(blocks[0]?.value.slice(0, 60) ?? '').at(0)?.cue
      return [{ mentions: level, evidence: `note ${mark.number}`, strength: cue ? cue.strength : 0.5 }]
    })
}

/** Figures behind another in its sentence and on its level of brackets. */
export function levelAfter(passage: Passage, from: Mention): Mention[] {
  const first = passage.mentions.indexOf(from) + 1
  const found: Mention[] = []
  for (const mention of passage.mentions.slice(first, first + REACH)) {
    if (mention.sentence !== from.sentence) break
    if (mention.bracket === from.bracket) found.push(mention)
  }
  return found
}

const textBetween = (passage: Passage, from: Mention, to: number) => passage.block.value.slice(from.end, to)

const openerOf = (passage: Passage, from: Mention, to: Mention) =>
  /[;:,]/.exec(passage.block.value.slice(from.end, to.start))?.[0] ?? '…'

const sameUnit = (a: Mention, b: Mention) =>
  'unit' in a.claim && 'unit' in b.claim && a.claim.kind !== 'percent' && unitKey(a) === unitKey(b)

const unitKey = (m: Mention) => ('unitCode' in m.claim ? m.claim.unitCode : '')
