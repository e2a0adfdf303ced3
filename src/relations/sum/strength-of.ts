import { TOTAL_COMPOUNDS } from '../../lexicon/relation-cues.ts'
import { sum, ZERO } from '../../model/index.ts'
import { amountOf } from '../operand.ts'
import type { Operand } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import type { Parts } from './parts.ts'
import { ANNOUNCED, HEADED, type Series } from './series.ts'

/** A series with the number of items that words say it has. */
export interface Announced extends Series {
  readonly items: number | undefined
  /** Whether its figures seem to be parts of another total. */
  readonly doubtful: boolean
}

/** Below this strength a sum that fails is never looked at. */
export const NEAR_MISS = STRENGTH.weak

/** A net change is made of rises and falls that do not add up. */
export const isChange = ({ claim }: Operand) => claim.role === 'change' || claim.direction !== undefined

/** Whether one figure is more than another. */
export function isMore(member: Operand, stated: Operand): boolean {
  const whole = amountOf(stated)
  return whole !== undefined && (amountOf(member)?.compare(whole) ?? 0) > 0
}

/** Names that leave nothing over make an announcement strong; a figure called a total makes it likely. */
export function strengthOf(stated: Operand, parts: Parts, { strength, items, of }: Announced): number {
  const { claim } = stated
  if (isChange(stated) && parts.exhaustion !== 'rest') return Math.min(strength, STRENGTH.doubtful)
  if (items === parts.members.length && strength > HEADED) return Math.max(strength, STRENGTH.sure)
  if (strength >= STRENGTH.told && parts.lacksLast) return Math.max(strength, STRENGTH.sure)
  if (strength < ANNOUNCED && !parts.parallel && parts.exhaustion !== 'rest' && exceeds(stated, parts))
    return STRENGTH.faint
  if (parts.mixed && parts.exhaustion === 'rest') return STRENGTH.clear
  if (parts.mixed) return Math.min(strength, STRENGTH.doubtful)
  if (parts.exhaustion && strength > HEADED) return Math.max(strength, STRENGTH.sure)
  if (parts.exhaustion && strength === HEADED) return STRENGTH.clear
  if (parts.exhaustion === 'rest' && strength >= ANNOUNCED) return STRENGTH.sure
  if (of === 'opposites') return strength
  if (parts.ofPlaces && strength >= STRENGTH.told && exceedTogether(stated, parts))
    return Math.max(strength, STRENGTH.clear)
  if (parts.exhaustion === 'opposites' && strength >= NEAR_MISS) return STRENGTH.clear
  if ((parts.parallel || parts.exhaustion) && strength >= NEAR_MISS)
    return Math.max(strength, STRENGTH.hinted)
  return TOTAL.test(claim.subject) || TOTAL.test(claim.quote) ? Math.max(strength, HEADED) : strength
}

/** Whether one part alone is more than the whole, as parts that no words announce are not unless one is a slip. */
const exceeds = (stated: Operand, { members }: Parts): boolean =>
  members.some((member) => isMore(member, stated))

/** Whether parts are more than the whole together: places share nothing, and no list of some of them is more than all. */
const exceedTogether = (stated: Operand, { members }: Parts): boolean =>
  sum(members.map((member) => amountOf(member) ?? ZERO)).compare(amountOf(stated)!) > 0

const TOTAL = new RegExp(`^(?:tổng|cộng)(?!\\p{L})(?! (?:${TOTAL_COMPOUNDS.join('|')})(?!\\p{L}))`, 'iu')

/** "khoảng", "hơn", "gần" leave a total open; what is merely estimated ("ước") adds up all the same. */
export function isVague({ claim }: Operand): boolean {
  if (claim.approx === 'exact') return false
  const { quote, text } = claim
  const before = quote.slice(0, Math.max(0, quote.indexOf(text))).toLowerCase()
  return !/ước(?: tính| đạt| thực hiện)?(?: là| đạt)? *$/u.test(before)
}
