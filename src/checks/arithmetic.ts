import type { MemberRole } from '../model/index.ts'
import type { Member, Weighed } from '../relations/index.ts'
import { printedOf } from '../relations/operand.ts'
import { computedText, printed, term, withUnit } from './figures.ts'

/** "874,0 + 327,0 = 1.201,0 triệu đồng": members of the roles, added up. */
export function addition(weighed: Weighed, roles: readonly MemberRole[] = ['part']): string {
  const terms = membersOf(weighed, roles).map((member) =>
    repeated(term(member, weighed.proposal.stated), member),
  )
  return `${terms.join(' + ')} = ${computedText(weighed)}`
}

/** "04 ÷ 12 × 100 = ≈ 33,3333%". */
export function percentage(weighed: Weighed): string {
  const [part] = membersOf(weighed, ['part', 'now'])
  const [whole] = membersOf(weighed, ['base', 'whole', 'before'])
  if (!part || !whole) return computedText(weighed)
  return equation(`${pair(part, whole)} × 100`, weighed)
}

/**
 * "184 − 211 = −27 vụ" for a rise, "211 − 184 = 27 vụ" for a fall: the sense is the one that the words give, so that a negative
 * result shows the wrong direction.
 */
export function subtraction(weighed: Weighed): string {
  const [now] = membersOf(weighed, ['now', 'whole'])
  const [before] = membersOf(weighed, ['before', 'part'])
  if (!now || !before) return computedText(weighed)
  const { variant, direction } = weighed.proposal
  const levels = direction === 'down' ? [before, now] : [now, before]
  const larger = variant === 'remainder' ? [now, ...membersOf(weighed, ['part'])] : levels
  return equation(larger.map((member) => term(member, weighed.proposal.stated)).join(' − '), weighed)
}

/** "312 + 64 − 71 − 06 − 15 = 284 người". */
export function account(weighed: Weighed): string {
  const { stated } = weighed.proposal
  const plus = membersOf(weighed, ['opening', 'in']).map((member) => term(member, stated))
  const minus = membersOf(weighed, ['out']).map((member) => ` − ${term(member, stated)}`)
  return equation(plus.join(' + ') + minus.join(''), weighed)
}

/** "(12 + 19 + 10 × 5 + 8) ÷ 8 = 11,125 tiêu chí". */
export function mean(weighed: Weighed): string {
  const items = membersOf(weighed, ['item'])
  const count = items.reduce((total, item) => total + (item.times ?? 1), 0)
  const sum = items.map((item) => repeated(printed(item), item)).join(' + ')
  return equation(`(${sum}) ÷ ${count}`, weighed)
}

/** "82,5 × 0,40 + 88,0 × 0,35 + …"; the weights are divided by their sum. */
export function weightedMean(weighed: Weighed): string {
  const [items, weights] = [membersOf(weighed, ['item']), membersOf(weighed, ['weight'])]
  const sum = items
    .map((item, i) => `${printed(item)} × ${weights[i] ? printed(weights[i]) : '?'}`)
    .join(' + ')
  return equation(`(${sum}) ÷ (${weights.map(printed).join(' + ')})`, weighed)
}

/** "396 ha × 61,5 tạ/ha = 2.435,4 tấn"; factors are taken two by two. */
export function multiplication(weighed: Weighed): string {
  const factors = membersOf(weighed, ['factor']).map(withUnit)
  const pairs = factors.flatMap((first, i) =>
    i % 2 === 0 ? [[first, factors[i + 1]].filter(Boolean).join(' × ')] : [],
  )
  const quotient = membersOf(weighed, ['part']).length > 0
  if (!quotient) return equation(pairs.join(' + '), weighed)
  const [part] = membersOf(weighed, ['part'])
  const [base] = membersOf(weighed, ['base', 'whole'])
  if (!part || !base) return equation('?', weighed)
  const divisors = [withUnit(base), ...(base.times ? [`${base.times}`] : []), ...factors]
  const { counted } = weighed.proposal
  return equation(
    `${withUnit(part)} ÷ ${divisors.join(' ÷ ')}${counted === undefined ? '' : ` × ${counted}`}`,
    weighed,
  )
}

/** The members of a relation that have one of the roles, in the order of the text. */
export function membersOf({ proposal }: Weighed, roles: readonly MemberRole[]): readonly Member[] {
  return proposal.members.filter((member) => roles.includes(member.role))
}

/** "left = computed", with "≈" in place of "=" where the computed value is rounded for print. */
export function equation(left: string, weighed: Weighed): string {
  const right = computedText(weighed)
  return right.startsWith('≈') ? `${left} ${right}` : `${left} = ${right}`
}

const pair = (part: Member, whole: Member) => `${printed(part)} ÷ ${printed(whole)}`

const repeated = (text: string, { times = 1 }: Member) => (times === 1 ? text : `${text} × ${times}`)

/** "(2.846 − 3.022) ÷ 3.022 × 100 ≈ −5,8239%"; where only the change is printed, the base is now ∓ change. */
export function growth(weighed: Weighed): string {
  const [now] = membersOf(weighed, ['now'])
  const [before] = membersOf(weighed, ['before'])
  const [rise] = membersOf(weighed, ['in'])
  const [fall] = membersOf(weighed, ['out'])
  const change = rise ?? fall
  if (change && before) return equation(`${pair(change, before)} × 100`, weighed)
  if (now && before) {
    const [larger, smaller] = [now, before].sort((a, b) => Number(printedOf(b)) - Number(printedOf(a)))
    return equation(`(${printed(larger!)} − ${printed(smaller!)}) ÷ ${printed(before)} × 100`, weighed)
  }
  if (!now || !change) return computedText(weighed)
  const base = `(${printed(now)} ${rise ? '−' : '+'} ${printed(change)})`
  return equation(`${printed(change)} ÷ ${base} × 100`, weighed)
}
