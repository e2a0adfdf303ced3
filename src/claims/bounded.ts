import { DEFAULT_LIMITS, type Limits } from '../ingest/docx/limits.ts'
import { UnreadableError } from '../ingest/unreadable.ts'
import type { Claim } from '../model/index.ts'

/** Kinds of claims that may be sums, parts and wholes of others. */
const AMOUNTS: ReadonlySet<Claim['kind']> = new Set(['quantity', 'ratio', 'percent', 'range'])

/** A date or a citation costs a fifth of what a figure does, which is laid beside many others. */
const LIGHTER = 5

/** The same claims. Throws an `UnreadableError` when there are more than may be compared in the time that a report may take. */
export function bounded(
  path: string,
  claims: readonly Claim[],
  { figures: most = DEFAULT_LIMITS.figures }: Partial<Limits> = {},
): readonly Claim[] {
  if (claims.length <= most) return claims
  const figures = claims.filter(({ kind }) => AMOUNTS.has(kind)).length
  const others = claims.length - figures
  if (figures + others / LIGHTER <= most) return claims
  throw new UnreadableError(path, tooMany(figures, others, most))
}

function tooMany(figures: number, others: number, most: number): string {
  return `it has ${figures} figures and ${others} dates, citations and ranks, more than ${most} figures may cost (--max-figures)`
}
