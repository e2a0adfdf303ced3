import type { Block, Claim } from '../../model/index.ts'
import { type Bracket, bracketsIn } from './brackets.ts'
import { type Clause, clausesIn } from './clauses.ts'
import type { Mention } from './mention.ts'

/** What the text of a block falls into. */
export interface Cut {
  readonly brackets: readonly Bracket[]
  /** By their end: a clause inside a bracket stands before the clause around it. */
  readonly clauses: readonly Clause[]
  /** By their start. */
  readonly mentions: readonly Mention[]
}

/** The brackets and clauses of a block and the figures in them, the first of them the so-many-th of the report. */
export function cutUp(
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
