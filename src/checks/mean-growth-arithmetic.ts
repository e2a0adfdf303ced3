import { exact, HUNDRED, toFixed, toVietnamese, ZERO } from '../model/index.ts'
import type { Member, Weighed } from '../relations/index.ts'
import { isSpread } from '../relations/mean-growth-formula.ts'
import { amountOf, decimalsOf, factorOf, printedOf } from '../relations/operand.ts'
import { equation, membersOf } from './arithmetic.ts'
import { computedText, printed, withUnit } from './figures.ts'

/**
 * "((18 ÷ 7,9)^(1/4) − 1) × 100 ≈ 22,8601%" for a rise, "(1 − (5,2 ÷ 8,4)^(1/4)) × 100" for a fall, "(18 ÷ 7,9)^(1/4) × 100" for an index;
 * of yearly rates "(107,1 × 106,9 × 107,4)^(1/3) − 100"; in the unit of the levels "(11,2 − 5,2) ÷ 5".
 */
export function meanGrowth(weighed: Weighed): string {
  const { proposal } = weighed
  const rates = membersOf(weighed, ['item'])
  const years = proposal.years ?? rates.length
  if (rates.length > 0) return equation(ofRates(weighed, rates), weighed)
  const times = timesIn(weighed)
  if (isSpread(proposal)) return equation(`${spread(weighed)} ÷ ${years}`, weighed)
  if (!times) return computedText(weighed)
  const root = `(${times})^(1/${years})`
  if (proposal.counted !== undefined) return equation(`${root} × 100`, weighed)
  return equation(`(${falls(weighed) ? `1 − ${root}` : `${root} − 1`}) × 100`, weighed)
}

/** Whether the words, or the levels where they say nothing, make it a fall. */
function falls({ proposal: { direction, members }, judgement: { computed } }: Weighed): boolean {
  if (direction || !computed) return direction === 'down'
  const size = (role: Member['role']) => {
    const member = members.find((other) => other.role === role)
    return (member && amountOf(member)) ?? ZERO
  }
  return size('before').compare(size('now')) > 0
}

/** "18 ÷ 7,9", "1.860 ÷ (1.860 − 660)", "1,55": how many times the earlier level the later one is. */
function timesIn(weighed: Weighed): string | undefined {
  const [factor] = membersOf(weighed, ['factor'])
  const [now, before, change] = (['now', 'before'] as const)
    .map((role) => membersOf(weighed, [role])[0])
    .concat(membersOf(weighed, ['in', 'out']))
  if (factor) return printed(factor)
  if (!now) return undefined
  const other = before ?? change
  if (!other) return undefined
  const write = factorOf(now).equals(factorOf(other)) ? printed : withUnit
  if (before) return `${write(now)} ÷ ${write(before)}`
  return `${write(now)} ÷ (${write(now)} ${other.role === 'in' ? '−' : '+'} ${write(other)})`
}

/** "(11,2 − 5,2)" of two levels in the order of the words, "1.250" of a change. */
function spread(weighed: Weighed): string {
  const [now] = membersOf(weighed, ['now'])
  const [before] = membersOf(weighed, ['before'])
  const [change] = membersOf(weighed, ['in', 'out'])
  if (!now || !before) return change ? withUnit(change) : '?'
  const levels = falls(weighed) ? [before, now] : [now, before]
  const write = factorOf(now).equals(factorOf(before)) ? printed : withUnit
  return `(${levels.map(write).join(' − ')})`
}

/** "(107,1 × 106,9)^(1/2) − 100", the other way round for a fall. */
function ofRates({ proposal: { direction } }: Weighed, rates: readonly Member[]): string {
  const indices = rates.map((rate) => overHundred(rate, direction === 'down'))
  const root = `(${indices.join(' × ')})^(1/${rates.length})`
  const times = rates.reduce((all, rate) => all * (1 + Number(printedOf(rate) ?? 0) / 100), 1)
  return direction === 'down' || (!direction && times < 1) ? `100 − ${root}` : `${root} − 100`
}

/** 107,1 of a rise of 7,1 %, 92,9 of a fall; what counts against a mean has a minus. */
function overHundred(rate: Member, isFall: boolean): string {
  const moved = exact(printedOf(rate) ?? '0')
  return toVietnamese(toFixed(isFall ? HUNDRED.sub(moved) : HUNDRED.add(moved), decimalsOf(rate)))
}
