import type { Member, Weighed } from '../relations/index.ts'
import { factorOf } from '../relations/operand.ts'
import { equation, levelsOf, membersOf } from './arithmetic.ts'
import { computedText, printed, withUnit } from './figures.ts'

/**
 * "04 ÷ 12 × 100 ≈ 33,3333%", "260 ÷ (624 + 89) × 100"; of a plan that is so many percent above another, "98,44 ÷ (100 + 25) × 100 ≈ 78,752%";
 * of what is left of a whole, "(4.120 − 131) ÷ 4.120 × 100 ≈ 96,82%".
 */
export function percentage(weighed: Weighed): string {
  const [part, ...parts] = membersOf(weighed, ['part', 'now'])
  const [whole, ...wholes] = membersOf(weighed, ['base', 'whole', 'before'])
  const [step] = membersOf(weighed, ['in', 'out'])
  if (part && step) {
    const sign = step.role === 'in' ? '+' : '−'
    return equation(`${printed(part)} ÷ (100 ${sign} ${printed(step)}) ${hundredfold(weighed)}`, weighed)
  }
  if (!part && step && whole) {
    const [all, off] = [whole, step].map(alike([whole, step]))
    return equation(`(${all} − ${off}) ÷ ${all} ${hundredfold(weighed)}`, weighed)
  }
  if (!part || !whole) return computedText(weighed)
  const write = alike([part, whole, ...parts, ...wholes])
  const [above, below] = [
    [part, ...parts],
    [whole, ...wholes],
  ].map((terms) => together(terms.map(write)))
  return equation(`${above} ÷ ${below} ${hundredfold(weighed)}`, weighed)
}

/** "18.407", "(18.407 + 8.037)": what several parts make together. */
const together = (terms: readonly string[]): string =>
  terms.length > 1 ? `(${terms.join(' + ')})` : terms.join('')

/**
 * "(3.022 − 2.846) ÷ 3.022 × 100 ≈ 5,8240%" for a fall, "10.307 ÷ 6.442 ≈ 1,60 lần" for a multiple; where only the change is
 * printed, the base is now ∓ change. Of an index, "102,8 − 100 = 2,8%".
 */
export function growth(weighed: Weighed): string {
  const [now] = membersOf(weighed, ['now'])
  const [before] = membersOf(weighed, ['before'])
  const [change] = membersOf(weighed, ['in', 'out'])
  const { counted, direction } = weighed.proposal
  if (now && counted !== undefined) {
    const levels = [printed(now), `${counted}`]
    return equation((direction === 'down' ? levels.reverse() : levels).join(' − '), weighed)
  }
  if (now && before && isTimes(weighed)) return equation(pair(now, before), weighed)
  if (now && before) {
    const write = alike([now, before])
    const levels = levelsOf(weighed, now, before).map(write).join(' − ')
    return equation(`(${levels}) ÷ ${write(before)} ${hundredfold(weighed)}`, weighed)
  }
  if (change && before) return equation(`${pair(change, before)} ${hundredfold(weighed)}`, weighed)
  if (!now || !change) return computedText(weighed)
  const write = alike([now, change])
  const base = `(${write(now)} ${change.role === 'in' ? '−' : '+'} ${write(change)})`
  return equation(`${write(change)} ÷ ${base} ${hundredfold(weighed)}`, weighed)
}

/** What makes a quotient a rate in the unit of the stated figure: "× 100" for "%", "× 1.000" for "‰". */
const hundredfold = ({ proposal: { stated } }: Weighed): string =>
  stated?.claim.kind === 'percent' && stated.claim.unit === '‰' ? '× 1.000' : '× 100'

const isTimes = ({ proposal: { stated } }: Weighed) =>
  stated?.claim.kind === 'quantity' && stated.claim.unit === 'lần'

const pair = (part: Member, whole: Member) => {
  const write = alike([part, whole])
  return `${write(part)} ÷ ${write(whole)}`
}

/** Figures of one unit stand without it; those of several, 1,2 tỷ đồng over 900 triệu đồng, each with its own. */
const alike = ([first, ...others]: readonly [Member, ...Member[]]): ((member: Member) => string) =>
  others.every((other) => factorOf(other).equals(factorOf(first))) ? printed : withUnit
