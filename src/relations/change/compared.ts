import {
  COMPARING_WORDS,
  CONTRASTING_WORDS,
  LEADING_TO_PLAN,
  LEVEL_VERBS,
  OFF_PLAN_WORDS,
  REACHED_RESTS,
  REACHING_WORDS,
} from '../../lexicon/change-cues.ts'
import { PLAN_RESTS, PLAN_TIME_WORDS, PLAN_WORDS, SETTING_VERBS } from '../../lexicon/share-cues.ts'
import {
  COMPARED_SYLLABLES,
  EARLIER_HEADS,
  EARLIER_RESTS,
  OTHER_TIMES,
  PERIOD_NOUNS,
} from '../../lexicon/time-words.ts'
import { bracketText } from '../context/around.ts'
import { directionOf } from '../context/direction.ts'
import { type Figure, figuresOf, gapBetween, plain } from '../context/figures.ts'
import { operandOf } from '../context/operand-of.ts'
import { codeOf } from '../operand.ts'
import { STRENGTH } from '../strength.ts'
import type { Earlier } from './earlier.ts'
import type { Change } from './levels.ts'
import { isOfOtherTime, isSetMove, isWithPlan } from './other-time.ts'

/** How many changes of one list share the bracket in front of the first. */
const REACH = 10

const COMPARED = new RegExp(
  `(?<!\\p{L})(?:${COMPARING_WORDS.join('|')})(?: (?:${COMPARED_SYLLABLES.join('|')}|của|mức|con số|\\d[\\d/]*|[-–])){0,10}$`,
  'u',
)

/** One unit says more than a few shared words. */
const OWN = 3

/**
 * "so với năm 2018 (31 vụ, 17 người chết) thì giảm 5 vụ, giảm 2 người chết": each change against its own figure in the bracket; at
 * most the later level stands between: "đối chiếu năm 2018 (31 vụ), nay xảy ra 26 vụ, giảm 5 vụ".
 */
export function inBracketAhead({ figure }: Change): Earlier[] {
  const { passage, mention } = figure
  const before = figuresOf(passage).slice(Math.max(0, figure.at - REACH), figure.at)
  const last = before.findLast((other) => other.mention.bracket !== mention.bracket)
  const bracket = last?.mention.bracket
  if (!last || !bracket || bracket.parent !== mention.bracket || last.mention.sentence !== mention.sentence)
    return []
  const since = before.filter(({ mention: { start } }) => start > bracket.close)
  if (since.filter((other) => !directionOf(other)).length > 1) return []
  if (/[;.]\s/.test(passage.block.value.slice(bracket.close + 1, mention.start))) return []
  const opening = plain(passage.block.value.slice(Math.max(0, bracket.open - 60), bracket.open))
  if (!COMPARED.test(opening) || isComparedAnew(figure, opening, bracket.close)) return []
  const words = wordsOf(`${figure.lead} ${figure.tail}`)
  return before
    .filter((other) => other.mention.bracket === bracket)
    .map((other) => ({
      other,
      shared:
        [...wordsOf(`${other.lead} ${other.tail}`)].filter((word) => words.has(word)).length +
        (codeOf(operandOf(other)) === codeOf(operandOf(figure)) ? OWN : 0),
    }))
    .sort((a, b) => b.shared - a.shared)
    .map(({ other }, rank) => ({
      figure: other,
      words: `${COMPARED.exec(opening)?.[0] ?? ''} (${bracketText(other).slice(0, 20)})`,
      strength: rank === 0 ? STRENGTH.sure : STRENGTH.weak,
    }))
}

/** "tăng 3% so với đầu nhiệm kỳ (65%), thấp hơn 2 điểm so với chỉ tiêu": the second change is against what its own words name. */
function isComparedAnew({ passage, mention, tail }: Figure, opening: string, close: number): boolean {
  const own = `${passage.lower.slice(close + 1, mention.start)} ${tail}`
  return (
    (isWithPlan(own) && !isWithPlan(opening)) ||
    isOfOtherTime(own.slice(Math.max(0, own.lastIndexOf('so với'))), opening)
  )
}

const UP_TO_PLAN = new RegExp(
  `^(?:nữa )?(?:(?:${LEADING_TO_PLAN.join('|')}) ){0,3}(?:(?:${REACHING_WORDS.join('|')}) )(?:(?:${REACHED_RESTS.join('|')}) )?(?:${PLAN_WORDS.join('|')})(?: [\\p{L}\\d]+){0,5}:?$`,
  'u',
)

const BEYOND_PLAN = new RegExp(
  `^(?:so với |so )?(?:${PLAN_WORDS.join('|')})(?: (?:${PLAN_RESTS.join('|')}|\\d{4})){0,6}:?$`,
  'u',
)

/** "kế hoạch 1.200 tấn của vụ trước": no plan of what is told. */
const OF_OTHER_TIME = new RegExp(
  `^(?:đã |được )?(?:(?:${SETTING_VERBS.join('|')}) )?(?:(?:${PLAN_TIME_WORDS.join('|')}) )?(?:cùng kỳ|(?:cả )?(?:${PERIOD_NOUNS.join('|')}|giai đoạn)(?: \\p{L}+)? (?:${OTHER_TIMES.join('|')}))(?!\\p{L})`,
  'u',
)

/** "còn thiếu 58 ha mới đủ kế hoạch 700 ha", "vượt 3,7% kế hoạch năm 700 ha": the plan that a lack would fill, or that was exceeded. */
export function upToPlan({ figure, direction }: Change): Earlier[] {
  const next = figuresOf(figure.passage)[figure.at + 1]
  if (!next || next.mention.sentence !== figure.mention.sentence) return []
  const gap = gapBetween(figure, next)
  const isBeyond =
    /(?<!\p{L})(?:vượt|hụt)(?: thêm)?$/u.test(figure.lead) &&
    BEYOND_PLAN.test(gap) &&
    !OF_OTHER_TIME.test(next.tail)
  return isBeyond || (direction === 'down' && UP_TO_PLAN.test(gap))
    ? [{ figure: next, words: gap.slice(0, 40), strength: STRENGTH.sure }]
    : []
}

/** "giảm 03 trường so với năm học trước do sáp nhập, năm học trước 49 trường": the earlier time is named once more. */
const AGAIN = new RegExp(
  `^so với [^,;]{0,60}, (?:${EARLIER_HEADS.join('|')})(?: (?:${EARLIER_RESTS.join('|')}|\\d[\\d/-]*)){0,4}(?: (?:là|chỉ có|có))?$`,
)

const TIMED = new RegExp(
  `^(?:[;,] ?)?(?:(?:${CONTRASTING_WORDS.join('|')}) )?(?:${EARLIER_HEADS.join('|')}|cuối)(?: (?:${EARLIER_RESTS.join('|')}|cùng|của|\\d[\\d/]*)){0,6} (?:${LEVEL_VERBS.join('|')})$`,
)

/** "giảm 19 lượt vì năm 2018 là 233 lượt": the earlier level is told behind the change. */
export function toldBehind({ figure }: Change): Earlier[] {
  const next = figuresOf(figure.passage)[figure.at + 1]
  if (!next || next.mention.sentence !== figure.mention.sentence || directionOf(next)) return []
  const gap = gapBetween(figure, next)
  return TIMED.test(gap) || AGAIN.test(gap)
    ? [{ figure: next, words: gap.slice(0, 40), strength: STRENGTH.sure }]
    : []
}

const wordsOf = (text: string) => new Set(text.split(/[^\p{L}]+/u).filter((word) => word.length > 1))

const OF_PLAN = new RegExp(`(?<!\\p{L})(?:${PLAN_WORDS.join('|')})(?: [\\p{L}\\d]+){0,4}:?$`, 'u')

/** How many figures behind a change its plan may stand. */
const PLAN_REACH = 3

/** "nhiều hơn kế hoạch 1.680 ha, bằng 104,0% (kế hoạch 41.500 ha)": the one plan of the sentence, in the bracket of another comparison. */
export function planInBracketBehind({ figure }: Change): Earlier[] {
  if (!OVER_PLAN.test(figure.lead)) return []
  const plans = figuresOf(figure.passage)
    .slice(figure.at + 1, figure.at + 1 + PLAN_REACH)
    .filter(({ mention }) => mention.sentence === figure.mention.sentence && mention.bracket !== null)
    .filter(({ mention, lead }) => mention.bracket !== figure.mention.bracket && OF_PLAN.test(lead))
    .filter((other) => !isSetMove(other.lead) && codeOf(operandOf(other)) === codeOf(operandOf(figure)))
  const [plan, more] = plans
  return plan && !more ? [{ figure: plan, words: plan.lead.slice(-30), strength: STRENGTH.sure }] : []
}

const OVER_PLAN = new RegExp(
  `(?<!\\p{L})(?:${OFF_PLAN_WORDS.join('|')})(?: so với| so)?(?: mức)? (?:${PLAN_WORDS.join('|')})(?: \\p{L}+){0,4}$`,
  'u',
)
