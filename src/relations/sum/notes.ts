import type { Block, NoteMark } from '../../model/index.ts'
import { type Discourse, firstAt, type Mention, noteKey, type Passage } from '../discourse/index.ts'
import { STRENGTH } from '../strength.ts'
import { partsCues, REACH } from './parts-cues.ts'
import { sameUnit } from './same-unit.ts'
import { HEADED, type Series } from './series.ts'

/** Notes behind one figure that are looked into. */
const NOTES = 3

/** A note that cites so many documents lists these: its figures are of their names, "về gia đình 5 không, 3 sạch". */
const DOCUMENTS = 2

/** A note may be marked behind the first of two totals: "tại 64 hộ/07 ấp¹, tiêu hủy 1.127 con". This far before the second. */
const BEFORE = 60

/** Parts that only a note gives: the note marked behind the figure in its sentence, or shortly before it. */
export function notesAround(discourse: Discourse, total: Mention): Series[] {
  const isOfOther = nearerTo(discourse.passageOf(total.block.id)!, total)
  return marksAround(total).flatMap((mark) => {
    const note = discourse.notes.get(noteKey(mark))
    if (!note) return []
    const blocks = note.children.filter((child) => child.type === 'block')
    const mentions = blocks.flatMap((b) => discourse.passageOf(b.id)?.mentions ?? []).slice(0, REACH)
    if (mentions.filter(({ claim }) => claim.kind === 'citation').length >= DOCUMENTS) return []
    const level = mentions.filter((m) => m.bracket === null)
    const told = isOfOther(mark.at) ? FARTHER : mark.at < total.end ? STRENGTH.weak : undefined
    const cue = partsCues(openingOf(blocks[0], level[0])).at(0)?.cue
    const strength = told ?? cue?.strength ?? listStrength(level, blocks[0])
    return [{ mentions: level, evidence: `note ${mark.number}`, strength }]
  })
}

/** The marks in the sentence of a figure: the next behind it, or shortly before it. */
function marksAround({ block, sentence, start }: Mention): readonly NoteMark[] {
  const [sentenceStart = 0, sentenceEnd = block.value.length] = block.sentences[sentence] ?? []
  const first = firstAt(block.marks, Math.max(sentenceStart, start - BEFORE), (mark) => mark.at)
  return block.marks.slice(first, first + NOTES).filter((mark) => mark.at <= sentenceEnd)
}

/** Whether another figure of the unit of a total stands between it and a place, or before both. */
function nearerTo({ mentions }: Passage, total: Mention): (at: number) => boolean {
  const behind = firstAt(mentions, total.end, (m) => m.start)
  const next = mentions.slice(behind, behind + REACH).find((m) => sameUnit(m, total))
  const earlier = mentions
    .slice(Math.max(0, behind - REACH), behind)
    .findLast((m) => m !== total && m.sentence === total.sentence && sameUnit(m, total))
  return (at) =>
    at < total.end ? earlier !== undefined && earlier.end <= at : next !== undefined && next.start < at
}

/** The words of a note before its first figure: what stands behind it announces parts of that figure. */
const openingOf = (block: Block | undefined, first: Mention | undefined): string =>
  block?.value.slice(0, first?.block === block ? Math.min(first.start, 60) : 60).toLowerCase() ?? ''

/** Another figure of the unit stands nearer to the mark: only a list that adds up to this one is of it. */
const FARTHER = STRENGTH.faint

/** A note that opens with its first part and has two is the breakdown itself; one that tells a story may be. */
function listStrength(level: readonly Mention[], first: Block | undefined): number {
  const opens = level[0] !== undefined && level[0].block === first && level[0].start < OPENING
  return opens && level.length > 1 ? STRENGTH.told : HEADED
}

/** Units of text before the first part of a note that is nothing but a list. */
const OPENING = 40
