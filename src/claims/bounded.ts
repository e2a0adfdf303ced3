import { DEFAULT_LIMITS, type Limits } from '../ingest/docx/limits.ts'
import { UnreadableError } from '../ingest/unreadable.ts'
import type { Draft } from './draft.ts'

/** What may be a sum, part or whole of others. */
const AMOUNTS: ReadonlySet<Draft['what']> = new Set(['figure', 'ratio', 'range'])

/** A date or a citation costs a fifth of what a figure does, which is laid beside many others. */
const LIGHTER = 5

/** What was found in a block of a report; each of it becomes a claim. */
export interface Found {
  readonly drafts: readonly Pick<Draft, 'what'>[]
}

/**
 * Hands on what is found, block by block, and throws an `UnreadableError` at the block with which a report has more figures than
 * may be compared in the time that it may take: what comes behind is not read.
 */
export type Bound = <F extends Found>(found: Iterable<F>) => Iterable<F>

/** The bound for the report of a path. It is asked before anything is said of the figures, which takes longest. */
export const boundFor = (
  path: string,
  { figures: most = DEFAULT_LIMITS.figures }: Partial<Limits> = {},
): Bound =>
  function* bound(found) {
    let [figures, others] = [0, 0]
    for (const each of found) {
      const amounts = each.drafts.filter(isAmount).length
      figures += amounts
      others += each.drafts.length - amounts
      if (figures + others / LIGHTER > most) throw new UnreadableError(path, tooMany(figures, others, most))
      yield each
    }
  }

const isAmount = ({ what }: Pick<Draft, 'what'>): boolean => AMOUNTS.has(what)

function tooMany(figures: number, others: number, most: number): string {
  return `it has at least ${figures} figures and ${others} dates, citations and ranks, more than ${most} figures may cost (--max-figures)`
}
