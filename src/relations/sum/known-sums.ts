import type { Discourse } from '../discourse/index.ts'
import type { Proposal } from '../proposal.ts'
import { sums } from './index.ts'

const known = new WeakMap<Discourse, readonly Proposal[]>()

/** The sums of a report, worked out once: shares are taken of totals that their parts add up to. */
export function knownSums(discourse: Discourse): readonly Proposal[] {
  const before = known.get(discourse)
  if (before) return before
  const found = sums(discourse)
  known.set(discourse, found)
  return found
}
