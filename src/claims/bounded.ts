import { DEFAULT_LIMITS, type Limits } from '../ingest/docx/limits.ts'
import { UnreadableError } from '../ingest/unreadable.ts'
import type { Draft } from './draft.ts'

/** What may be a sum, part or whole of others. */
const AMOUNTS: ReadonlySet<Draft['what']> = new Set(['figure', 'ratio', 'range'])

/** A date or a citation costs a fifth of what a figure does, which is laid beside many others. */
const LIGHTER = 5

/** What was found in a report, each of which becomes a claim. */
export type Found = readonly { readonly drafts: readonly Pick<Draft, 'what'>[] }[]

/** Throws an `UnreadableError` when a report has more figures than may be compared in the time that it may take. */
export type Bound = (found: Found) => void

/** The bound for the report of a path. It is asked before anything is said of the figures, which takes longest. */
export const boundFor =
  (path: string, { figures: most = DEFAULT_LIMITS.figures }: Partial<Limits> = {}): Bound =>
  (found) => {
    const all = found.reduce((sum, { drafts }) => sum + drafts.length, 0)
    if (all <= most) return
    const figures = found.reduce((sum, { drafts }) => sum + drafts.filter(isAmount).length, 0)
    const others = all - figures
    if (figures + others / LIGHTER > most) throw new UnreadableError(path, tooMany(figures, others, most))
  }

const isAmount = ({ what }: Pick<Draft, 'what'>): boolean => AMOUNTS.has(what)

function tooMany(figures: number, others: number, most: number): string {
  return `it has ${figures} figures and ${others} dates, citations and ranks, more than ${most} figures may cost (--max-figures)`
}
