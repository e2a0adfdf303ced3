/** "bằng 128,46% cùng kỳ, tức tăng 28,46%", "đạt 118,7% dự toán, vượt 18,7%": what was reached in per cent of another level, and once more as the rise over it. */
import { EQUIVALENCE_WORDS } from '../../lexicon/change-cues.ts'
import { PLAN_WORDS } from '../../lexicon/share-cues.ts'
import { TIME_BEFORE } from '../../lexicon/time-words.ts'
import { directionOf } from '../context/direction.ts'
import { figuresOf } from '../context/figures.ts'
import { operandOf } from '../context/operand-of.ts'
import { endsBare } from '../context/said-behind.ts'
import { holds } from '../context/settle.ts'
import { isDigitOff } from '../digit-off.ts'
import { codeOf } from '../operand.ts'
import type { Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { changeOf } from './change-of.ts'
import type { Change } from './levels.ts'

/** Units of text between the two. */
const REACH = 60

const EQUAL = EQUIVALENCE_WORDS.join('|')
const PLAN = PLAN_WORDS.join('|')

/** "cùng kỳ năm trước, tức tăng": the rise is the same thing in other words. */
const SAME = new RegExp(
  `^ ?(?:so (?:với )?)?(?:cùng kỳ|${TIME_BEFORE}|${PLAN})[^,;.()\\d]{0,30}[,(]* ?(?:${EQUAL})(?: là)? (?:đã )?\\p{L}+(?: \\p{L}+)? ?$`,
  'u',
)
/** "dự toán, vượt": both are against the plan. */
const PAST_PLAN = new RegExp(
  `^ ?(?:so với )?(?:${PLAN})[^,;.()\\d]{0,30}(?:,|,? và|,? \\() ?vượt(?: (?:mức))? ?$`,
  'u',
)
/** "so với cùng kỳ, tăng": most likely against the same level. */
const PAST_LEVEL = new RegExp(
  `^ ?(?:so (?:với )?)?(?:cùng kỳ|${TIME_BEFORE})[^,;.()\\d]{0,30}(?:,|,? và|,? \\() ?\\p{L}+ ?$`,
  'u',
)

/** The rise over another level that an index right before it gives; without words that make the two one, it fails only by a digit. */
export function ofIndex(change: Change): Proposal[] {
  const { figure } = change
  const { passage, mention, at } = figure
  const index = figuresOf(passage)[at - 1]
  if (index?.mention.claim.kind !== 'percent' || index.mention.sentence !== mention.sentence) return []
  if (codeOf(operandOf(figure)) !== '%' || directionOf(index) !== undefined) return []
  const gap = passage.lower.slice(index.mention.end, mention.start)
  const isSame = gap.length < REACH && SAME.test(gap)
  if (!isSame && (gap.length >= REACH || !(PAST_PLAN.test(gap) || PAST_LEVEL.test(gap)))) return []
  const proposal: Proposal = {
    ...changeOf(change, [{ ...operandOf(index), role: 'now' }], {
      variant: 'growth',
      strength: STRENGTH.sure,
      evidence: gap,
    }),
    counted: 100,
  }
  if (holds(proposal)) return [proposal]
  return endsBare(figure) && (isSame || isDigitOff(proposal)) ? [proposal] : []
}
