import { type MemberRole, ZERO } from '../model/index.ts'
import { isTime } from '../relations/context/measured.ts'
import type { Member, Weighed } from '../relations/index.ts'
import { amountOf } from '../relations/operand.ts'
import { areRanks } from '../relations/ranks.ts'
import { computedText, printed, term, withUnit } from './figures.ts'

/** "874,0 + 327,0 = 1.201,0 triệu đồng": members of the roles, added up. */
export function addition(weighed: Weighed, roles: readonly MemberRole[] = ['part']): string {
  const terms = membersOf(weighed, roles).map((member) =>
    repeated(term(member, weighed.proposal.stated), member),
  )
  const { counted } = weighed.proposal
  return `${added(counted === undefined ? terms : [...terms, `${counted}`])} = ${computedText(weighed)}`
}

/**
 * "184 − 211 = −27 vụ" for a rise, "211 − 184 = 27 vụ" for a fall: the sense is the one that the words give, so that a negative
 * result shows the wrong direction.
 */
export function subtraction(weighed: Weighed): string {
  const [now] = membersOf(weighed, ['now', 'whole'])
  const [before] = membersOf(weighed, ['before', 'part'])
  if (!now || !before) return computedText(weighed)
  const { variant, stated } = weighed.proposal
  const terms =
    variant === 'remainder' ? [now, ...membersOf(weighed, ['part'])] : levelsOf(weighed, now, before)
  return equation(terms.map((member) => term(member, stated)).join(' − '), weighed)
}

/** Two levels in the order in which they are subtracted: as the words say, or the larger first where they say nothing. */
export function levelsOf({ proposal }: Weighed, now: Member, before: Member): [Member, Member] {
  const size = (member: Member) => amountOf(member) ?? ZERO
  const falls = proposal.direction ? proposal.direction === 'down' : size(now).compare(size(before)) < 0
  return falls !== areRanks(proposal) ? [before, now] : [now, before]
}

/** "312 + 64 − 71 − 06 − 15 = 284 người". */
export function account(weighed: Weighed): string {
  const { stated } = weighed.proposal
  const plus = membersOf(weighed, ['opening', 'in']).map((member) => term(member, stated))
  const minus = membersOf(weighed, ['out']).map((member) => ` − ${term(member, stated)}`)
  return equation(added(plus) + minus.join(''), weighed)
}

/** "(12 + 19 + 10 × 5 + 8) ÷ 8 = 11,125 tiêu chí". */
export function mean(weighed: Weighed): string {
  const items = membersOf(weighed, ['item'])
  const count = items.reduce((total, item) => total + (item.times ?? 1), 0)
  const { stated } = weighed.proposal
  const sum = added(items.map((item) => repeated(term(item, stated), item)))
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

/**
 * "396 ha × 61,5 tạ/ha = 2.435,4 tấn", factors two by two; or a total over its counts, "1.920 giường ÷ 842.300 người × 10000"; times
 * the number that the words give.
 */
export function multiplication(weighed: Weighed): string {
  const factors = membersOf(weighed, ['factor'])
  const { counted } = weighed.proposal
  const many = counted === undefined ? '' : ` × ${counted}`
  const [part] = membersOf(weighed, ['part'])
  const bases = membersOf(weighed, ['base'])
  if (part && bases.length > 0) return equation(`${quotient(part, bases, factors)}${many}`, weighed)
  const products = factors.flatMap((_, i) =>
    i % 2 === 0
      ? [
          factors
            .slice(i, i + 2)
            .map(withUnit)
            .join(' × '),
        ]
      : [],
  )
  const sum = products.join(' + ')
  return equation(`${many && products.length > 1 ? `(${sum})` : sum}${many}`, weighed)
}

function quotient(part: Member, bases: readonly Member[], factors: readonly Member[]): string {
  // So many years, quarters or months are a plain number: "1.252 ha ÷ 4 = 313 ha".
  const counts = bases.map((base) => repeated(isTime(base.claim) ? printed(base) : withUnit(base), base))
  const plain = counts.length === 1 && (bases[0]?.times ?? 1) === 1
  const divisor = plain ? counts[0] : `(${counts.join(' + ')})`
  return [withUnit(part), divisor, ...factors.map(withUnit)].join(' ÷ ')
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

/** "1.208,0 − 51,4": what is below zero is taken off. */
const added = (terms: readonly string[]): string =>
  terms
    .map((term, at) => (at === 0 ? term : /^[-−]/.test(term) ? ` − ${term.slice(1)}` : ` + ${term}`))
    .join('')

const repeated = (text: string, { times = 1 }: Member) => (times === 1 ? text : `${text} × ${times}`)
