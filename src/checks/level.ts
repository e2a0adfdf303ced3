import type { Level } from '../model/index.ts'
import type { Weighed } from '../relations/index.ts'
import { checkOf } from './registry.ts'

/** How grave a failure is: as its check says, else as surely as the words announce the relation. */
export function levelOf(weighed: Weighed): Level {
  const own = checkOf(weighed.proposal.variant).level?.(weighed)
  if (own) return own
  const { strength } = weighed.proposal
  return strength >= 0.6 ? 'error' : strength >= 0.3 ? 'warning' : 'info'
}
