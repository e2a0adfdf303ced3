import { contentWords } from '../content-words.ts'
import { codeOf } from '../operand.ts'
import type { Statement } from './statement.ts'

/** "Trong 287 người", "Trong tổng số 1.538 hộ nghèo", "Trong số 803 đơn": what opens so was named before. */
const REFERS = /^(?:và )?trong(?: tổng)?(?: số)?$/u

/** How many figures back the first mention stands. */
const REACH = 12

/** Figures of fewer digits nearly equal others by chance. */
const DIGITS = 3

/**
 * Whether a sentence that opens with "trong 287 người" speaks of a figure just before it: one unit, one section, and no word
 * beside it that the first mention has not.
 */
export function isReferredTo(earlier: Statement, later: Statement): boolean {
  const [one, other] = [earlier.mention, later.mention]
  if (Math.min(earlier.digits, later.digits) < DIGITS || one.block.cell || other.block.cell) return false
  if (!REFERS.test(other.lead) || other.order - one.order > REACH) return false
  if (one.block.section !== other.block.section || codeOf(earlier.operand) !== codeOf(later.operand))
    return false
  const { near, wide } = earlier.said()
  return contentWords(`${other.claim.subject} ${other.tail}`).every(
    (word) => near.has(word) || wide.has(word),
  )
}
