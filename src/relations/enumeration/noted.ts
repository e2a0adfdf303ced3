import type { Note } from '../../model/index.ts'
import { type Discourse, firstAt, noteKey, type Passage } from '../discourse/index.ts'
import type { Proposal } from '../proposal.ts'
import { listed } from './beside.ts'
import { citedIn } from './cited.ts'
import { type Count, countOf } from './count.ts'
import { headedLists, matchedToHeads } from './headed.ts'
import { groupsIn, matched } from './marked.ts'

/** How far behind a count the mark of its note may stand. */
const REACH = 90

/** What the notes of a passage list for the counts before their marks. */
export function namesInNotes(discourse: Discourse, passage: Passage): Proposal[] {
  return passage.block.marks.flatMap((mark) => {
    const note = discourse.notes.get(noteKey(mark))
    const counts = countsBefore(passage, mark.at)
    return note && counts.length > 0
      ? fromNote(discourse, { note, counts, evidence: `note ${mark.number}` })
      : []
  })
}

interface Noted {
  readonly note: Note
  /** Counts of the sentence before the mark, the nearest last. */
  readonly counts: readonly Count[]
  readonly evidence: string
}

/** Counts of the sentence in which a mark stands, before it; the last one within reach of the mark. */
function countsBefore(passage: Passage, at: number): Count[] {
  const { mentions, block } = passage
  const end = firstAt(mentions, at, ({ start }) => start)
  const last = mentions[end - 1]
  if (!last || at - last.end > REACH || last.sentence !== sentenceAt(block.sentences, at)) return []
  if (/[.;:]\s/u.test(block.value.slice(last.end, at))) return []
  return mentions
    .slice(Math.max(0, end - 8), end)
    .filter((mention) => mention.sentence === last.sentence)
    .flatMap((mention) => countOf(mention) ?? [])
}

/** A mark behind the full stop belongs to the sentence that the stop closes. */
function sentenceAt(sentences: readonly (readonly [number, number])[], at: number): number {
  const next = firstAt(sentences, at, ([start]) => start)
  return Math.max(0, next - 1)
}

function fromNote(discourse: Discourse, { note, counts, evidence }: Noted): Proposal[] {
  const passages = note.children.flatMap((child) =>
    child.type === 'block' ? (discourse.passageOf(child.id) ?? []) : [],
  )
  const groups = passages.flatMap(groupsIn)
  if (groups.length > 0) return matched(counts, groups, evidence)
  const nearest = counts.at(-1)!
  const cited = citedIn(passages, counts, evidence)
  if (cited.length > 0) return cited
  const [only] = passages
  if (passages.length !== 1 || only!.mentions.some(({ claim }) => claim.kind === 'citation')) return []
  const lists = headedLists(only!.block.value)
  if (lists.length > 1) return matchedToHeads(counts, lists, evidence)
  const { opening, body } = headOf(only!.block.value)
  if (hasAmounts(only!, only!.block.value.length - body.length)) return []
  const proposal = listed(nearest, body, { opening, evidence, sure: 0.8 })
  return proposal ? [proposal] : []
}

/** "10 xã gồm: A, B", "Gồm A, B": the words that open a list in a note. */
function headOf(text: string): { opening: string; body: string } {
  const found = /^\s*(?:[^:;,.]{0,70}:|(?:bao gồm|gồm có|gồm|cụ thể là|cụ thể|đó là)\s)/iu.exec(text)
  const colons = text.split(':').length - 1
  const opening = found && colons < 2 ? found[0] : ''
  return { opening: opening.replace(/^\s*(?:tại|ở)\s/iu, ''), body: text.slice(opening.length) }
}

const hasAmounts = (passage: Passage, from: number) =>
  passage.mentions.some(
    ({ claim, start, bracket }) =>
      start >= from &&
      bracket === null &&
      claim.kind !== 'ordinal' &&
      claim.kind !== 'date' &&
      claim.kind !== 'period',
  )
