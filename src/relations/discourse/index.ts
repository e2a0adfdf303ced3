/** Blocks and claims → the clauses, brackets, lists and notes in which figures stand together. */

import { passageOf as readPassage } from '../../claims/passage.ts'
import {
  type Block,
  blocksOf,
  type Claim,
  type Note,
  type NoteMark,
  type Report,
  type Table,
  tablesOf,
} from '../../model/index.ts'
import { type Bracket, bracketsIn } from './brackets.ts'
import { type Clause, clausesIn } from './clauses.ts'
import type { Mention } from './mention.ts'

export type { Bracket } from './brackets.ts'
export type { Clause } from './clauses.ts'
export { bracketBehind, firstAt, mentionsWithin } from './lookup.ts'
export type { Mention } from './mention.ts'

/** The text of one block, cut into brackets, clauses and mentions. */
export interface Passage {
  /** Place among the passages of the discourse. */
  readonly index: number
  readonly block: Block
  /** The text of the block in lower case, as long as it is. */
  readonly lower: string
  readonly brackets: readonly Bracket[]
  /** By their end: a clause inside a bracket stands before the clause around it. */
  readonly clauses: readonly Clause[]
  /** By their start. */
  readonly mentions: readonly Mention[]
}

/** A report as figures that stand together. */
export interface Discourse {
  readonly report: Report
  /** Blocks in reading order: body with cells, then notes. */
  readonly passages: readonly Passage[]
  readonly mentions: readonly Mention[]
  readonly tables: readonly Table[]
  readonly notes: ReadonlyMap<string, Note>
  readonly passageOf: (block: string) => Passage | undefined
  readonly mentionOf: (claim: string) => Mention | undefined
}

/** Key of a note among footnotes and endnotes. */
export const noteKey = (mark: Pick<NoteMark, 'noteKind' | 'number'>): string =>
  `${mark.noteKind}${mark.number}`

/** The discourse of a report; linear in its text. */
export function discourseOf(report: Report, claims: readonly Claim[]): Discourse {
  const byBlock = claimsByBlock(claims)
  let order = 0
  const passages = blocksOf(report).map((block, index): Passage => {
    const own = (byBlock.get(block.id) ?? []).sort((a, b) => a.place.start - b.place.start)
    const { lower } = readPassage(block.value)
    const cut = cutUp(block, lower, { claims: own, order })
    order += own.length
    return { index, block, lower, ...cut }
  })
  const mentions = passages.flatMap((passage) => passage.mentions)
  const passageOf = new Map(passages.map((passage) => [passage.block.id, passage]))
  const mentionOf = new Map(mentions.map((mention) => [mention.claim.id, mention]))
  return {
    report,
    passages,
    mentions,
    tables: tablesOf(report),
    notes: new Map(report.notes.map((note) => [noteKey(note), note])),
    passageOf: (block) => passageOf.get(block),
    mentionOf: (claim) => mentionOf.get(claim),
  }
}

function claimsByBlock(claims: readonly Claim[]): Map<string, Claim[]> {
  const found = new Map<string, Claim[]>()
  for (const claim of claims) {
    const own = found.get(claim.place.block)
    if (own) own.push(claim)
    else found.set(claim.place.block, [claim])
  }
  return found
}

type Cut = Pick<Passage, 'brackets' | 'clauses' | 'mentions'>

function cutUp(
  block: Block,
  lower: string,
  { claims, order }: { claims: readonly Claim[]; order: number },
): Cut {
  const brackets = bracketsIn(block.value)
  const clauses = clausesIn(block, brackets, insideOf(claims))
  const clauseAt = finderOf(clauses)
  const mentions = claims.map((claim, index): Mention => {
    const { start, end } = claim.place
    const clause = clauseAt(start)
    const before = claims[index - 1]
    const after = claims[index + 1]
    const from = Math.max(clause.start, before && before.place.end <= start ? before.place.end : 0)
    const to = Math.min(clause.end, after && after.place.start >= end ? after.place.start : clause.end)
    return {
      claim,
      order: order + index,
      block,
      start,
      end,
      sentence: clause.sentence,
      clause,
      bracket: clause.bracket,
      lead: words(lower.slice(from, start), 'last'),
      tail: words(lower.slice(end, to), 'first'),
    }
  })
  return { brackets, clauses, mentions }
}

/** Text beside a figure up to the nearest bracket, which belongs to something else. */
function words(lower: string, side: 'first' | 'last'): string {
  return squeezed(BRACKET.test(lower) ? lower.split(BRACKET).at(side === 'first' ? 0 : -1)! : lower)
}

const BRACKET = /[()[\]]/

/** With single spaces, and none at either end. */
export const squeezed = (text: string): string => (ODD.test(text) ? text.replace(/\s+/g, ' ') : text).trim()

const ODD = /\s\s|[^\S ]/

/** Whether an offset lies inside a printed figure; claims may nest, so ends are carried forward. */
function insideOf(claims: readonly Claim[]): (offset: number) => boolean {
  let next = 0
  let end = 0
  let last = -1
  return (offset) => {
    if (offset < last) {
      next = 0
      end = 0
    }
    last = offset
    while (next < claims.length && claims[next]!.place.start <= offset) {
      end = Math.max(end, claims[next]!.place.end)
      next++
    }
    return offset < end
  }
}

/** The innermost clause around an offset: among clauses by their end, the first that began before it. */
function finderOf(clauses: readonly Clause[]): (offset: number) => Clause {
  const sorted = [...clauses].sort((a, b) => a.start - b.start || b.end - a.end)
  const open: Clause[] = []
  let next = 0
  return (offset) => {
    while (next < sorted.length && sorted[next]!.start <= offset) open.push(sorted[next++]!)
    while (open.length > 1 && open.at(-1)!.end <= offset) open.pop()
    return open.at(-1) ?? sorted[0] ?? WHOLE
  }
}

/** A block without sentences (an empty cell) has one clause of nothing. */
const WHOLE: Clause = { start: 0, end: 0, opener: '', sentence: 0, bracket: null }
