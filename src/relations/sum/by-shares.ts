import { gather } from '../../model/group-by.ts'
import { HUNDRED, ZERO } from '../../model/index.ts'
import { judge, judgedToHold } from '../judge.ts'
import { operandKey } from '../keys.ts'
import { amountOf, decimalsOf } from '../operand.ts'
import type { Member, Operand, Proposal } from '../proposal.ts'
import { makeHundred } from '../share/hundred.ts'
import { STRENGTH } from '../strength.ts'
import { compatible } from '../units.ts'
import { overlapping } from './overlap.ts'
import { isVague } from './strength-of.ts'

/** More shares than this are no list that a clerk wrote out. */
const MOST = 20

/**
 * "Đã giải quyết 17.650 hồ sơ: trước hạn 13.762 (78%), đúng hạn 3.254 (18,4%), quá hạn 634 (3,6%)": where the shares of one
 * whole, one behind the other, add up to a hundred, their parts are all there is of it, whatever the words.
 */
export function wholesOfShares(proposals: readonly Proposal[]): Proposal[] {
  const byWhole = new Map<string, Proposal[]>()
  for (const proposal of proposals) {
    const whole = baseOf(proposal)
    if (whole && partOf(proposal) && !proposal.open && judgedToHold(judge(proposal)))
      gather(byWhole, operandKey(whole), proposal)
  }
  return [...byWhole.values()].flatMap(sumOf)
}

function sumOf(shares: readonly Proposal[]): Proposal[] {
  const all = [...new Map(shares.map((share) => [operandKey(partOf(share)!), share])).values()]
  if (all.length < 2 || all.length > MOST || !areOneBehindTheOther(all)) return []
  const list = hundredIn(all)
  const stated = baseOf(all[0]!)!
  const members = list.map((share): Member => ({ ...partOf(share)!, role: 'part' }))
  if (members.length < 2 || !members.every((member) => compatible(stated, member))) return []
  const evidence = list.map(({ stated: share }) => share!.claim.text).join(' + ')
  const proposal = { kind: 'sum', variant: 'parts', stated, members, evidence } as const
  const isLoose = overlapping(members) || [stated, ...members].some(isVague)
  const certainty = isLoose ? undefined : surelyAll(list)
  if (certainty) return [{ ...proposal, ...certainty }]
  const unsure = { ...proposal, strength: STRENGTH.weak }
  return judgedToHold(judge(unsure)) ? [unsure] : []
}

/**
 * How surely shares that make a hundred are of all there is: two groups that overlap may make it by chance, the more easily the more
 * their shares are rounded. Undefined where only a sum that holds could tell.
 */
function surelyAll(list: readonly Proposal[]): Pick<Proposal, 'strength' | 'closed'> | undefined {
  const total = list.reduce((sum, { stated }) => sum.add(amountOf(stated!) ?? ZERO), ZERO)
  if (!total.equals(HUNDRED)) return undefined
  if (list.length > 2) return { strength: STRENGTH.sure, closed: true }
  return list.every(({ stated }) => decimalsOf(stated!) > 0) ? { strength: STRENGTH.doubtful } : undefined
}

/** The first of the shares that follow each other and add up to a hundred; a share of something else may stand beside them. */
function hundredIn(all: readonly Proposal[]): readonly Proposal[] {
  for (let from = 0; from < all.length - 1; from++)
    for (let end = from + 2; end <= all.length; end++)
      if (makeHundred(all.slice(from, end).map(({ stated }) => stated!))) return all.slice(from, end)
  return []
}

/** Shares of one block, in the order of its text: what is told of a whole in two places may be two breakdowns of it. */
function areOneBehindTheOther(list: readonly Proposal[]): boolean {
  const places = list.map(({ stated }) => stated!.claim.place)
  const inOrder = places.every(({ start }, at) => at === 0 || places[at - 1]!.start < start)
  const blocks = new Set(places.map(({ block }) => block))
  return inOrder && blocks.size === 1 && list.every(({ stated }) => stated!.claim.column === undefined)
}

const isShare = ({ kind, variant }: Proposal) => kind === 'share' && variant === 'share'

const partOf = (proposal: Proposal): Operand | undefined =>
  isShare(proposal) ? proposal.members.find(({ role }) => role === 'part') : undefined

const baseOf = (proposal: Proposal): Operand | undefined =>
  isShare(proposal) && proposal.stated ? proposal.members.find(({ role }) => role === 'base') : undefined
