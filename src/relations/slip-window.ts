import { differenceWindow } from './difference-window.ts'
import { growthWindow } from './growth-window.ts'
import { judge } from './judge.ts'
import { amountOf, factorOf, intervalOf } from './operand.ts'
import { productWindow } from './product-window.ts'
import type { Member, Operand, Proposal, Variant } from './proposal.ts'
import { type Window, widened } from './window.ts'

/**
 * Where the value of one figure would have to lie for a relation to hold; undefined where the relation is not linear in
 * it. Most slips fall outside, so that few need the exact arithmetic.
 */
export function slipWindow(proposal: Proposal): (operand: Operand, printed: string) => Window | undefined {
  const { stated, variant } = proposal
  const printed = stated && intervalOf(stated)
  if (variant === 'share' || variant === 'attainment') return ofQuotient(proposal)
  if (variant === 'growth') return growthWindow(proposal)
  if (variant === 'difference' || variant === 'points') return differenceWindow(proposal)
  if (variant === 'product') return productWindow(proposal)
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
  'same-figure',
])

/** By how much the computed value grows with a member. */
function coefficientOf({ role, times = 1 }: Member, variant: Variant, items: number): number {
  if (variant === 'mean') return times / items
  if (variant === 'shares-of-whole' || role === 'out') return -times
  return variant === 'remainder' && role === 'part' ? -times : times
}

/** part = share × whole, whole = part ÷ share: within what the last printed digit of the share allows. */
function ofQuotient({ stated, members }: Proposal): (operand: Operand) => Window | undefined {
  const printed = stated && intervalOf(stated)
  const [part, whole] = [
    members.find(isRole('part')),
    members.find(isRole('base')) ?? members.find(isRole('whole')),
  ]
  const [above, below] = [part && amountOf(part)?.valueOf(), whole && amountOf(whole)?.valueOf()]
  if (!stated || !printed || members.length !== 2 || !above || !below) return () => undefined
  const [lo, hi] = [printed.lo.valueOf() / 100, printed.hi.valueOf() / 100]
  return (operand) => {
    const unit = factorOf(operand).valueOf()
    if (operand === part) return widened(lo * below, hi * below, unit)
    if (operand === whole) return lo > 0 ? widened(above / hi, above / lo, unit) : undefined
    const slack = (hi - lo) * 100
    return widened((100 * above) / below - slack, (100 * above) / below + slack, unit)
  }
}

const isRole = (role: Member['role']) => (member: Member) => member.role === role
