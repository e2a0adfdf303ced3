/** A score of one village in the text, and of the same village in the list of a note. */
import { QUALIFIERS } from '../../lexicon/column-words.ts'
import type { Block } from '../../model/index.ts'
import { type Discourse, type Mention, noteKey, type Passage } from '../discourse/index.ts'
import type { Operand, Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { properNames } from './names.ts'

/** A figure that says how far something of a proper name has come: "Thôn Pêng Siêl … đạt 9/10 tiêu chí". */
interface Score {
  readonly mention: Mention
  readonly operand: Operand
  /** Of how many; "" where only the number reached is printed. */
  readonly of: string
  readonly unit: string
  /** Names with their nouns, the smallest place first. */
  readonly names: readonly string[]
  /** What sets the score apart from another of the same thing: "nâng cao". */
  readonly qualifiers: string
}

/** Scores of a section: those of its text, and those of the lists in its notes. */
interface Section {
  readonly told: Score[]
  readonly listed: Map<string, Score[]>
}

/** How far before a figure its name may stand, and how long a note is that only names something. */
const REACH = 140
const NAME_ONLY = 60

/** Every score of a thing that the text names, with its score in a list of the same section. */
export function namedScores(discourse: Discourse): Proposal[] {
  const sections = new Map<string, Section>()
  for (const passage of discourse.passages) {
    if (passage.block.cell) continue
    for (const mention of passage.mentions) {
      const score = scoreOf(discourse, passage, mention)
      if (!score) continue
      const path = sectionOf(discourse, mention.block)
      const section: Section = sections.get(path) ?? { listed: new Map(), told: [] }
      sections.set(path, section)
      if (mention.block.note === null) section.told.push(score)
      else section.listed.set(keyOf(score), [...(section.listed.get(keyOf(score)) ?? []).slice(0, 3), score])
    }
  }
  return [...sections.values()].flatMap(({ told, listed }) =>
    told.flatMap((score) => {
      const found = (listed.get(keyOf(score)) ?? []).filter((other) => fits(score, other))
      return found.length === 1 ? [proposal(score, found[0]!)] : []
    }),
  )
}

/** A note belongs to the section of its mark. */
const sectionOf = ({ notes }: Discourse, { note, section }: Block) =>
  note === null ? section : (noteNumbered(notes, note)?.referredFrom ?? '')

/** A footnote of a number, or the endnote. */
const noteNumbered = (notes: Discourse['notes'], number: number) =>
  notes.get(noteKey({ noteKind: 'footnote', number })) ?? notes.get(noteKey({ noteKind: 'endnote', number }))

const keyOf = ({ names, unit }: Score) => `${names[0]} ${unit}`

/** One scale, one larger place, and nothing that sets them apart. */
function fits(a: Score, b: Score): boolean {
  const [one, other] = [a.names[1], b.names[1]]
  const onePlace = one === undefined || other === undefined || one === other
  const oneScale = a.of === '' || b.of === '' || a.of === b.of
  return onePlace && oneScale && a.qualifiers === b.qualifiers
}

function scoreOf(discourse: Discourse, passage: Passage, mention: Mention): Score | undefined {
  const { claim, block, start } = mention
  if (claim.kind !== 'ratio' && claim.kind !== 'quantity') return undefined
  if (claim.role !== 'actual' || claim.direction || !/tiêu chí|chỉ tiêu|điểm/u.test(claim.unit))
    return undefined
  const [sentence = 0] = block.sentences[mention.sentence] ?? []
  const from = Math.max(sentence, start - REACH, endOfBefore(passage, mention))
  const text = block.value.slice(from, start)
  const cut = text.lastIndexOf(';') + 1
  const names = [...properNames(text.slice(cut)), ...namesInNotes(discourse, mention, from + cut)]
  if (names.length === 0) return undefined
  const ratio = claim.kind === 'ratio'
  return {
    mention,
    operand: { claim, facet: ratio ? 'numerator' : 'value' },
    of: ratio ? claim.denominator : '',
    unit: claim.unit,
    names,
    qualifiers: qualifiersOf(discourse, mention),
  }
}

/** Where the score before it ends. */
function endOfBefore({ mentions }: Passage, { order }: Mention): number {
  const first = mentions[0]!.order
  const before = mentions[order - first - 1]
  return before && (before.claim.kind === 'ratio' || before.claim.kind === 'quantity') ? before.end : 0
}

/** "thôn điểm cấp huyện[^7]", where the note is nothing but the name. */
function namesInNotes(discourse: Discourse, { block, start }: Mention, from: number): string[] {
  return block.marks
    .filter(({ at }) => at >= from && at <= start)
    .flatMap((mark) => {
      const only = discourse.notes.get(noteKey(mark))?.children
      const text = only?.length === 1 && only[0]!.type === 'block' ? only[0]!.value : ''
      return text.length <= NAME_ONLY && !/\d/.test(text) ? properNames(text) : []
    })
}

const qualifier = new RegExp(`(?<!\\p{L})(?:${QUALIFIERS.slice(0, 3).join('|')})(?!\\p{L})`, 'gu')

/** What the words around a score set apart; in a note, those before its mark too. */
function qualifiersOf(discourse: Discourse, { block, start, end }: Mention): string {
  const own = clauseOf(block, start, end + REACH / 4)
  const text = block.note === null ? own : `${own} ${beforeMark(discourse, block.note)}`
  return [...new Set([...text.toLowerCase().matchAll(qualifier)].map(([word]) => word))].sort().join()
}

/** The clause of the mark of a note. */
function beforeMark(discourse: Discourse, number: number): string {
  const anchor = noteNumbered(discourse.notes, number)?.anchor
  const block = anchor && discourse.passageOf(anchor.block)?.block
  return block ? clauseOf(block, anchor.at, anchor.at) : ''
}

/** The text before an offset back to the semicolon or full stop before it, and on to another offset. */
function clauseOf({ value }: Block, at: number, to: number): string {
  const before = value.slice(Math.max(0, at - REACH), at)
  const cut = Math.max(before.lastIndexOf(';'), before.lastIndexOf('. '))
  return before.slice(cut + 1) + value.slice(at, to).split(/[;.]/u)[0]
}

const proposal = (told: Score, listed: Score): Proposal => ({
  kind: 'restatement',
  variant: 'same-figure',
  stated: told.operand,
  members: [{ ...listed.operand, role: 'same' }],
  evidence: told.names[0]!,
  strength: STRENGTH.sure,
})
