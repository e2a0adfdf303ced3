import {
  divide,
  type Exact,
  exact,
  HUNDRED,
  type Interval,
  type MemberRole,
  multiply,
  point,
  scale,
  subtract,
  sumIntervals,
} from '../model/index.ts'
import { amountOf, intervalOf } from './operand.ts'
import type { Member, Proposal, Variant } from './proposal.ts'

/** The members of a proposal as intervals, by role; a member counted n times stands n times. */
export interface Terms {
  readonly of: (role: MemberRole) => readonly Interval[]
  readonly proposal: Proposal
}

/** What the members of a relation give for its stated figure; undefined when they give nothing. */
export type Formula = (terms: Terms) => Interval | undefined

const total: Formula = ({ of }) => sumIntervals(of('part'))

const quotient: Formula = ({ of }) => {
  const [part, whole] = [of('part')[0], of('base')[0] ?? of('whole')[0]]
  return part && whole && percentOf(part, whole)
}

/** Done over planned; or the rate of a plan that is so many percent higher: 98,44 / 1,25 of "tăng 25% so với dự toán". */
const attainment: Formula = (terms) => {
  const [rate, rise, fall] = (['part', 'in', 'out'] as const).map((role) => terms.of(role)[0])
  const step = rise ?? (fall && scale(fall, exact(-1)))
  return rate && step ? percentOf(rate, sumIntervals([point(HUNDRED), step])) : quotient(terms)
}

/** now − before in the sense that the words give, so that a fall called a rise comes out negative; a size without them. */
const difference: Formula = ({ of, proposal }) => {
  const [now, before] = [of('now')[0], of('before')[0]]
  return now && before && inSense(subtract(now, before), proposal)
}

/** A growth rate of now over before, or how many times ("gấp 1,86 lần") the one is the other; where before is not printed, of the change over now ∓ change. */
const growth: Formula = ({ of, proposal }) => {
  const [now, before] = [of('now')[0], of('before')[0]]
  const [rise, fall] = [of('in')[0], of('out')[0]]
  if (now && before && isTimes(proposal)) return divide(now, before)
  if (now && before) return percentOf(inSense(subtract(now, before), proposal), before)
  const change = rise ?? fall
  if (change && before) return percentOf(change, before)
  if (!now || !change) return undefined
  return percentOf(change, rise ? subtract(now, rise) : sumIntervals([now, change]))
}

const mean: Formula = ({ of }) => {
  const items = of('item')
  return items.length === 0 ? undefined : scale(sumIntervals(items), exact(1).div(items.length))
}

/** Σ weight × item over Σ weight. */
const weightedMean: Formula = ({ of }) => {
  const [items, weights] = [of('item'), of('weight')]
  if (items.length === 0 || items.length !== weights.length) return undefined
  return divide(sumIntervals(items.map((item, i) => multiply(item, weights[i]!))), sumIntervals(weights))
}

/**
 * Σ of the products of factors taken two by two, 9 × 50 + 13 × 20, times a number that the words give: 12 months;
 * without factors, a total over a count: 4.310,7 tấn / 742 ha.
 */
const product: Formula = ({ of, proposal }) => {
  const [total, count] = [of('part')[0], of('base')[0]]
  if (total && count) return divide(total, count)
  const factors = of('factor')
  const pairs = factors.filter((_, i) => i % 2 === 0)
  const products = pairs.map((first, i) => multiply(first, factors[2 * i + 1] ?? point(exact(1))))
  return scale(sumIntervals(products), exact(proposal.counted ?? 1))
}

/** opening + in − out. */
const account: Formula = ({ of }) =>
  subtract(sumIntervals([...of('opening'), ...of('in')]), sumIntervals(of('out')))

const remainder: Formula = ({ of }) => {
  const whole = of('whole')[0]
  return whole && subtract(whole, sumIntervals(of('part')))
}

const same: Formula = ({ of, proposal }) =>
  of('same')[0] ?? (proposal.counted === undefined ? undefined : point(exact(proposal.counted)))

const counted: Formula = ({ proposal }) =>
  proposal.counted === undefined ? undefined : point(exact(proposal.counted))

const FORMULAS: Readonly<Record<Variant, Formula>> = {
  parts: total,
  numerators: total,
  denominators: total,
  'table-total': total,
  'shares-of-whole': ({ of }) => subtract(point(HUNDRED), sumIntervals(of('part'))),
  remainder,
  share: quotient,
  attainment,
  difference,
  points: difference,
  growth,
  mean,
  'weighted-mean': weightedMean,
  product,
  account,
  'same-figure': same,
  'in-words': same,
  'none-against-some': counted,
  enumerated: counted,
  'part-within-whole': ({ of }) => of('whole')[0],
  years: counted,
  'one-document': () => undefined,
  'real-date': () => undefined,
}

/** All values that the members allow for the stated figure, in the base unit of the stated figure. */
export function computedInterval(proposal: Proposal): Interval | undefined {
  return FORMULAS[proposal.variant](termsOf(proposal, intervalOf))
}

/** The value that the members give as printed, in the base unit of the stated figure. */
export function computedValue(proposal: Proposal): Exact | undefined {
  const exactly = (member: Member) => {
    const value = amountOf(member)
    return value && point(value)
  }
  return FORMULAS[proposal.variant](termsOf(proposal, exactly))?.lo
}

function termsOf(proposal: Proposal, read: (member: Member) => Interval | undefined): Terms {
  return {
    proposal,
    of: (role) =>
      proposal.members
        .filter((member) => member.role === role)
        .flatMap((member) => Array.from({ length: member.times ?? 1 }, () => read(member)))
        .filter((interval) => interval !== undefined),
  }
}

const percentOf = (part: Interval, whole: Interval) => {
  const ratio = divide(part, whole)
  return ratio && scale(ratio, HUNDRED)
}

const isTimes = ({ stated }: Proposal) => stated?.claim.kind === 'quantity' && stated.claim.unit === 'lần'

function inSense(change: Interval, { direction }: Proposal): Interval {
  if (!direction) return size(change)
  return direction === 'up' ? change : scale(change, exact(-1))
}

function size(interval: Interval): Interval {
  if (interval.lo.s >= 0n) return interval
  if (interval.hi.s <= 0n) return { lo: interval.hi.neg(), hi: interval.lo.neg() }
  const far = interval.lo.neg().compare(interval.hi) > 0 ? interval.lo.neg() : interval.hi
  return { lo: exact(0), hi: far }
}
