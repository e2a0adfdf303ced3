import type { MemberRole } from '../model/index.ts'
import { isDigitOff } from './digit-off.ts'
import { judgeAnew } from './judge.ts'
import { digitsOf } from './operand.ts'
import type { Proposal } from './proposal.ts'
import { STRENGTH } from './strength.ts'
import { surpriseOf } from './surprise.ts'
import type { Weighed } from './weighed.ts'

/**
 * What one slip alone is worth in a change that words announce, whatever its size: a fall of 4,36 points from 27,86 % to 17,50 % is
 * off by 10,00, and a rate of growth of three digits off by one digit of a level of four. Neither is a coincidence.
 */
export function creditOfChange({ proposal, judgement }: Weighed): number {
  const { strength, variant } = proposal
  if (strength < STRENGTH.told) return 0
  if (variant === 'growth' && isTakenOfLater(proposal)) return strength
  if (variant === 'growth') return isLong(proposal) && isDigitOff(proposal) ? STRENGTH.doubtful : 0
  const surprise = surpriseOf(proposal, judgement)
  if (surprise > 1) return strength
  return surprise === 1 ? STRENGTH.doubtful : 0
}

/** Digits of a rate, and of its levels, that no changed digit brings together by chance. */
const RATE = 3
const LEVEL = 4

const isLong = ({ stated, members }: Proposal): boolean =>
  stated !== null && digitsOf(stated) >= RATE && members.every((member) => digitsOf(member) >= LEVEL)

/** "tăng 18,3%" from 3.668 to 4.487, where it is 22,3 %: the difference was divided by the later level, to the digit. */
function isTakenOfLater(proposal: Proposal): boolean {
  const { stated, members, direction } = proposal
  const isRate = stated?.claim.kind === 'percent' && digitsOf(stated) >= RATE
  if (!isRate || !direction || !members.every(({ role }) => TURNED.has(role))) return false
  const turned = members.map((member) => ({ ...member, role: TURNED.get(member.role) ?? member.role }))
  const { verdict, convention } = judgeAnew({
    ...proposal,
    members: turned,
    direction: direction === 'up' ? 'down' : 'up',
  })
  return verdict === 'consistent' && convention === null
}

const TURNED: ReadonlyMap<MemberRole, MemberRole> = new Map([
  ['now', 'before'],
  ['before', 'now'],
])
