import type { Verdict } from '../model/index.ts'
import type { Proposal } from './proposal.ts'

/** What the words of dates and citations say of each other, without arithmetic; undefined for all other variants. */
export function textualVerdict({ variant, stated, members }: Proposal): Verdict | undefined {
  if (variant === 'real-date') return 'inconsistent'
  if (variant !== 'one-document') return undefined
  const [one, other] = [stated?.claim, members[0]?.claim]
  if (one?.kind !== 'citation' || other?.kind !== 'citation' || !one.date || !other.date) return 'unchecked'
  return one.date.startsWith(other.date) || other.date.startsWith(one.date) ? 'consistent' : 'inconsistent'
}
