import { gather } from '../model/group-by.ts'
import { differenceTold } from './difference-told.ts'
import { operandKey } from './keys.ts'
import { partOfSubtrahend } from './part-of-subtrahend.ts'
import type { Proposal } from './proposal.ts'
import { makeHundred, tellsRest } from './share/hundred.ts'
import { siblings } from './siblings.ts'
import { STRENGTH } from './strength.ts'
import type { Weighed } from './weighed.ts'

/** What uses the figures of an entry otherwise, or refutes it, and holds. */
export type User = (entry: Weighed) => Weighed | undefined

/**
 * For a proposal that fails, one of those that hold which leaves it no figures, or says that it is no relation; an account in clear
 * words does so whether or not it closes.
 */
export function usersAmong(holding: readonly Weighed[], accounts: readonly Weighed[]): User {
  const sums = holding.filter(({ proposal }) => proposal.kind === 'sum')
  const ofSums = [
    sharedList(sums),
    totalAndParts(sums),
    siblings(sums),
    closingOf([...holding.filter(({ proposal }) => isRest(proposal)), ...accounts]),
    accountOf(holding.filter(({ proposal }) => proposal.kind === 'balance')),
    shownIncomplete(holding.filter(({ proposal }) => proposal.kind === 'share')),
  ]
  const ofOthers = [
    partOfSubtrahend(sums),
    differenceTold(holding.filter(({ proposal }) => proposal.kind === 'change')),
  ]
  return (entry) => {
    for (const user of entry.proposal.kind === 'sum' ? ofSums : ofOthers) {
      const found = user(entry)
      if (found) return found
    }
    return undefined
  }
}

/** What is left of a whole, and what an account of the text closes with. */
export const isRest = ({ kind, axis, stated }: Proposal): boolean =>
  (kind === 'complement' || kind === 'balance') && axis === undefined && stated !== null

/**
 * The sum, told by words, of which all the parts stand among those of a failing one: of "18 trường mầm non, gồm …; 23 trường tiểu
 * học, gồm 14 mức 1, 9 mức 2" the last two are of the 23, and no further breakdown of the 18.
 */
function sharedList(sums: readonly Weighed[]): User {
  const byPart = new Map<string, Weighed[]>()
  for (const sum of sums.filter(({ proposal }) => proposal.strength >= STRENGTH.told))
    gather(byPart, operandKey(sum.proposal.members[0]!), sum)
  return ({ proposal: { stated, members } }) => {
    const keys = new Set(members.map(operandKey))
    const own = stated && operandKey(stated)
    return [...keys]
      .flatMap((key) => byPart.get(key) ?? [])
      .find(({ proposal: other }) => {
        const total = operandKey(other.stated!)
        return (
          total !== own && !keys.has(total) && other.members.every((member) => keys.has(operandKey(member)))
        )
      })
  }
}

/** The sum, told by words, that a failing one would count with its parts: "118 viên chức; 84 nhà giáo: 37 nam, 47 nữ". */
function totalAndParts(sums: readonly Weighed[]): User {
  const byTotal = new Map<string, Weighed[]>()
  for (const sum of sums.filter(({ proposal }) => proposal.strength >= STRENGTH.told))
    gather(byTotal, operandKey(sum.proposal.stated!), sum)
  return ({ proposal: { members } }) => {
    const keys = new Set(members.map(operandKey))
    return [...keys]
      .flatMap((key) => byTotal.get(key) ?? [])
      .find(({ proposal: { members: parts } }) => parts.every((part) => keys.has(operandKey(part))))
  }
}

/**
 * The account, or the rest of another whole, whose closing figure a failing sum would add to what came and went:
 * "đầu năm 1.986 người, thêm 1.102 người, còn 2.745 người. Tính chung 9.063 người" adds no two levels of one account.
 */
function closingOf(rests: readonly Weighed[]): User {
  const byClosing = new Map<string, Weighed[]>()
  for (const rest of rests) gather(byClosing, operandKey(rest.proposal.stated!), rest)
  return ({ proposal: { stated, members, strength } }) => {
    const keys = new Set(members.map(operandKey))
    const own = stated && operandKey(stated)
    return [...keys]
      .flatMap((key) => byClosing.get(key) ?? [])
      .find(({ proposal: { kind, members: others } }) => {
        const shared = others.filter((other) => keys.has(operandKey(other)))
        const asOwn = others.find((other) => operandKey(other) === own)
        if (asOwn?.role === 'whole') return false
        // What is left of 52 beside 45 is none of the 45: "45/52 vụ, trong đó 30/52 vụ …; 07 vụ còn lại".
        if (asOwn?.role === 'part' && kind === 'complement') return true
        if (kind === 'balance') return shared.length > 1 && shared.some(({ role }) => role === 'opening')
        return strength < STRENGTH.told && shared.length > 0
      })
  }
}

/** The account that a failing sum would add up, what went out with what came in: a column of "đầu năm", "tăng", "(giảm)", "cuối năm". */
function accountOf(balances: readonly Weighed[]): User {
  const byClosing = new Map<string, Weighed[]>()
  for (const balance of balances) gather(byClosing, operandKey(balance.proposal.stated!), balance)
  return ({ proposal: { stated, members } }) =>
    (stated ? byClosing.get(operandKey(stated)) : undefined)?.find(({ proposal }) => {
      const own = new Set(proposal.members.map(operandKey))
      return members.every((member) => own.has(operandKey(member)))
    })
}

/**
 * A share that says that a list is not all of its total: where "trước hạn 18.407, đúng hạn 8.037" are 99,67 % of 26.531 together, some
 * are neither. Shares of each part say so only of a list that no words call whole, for a clerk works them out of wrong parts, too;
 * or where the share of the others stands beside them: "…, số hoãn chiếm 0,83%".
 */
function shownIncomplete(shares: readonly Weighed[]): User {
  const byWhole = new Map<string, Weighed[]>()
  for (const share of shares) {
    const whole = share.proposal.members.find(({ role }) => role === 'base')
    if (whole) gather(byWhole, operandKey(whole), share)
  }
  return ({ proposal: { stated, members, strength, closed } }) => {
    const parts = new Set(members.map(operandKey))
    const own = (stated ? (byWhole.get(operandKey(stated)) ?? []) : []).filter(({ proposal }) =>
      partsOf(proposal).every((key) => parts.has(key)),
    )
    const together = own.find(({ proposal }) => partsOf(proposal).length === parts.size)
    const each = new Map(own.map((share) => [partsOf(share.proposal).join(), share.proposal.stated!]))
    if (together) return makeHundred([together.proposal.stated!]) ? undefined : own[0]
    const shares = each.size === parts.size ? [...each.values()] : []
    if (shares.length === 0 || makeHundred(shares)) return undefined
    const isOpen = strength < STRENGTH.told && closed !== true
    return isOpen || tellsRest(stated!.claim.quote, shares) ? own[0] : undefined
  }
}

const partsOf = ({ members }: Proposal): string[] =>
  members.filter(({ role }) => role === 'part').map(operandKey)
