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
import type { Formula, Terms } from './formula.ts'
import { meanGrowth } from './mean-growth-formula.ts'
import { amountOf, factorOf, intervalOf } from './operand.ts'
import type { Member, Proposal, Variant } from './proposal.ts'
import { attainment, difference, growth, quotient } from './rate-formulas.ts'

/** Σ of the parts, and what number words give besides: "Hà Nội, Huế đều một". */
const total: Formula = ({ of, proposal: { counted = 0 } }) =>
  sumIntervals([...of('part'), point(exact(counted))])

const mean: Formula = ({ of, proposal: { members } }) => {
  const items = of('item')
  const count = members.reduce((all, { role, times = 1 }) => (role === 'item' ? all + times : all), 0)
  return items.length === 0 ? undefined : scale(sumIntervals(items), exact(1).div(count))
}

/** Σ weight × item over Σ weight. */
const weightedMean: Formula = ({ of }) => {
  const [items, weights] = [of('item'), of('weight')]
  if (items.length === 0 || items.length !== weights.length) return undefined
  return divide(sumIntervals(items.map((item, i) => multiply(item, weights[i]!))), sumIntervals(weights))
}

/**
 * Σ of the products of factors taken two by two, 9 × 50 + 13 × 20, times a number that the words give: 12 months;
 * with a total and a count the one over the other: 4.310,7 tấn / 742 ha, 1.026 doctors / 1.425.480 people × 10000, days / (beds × 365).
 */
const product: Formula = ({ of, proposal }) => {
  const [total, counts, factors] = [of('part')[0], of('base'), of('factor')]
  if (total && counts.length > 0) {
    const quotient = divide(total, factors.reduce(multiply, sumIntervals(counts)))
    return quotient && scale(quotient, exact(proposal.counted ?? 1))
  }
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

/** The most of some figures, or the least where the words say so. */
const extreme: Formula = ({ of, proposal: { direction } }) => {
  const [first, ...others] = of('part')
  const isFurther = (one: Interval, other: Interval) =>
    direction === 'down' ? one.lo.compare(other.lo) < 0 : one.hi.compare(other.hi) > 0
  return first && others.reduce((most, one) => (isFurther(one, most) ? one : most), first)
}

/** What was counted, in the unit of the stated figure: 5 years are 60 months. */
const counted: Formula = ({ proposal: { counted: size, stated } }) =>
  size === undefined ? undefined : point(exact(size).mul(stated ? factorOf(stated) : exact(1)))

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
  'mean-growth': meanGrowth,
  mean,
  'weighted-mean': weightedMean,
  product,
  account,
  'same-figure': same,
  'in-words': same,
  'none-against-some': counted,
  enumerated: counted,
  'part-within-whole': ({ of }) => of('whole')[0],
  extreme,
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
  const of = (role: MemberRole): Interval[] => {
    const found: Interval[] = []
    for (const member of proposal.members) {
      const interval = member.role === role ? read(member) : undefined
      // A text may say "4.180 hộ" of an item: it is multiplied, never laid down so many times.
      if (interval) found.push(member.times ? scale(interval, exact(member.times)) : interval)
    }
    return found
  }
  return { proposal, of }
}
