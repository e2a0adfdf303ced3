/** The earlier level that stands right in front of a change: "so với tháng 11 (95.260 người) tăng thêm 1.220 người". */
import { COMPARING_WORDS, WARNING_STAGES } from '../../lexicon/change-cues.ts'
import { PLAN_WORDS, SET_LEVELS } from '../../lexicon/share-cues.ts'
import { anyOf } from '../any-of.ts'
import { bracketText } from '../context/around.ts'
import { type Figure, figuresOf } from '../context/figures.ts'
import { endsBare } from '../context/said-behind.ts'
import { STRENGTH } from '../strength.ts'
import { withoutComparedTimes } from './compared-time.ts'
import type { Earlier } from './earlier.ts'
import { isLevel } from './is-earlier.ts'
import type { Change } from './levels.ts'
import { isWithPlan } from './other-time.ts'

const COMPARED = new RegExp(
  `(?<!\\p{L})(?:${COMPARING_WORDS.join('|')}|vượt|(?:cao|thấp|nhiều|ít|đông) hơn|${WARNING_STAGES})(?!\\p{L})[^,;.()]*$`,
  'u',
)

/** "làm chết 03 trẻ (năm 2023: 05 trẻ), giảm 40%": a bracket that names an earlier time. */
const OF_BEFORE =
  /năm \d{4}|cùng kỳ|kỳ trước|(?:năm|tháng|quý|vụ|đợt|lần|mùa|khóa|học) (?:liền )?trước|(?<!tháng |quý |từ )đầu (?:năm|kỳ|nhiệm kỳ|năm học|giai đoạn)/

/** "so với cùng kỳ giảm 34 vụ, án rất nghiêm trọng tăng 7 vụ": what fell is no earlier level of what rose. */
const MOVED =
  /(?<!\p{L})(?:tăng|giảm|(?:cao|thấp|nhiều|ít|đông) hơn)(?: (?:thêm|được|hơn|gần|trên|khoảng))*$/u

/** "so với tháng 11 (95.260 người) tăng thêm 1.220 người", "so với chỉ tiêu 98.000 người còn thiếu 1.520 người". */
export function levelAhead({ figure }: Change): Earlier[] {
  const { mention, passage, at } = figure
  const nearest = figuresOf(passage)[at - 1]
  const before = nearest && isTimes(nearest) ? figuresOf(passage)[at - 2] : nearest
  if (!before || !isLevel(before) || before.mention.sentence !== mention.sentence) return []
  if (MOVED.test(before.lead)) return []
  const bracket = before.mention.bracket
  const inBetween = passage.block.value.slice(
    bracket && bracket !== mention.bracket ? bracket.close + 1 : before.mention.end,
    mention.start,
  )
  if (/[;:.]\s/.test(inBetween) || inBetween.length > 60) return []
  if (/^ ?(?:,|và )/u.test(inBetween) && (ON_ITS_OWN.test(figure.tail) || isSetAgainst(before, inBetween)))
    return []
  const opening = bracket && bracket !== mention.bracket ? bracket.open : before.mention.start
  const words = passage.block.value
    .slice(Math.max(0, opening - 60), opening)
    .toLowerCase()
    .trimEnd()
  const inside = bracket && bracket !== mention.bracket ? bracketText(before) : ''
  if (isForecast(before, opening) || isOfOtherYear(inside, figure.tail)) return []
  if (/^ ?, /u.test(inBetween) && isWithPlan(inBetween.toLowerCase()) && !PLAN.test(`${words} ${inside}`))
    return []
  if (COMPARED.test(withoutComparedTimes(words)))
    return [{ figure: before, words: COMPARED.exec(words)![0], strength: STRENGTH.sure }]
  if (OF_BEFORE.test(inside)) return [{ figure: before, words: inside, strength: STRENGTH.sure }]
  const isOpen = endsBare(figure)
  return OF_PART.test(inside)
    ? [{ figure: before, words: inside, strength: isOpen ? STRENGTH.told : STRENGTH.fitting }]
    : []
}

/** "so với cùng kỳ (7,5%), vượt chỉ tiêu 0,2%": another comparison than the one before the comma. */
const PLAN = new RegExp(anyOf([...PLAN_WORDS, ...SET_LEVELS]), 'u')

/** "7,42 m; dự báo đỉnh lũ trên BĐ2 (7,80 m) 0,32 m": a stage that what was measured before is not set against. */
function isForecast({ passage, at }: Figure, opening: number): boolean {
  const level = figuresOf(passage)[at - 1]
  const words = passage.lower.slice(Math.max(0, level?.mention.end ?? 0, opening - 90), opening)
  return STAGE.test(words) && EXPECTED.test(words)
}

const STAGE = new RegExp(`(?<!\\p{L})${WARNING_STAGES}`, 'u')
const EXPECTED = /;|(?<!\p{L})(?:dự báo|khả năng|có thể|dự kiến)(?!\p{L})/u

/** "(năm 2011: 12,5 triệu đồng), tăng 12,3% so với năm 2015". */
function isOfOtherYear(inside: string, tail: string): boolean {
  const [told, own] = [inside, tail].map((text) => YEAR.exec(text)?.[1])
  return told !== undefined && own !== undefined && told !== own
}

const YEAR = /(?<!\p{L})năm ((?:19|20)\d\d)(?!\d)/u

/** "22,8 triệu đồng (năm 2011: 12,5 triệu đồng), gấp 1,8 lần, tăng 10,3 triệu đồng": how many times a level is the earlier one stands between that and the change. */
const isTimes = ({ lead, mention: { claim } }: Figure): boolean =>
  claim.kind === 'quantity' && claim.unit === 'lần' && /^,? ?gấp$/u.test(lead)

/** "926 cuộc gọi (tháng 11: 1.158 cuộc), giảm 20,0%": a month that may be part of what is told, too. */
const OF_PART =
  /^(?:tháng|quý) (?:\d{1,2}|[ivx]+)(?:\/(?:19|20)\d\d| năm (?:19|20)\d\d)? ?(?:là|có|:) ?\d[^,;]*$/u

/** "cao hơn bình quân cả nước 42,0%, giảm 0,2 điểm %": what was said to be more or less than a mean has no change of its own yet, but this is another. */
const isSetAgainst = ({ lead, mention }: Figure, inBetween: string): boolean =>
  mention.claim.kind === 'percent' && AGAINST.test(lead) && MOVES.test(inBetween.toLowerCase())

const AGAINST = /(?<!\p{L})(?:cao|thấp|nhiều|ít) hơn (?!(?:so với )?(?:cùng kỳ|(?:năm|kỳ|quý|tháng|vụ) ))/u
const MOVES = /(?<!\p{L})(?:tăng|giảm|(?:cao|thấp) hơn)(?!\p{L})/u

/** "vượt kế hoạch 90%, tăng 5,1 điểm % so với cùng kỳ": what a change says itself that it is compared with stands elsewhere. */
const ON_ITS_OWN = /^so (?:(?:với|cùng) )?(?!kế hoạch|dự toán|chỉ tiêu|kh(?!\p{L}))/u
