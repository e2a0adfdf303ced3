import { memoized } from '../../model/memoized.ts'
import type { Operand } from '../proposal.ts'
import { type Entry, isOneEach } from './layout.ts'

/**
 * Of groups that tell several things of one unit, "chết 05 người, bị thương 02 người; …", the figures one a group that are of the same
 * as the total by their last word; undefined where the layout does not show them.
 */
export function namedAlike({ claim }: Operand, entries: readonly Entry[]): Entry[] | undefined {
  const name = lastWordOf(claim)
  const named = name ? entries.filter(({ member }) => lastWordOf(member.claim) === name) : []
  const parted = named.length > 1 && named.length < entries.length && isOneEach(named)
  return parted ? named : undefined
}

/** The last word of what a figure is of, where that is more than its unit: "thương" of "người bị thương". */
const lastWordOf = memoized((claim: Operand['claim']): string | undefined => {
  const subject = claim.subject.toLowerCase()
  const unit = 'unit' in claim ? claim.unit.toLowerCase() : ''
  return subject === unit ? undefined : /\p{L}+$/u.exec(subject)?.[0]
})
