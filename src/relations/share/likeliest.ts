import { holds, settle, significantDigits } from '../context/settle.ts'
import { isDigitOff } from '../digit-off.ts'
import { judge } from '../judge.ts'
import type { Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { baseOf } from './part-and-whole.ts'

/** From here on the words leave one whole, or make it the head of a list. */
const SOLE = STRENGTH.clear
const LISTED = STRENGTH.sure

/** From here on the place alone makes a fit credible: the same passage. */
export const NEAR = STRENGTH.hinted

/** The whole that the words give, even where its share fails, before one elsewhere that fits by chance. */
export function likeliest(candidates: readonly Proposal[], text = ''): Proposal[] {
  const told = candidates.find(({ strength }) => strength >= SOLE)
  const held = candidates.find(holds)
  const isChance =
    held !== undefined && held.strength <= NEAR && (isCoarse(held) || (told?.strength ?? 0) >= LISTED)
  const isTold = told !== undefined && isChance && !holds(told)
  return isTold && (isDigitOff(told) || isFramed(told, held, text)) ? [told] : settle(candidates)
}

/** "Trong 58 ý kiến thuộc cấp huyện, đã giải quyết 41 ý kiến (19,2%)": what its sentence opens with, and nothing told before that, is the whole. */
function isFramed(told: Proposal, held: Proposal, text: string): boolean {
  const [own, other] = [baseOf(told), baseOf(held)].map((base) => base?.claim.place)
  if (!own || !other || own.block !== told.stated?.claim.place.block) return false
  const isAhead = other.block !== own.block || other.end <= own.start
  return isAhead && told.strength >= LISTED && FRAME.test(text.slice(Math.max(0, own.start - 20), own.start))
}

const FRAME = /(?<!\p{L})trong (?:(?:tổng )?số )?$/u

/** A share of a whole that is not surely its own, and far off: that is most likely no relation. */
export const isNone = (proposal: Proposal) =>
  !proposal.open &&
  !holds(proposal) &&
  proposal.strength < LISTED &&
  judge(proposal).relative > NEARLY &&
  !isDigitOff(proposal)

/** Nearer than this a share is wrong by a little, whatever its digits. */
const NEARLY = 0.02

/** Two digits, or a fit that only a convention of rounding makes, are often met by chance. */
const isCoarse = (proposal: Proposal) =>
  judge(proposal).verdict !== 'consistent' || significantDigits(proposal.stated!) < 3
