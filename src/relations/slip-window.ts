import { judge } from './judge.ts'
import { factorOf, intervalOf } from './operand.ts'
import type { Member, Operand, Proposal, Variant } from './proposal.ts'

/** Values in the printed unit, as floats: near enough to leave out what cannot reconcile, never to say what does. */
export interface Window {
  readonly from: number
  readonly to: number
}

/**
 * Where the value of one figure would have to lie for a relation to hold; undefined where the relation is not linear in
 * it. Most slips fall outside, so that few need the exact arithmetic.
 */
export function slipWindow(proposal: Proposal): (operand: Operand, printed: string) => Window | undefined {
  const { stated, variant } = proposal
  const printed = stated && intervalOf(stated)
  if (!stated || !printed || !LINEAR.has(variant)) return () => undefined
  const difference = judge(proposal).difference.valueOf()
  const slack = printed.hi.sub(printed.lo).valueOf() + Math.abs(difference) * 1e-9
  const items = proposal.members.reduce((count, member) => count + (member.times ?? 1), 0)
  return (operand, text) => {
    const coefficient = operand === stated ? -1 : coefficientOf(operand as Member, variant, items)
    const unit = factorOf(operand).valueOf()
    const wanted = Number(text) + difference / coefficient / unit
    const reach = Math.abs(slack / coefficient / unit) + Math.abs(wanted) * 1e-9 + 1e-9
    return { from: wanted - reach, to: wanted + reach }
  }
}

const LINEAR: ReadonlySet<Variant> = new Set<Variant>([
  'parts',
  'numerators',
  'denominators',
  'table-total',
  'remainder',
  'shares-of-whole',
  'account',
  'mean',
])

/** By how much the computed value grows with a member. */
function coefficientOf({ role, times = 1 }: Member, variant: Variant, items: number): number {
  if (variant === 'mean') return times / items
  if (variant === 'shares-of-whole' || role === 'out') return -times
  return variant === 'remainder' && role === 'part' ? -times : times
}
