/** Which sums are worth a look: those that hold by more than chance, and those that fail where words or layout make them sums. */
import { unitOf as rowOf } from '../../lexicon/index.ts'
import { exact, sum, ZERO } from '../../model/index.ts'
import { amountOf, codeOf, decimalsOf, factorOf } from '../operand.ts'
import type { Operand } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { isBroken } from './broken-list.ts'
import { isLarge } from './closed.ts'
import { overlapping } from './overlap.ts'
import type { Parts } from './parts.ts'
import { ANNOUNCED, type Series } from './series.ts'
import { type Announced, isChange, isMore, isVague, NEAR_MISS } from './strength-of.ts'

const ONE = exact(1)
const TEN = exact(10)

/**
 * Two small figures that happen to add up to a third prove nothing: without words, a sum counts only when it
 * holds, and has three parts or a total of ten and more. One that nearly holds is left to `select`.
 */
export function believable(stated: Operand, parts: Parts, series: Announced): boolean {
  const { members, exact: holds } = parts
  if (!holds && isOver(stated, members) && isBroken(series)) return false
  if (!holds && isTakenApartAgain(stated, members)) return false
  if (!holds && countsWhole(stated) && members.some((member) => decimalsOf(member) > 0)) return false
  if (!holds && (series.perhaps || series.doubtful || (series.items ?? 0) > members.length)) return false
  if (isChange(stated) && !holds && parts.exhaustion !== 'rest' && !isBrokenDown(stated, members, series))
    return false
  if (isChange(stated) && members.length < 3 && series.strength < STRENGTH.told) return false
  if (!holds) return mayFail(stated, parts, series.strength)
  if (series.strength < ANNOUNCED && members.length === 2 && areForOthers([stated, ...members])) return false
  if (series.strength >= STRENGTH.possible || members.length > 2 || isTen(stated)) return true
  return parts.exhaustion !== undefined
}

/** "6 mức: 1,8; 2,1; 2,4; …": things that are counted come whole, and are no sum of what has decimals. */
function countsWhole(stated: Operand): boolean {
  const unit = codeOf(stated)
  return (
    decimalsOf(stated) === 0 &&
    factorOf(stated).equals(ONE) &&
    unit !== '' &&
    (rowOf(unit)?.dimension ?? 'count') === 'count'
  )
}

/** "(nam 22.410, nữ 22.710; thành thị 12.300, nông thôn 32.820)": one list that makes the total, and another that makes it again. */
function isTakenApartAgain(stated: Operand, members: Parts['members']): boolean {
  const total = amountOf(stated)
  let [made, times] = [ZERO, 0]
  for (const member of members) {
    made = made.add(amountOf(member) ?? ZERO)
    if (!total?.equals(made)) continue
    made = ZERO
    times++
  }
  return times > 1 && made.equals(ZERO)
}

/** Whether parts are more than their total. */
const isOver = (stated: Operand, members: Parts['members']): boolean => {
  const total = amountOf(stated)
  const amount = sum(members.map((member) => amountOf(member) ?? ZERO))
  return total !== undefined && amount.compare(total) > 0
}

/** "20 suất quà cho người già, 15 suất quà cho trẻ em, 5 suất quà cho bệnh nhân": each for others. */
const areForOthers = (operands: readonly Operand[]): boolean =>
  operands.every(({ claim: { quote, text } }) => quote.includes(`${text} cho `))

/** Whether a sum that fails is worth a look: without words, only where the text does not leave it open anyway. */
function mayFail(stated: Operand, parts: Parts, strength: number): boolean {
  if (strength >= ANNOUNCED) return true
  if (strength < NEAR_MISS || isVague(stated) || overlapping(parts.members)) return false
  return isLarge(stated) || isTen(stated) || parts.exhaustion !== undefined || parts.parallel
}

const isTen = (stated: Operand) => (amountOf(stated)?.compare(TEN) ?? -1) >= 0

/** "tăng 600 hộ (tách hộ 350 hộ, chuyển đến 250 hộ)": what a rise or fall is made of, in its bracket or behind words. */
const isBrokenDown = (stated: Operand, members: Parts['members'], { strength }: Series): boolean =>
  strength >= STRENGTH.told &&
  members.every(
    (member) =>
      (!isChange(member) || member.claim.direction === stated.claim.direction) && !isMore(member, stated),
  )
