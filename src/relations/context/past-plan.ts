import { PLAN_WORDS } from '../../lexicon/share-cues.ts'
import { codeOf } from '../operand.ts'
import type { Figure } from './figures.ts'
import { operandOf } from './operand-of.ts'

/** "vượt chỉ tiêu 75% là 14,57 điểm %": the rate behind the words is what was set, for the points by which it was passed follow it. */
export const isPastPlan = (before: Figure, points: Figure): boolean =>
  before.mention.claim.kind === 'percent' &&
  codeOf(operandOf(points)) === 'điểm %' &&
  PAST_PLAN.test(before.lead)

const PAST_PLAN = new RegExp(
  `(?<!\\p{L})(?:vượt|hụt|(?:cao|thấp) hơn)(?: so với)?(?: mức)? (?:${PLAN_WORDS.join('|')}|quy định|bình quân)(?: \\p{L}+){0,2}$`,
  'u',
)
