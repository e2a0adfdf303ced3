/** Which shares of a sentence are of one time. */
import { JUST_PAST, NOW_WORDS, PERIOD_NOUNS, REPORT_PERIODS, TERM_NOUNS } from '../../lexicon/time-words.ts'
import { type Figure, figuresOf } from '../context/figures.ts'
import type { Passage } from '../discourse/index.ts'
import { isOfComparison } from './of-comparison.ts'

/** One list: in one sentence, and of one time. "Cuối năm 2022 có 139 hộ (6,14%); … còn 108 hộ (4,75%)" is of two. */
export function together(a: Figure, b: Figure): boolean {
  if (a.passage !== b.passage || a.mention.sentence !== b.mention.sentence) return false
  if (isOfComparison(a) !== isOfComparison(b)) return false
  const [first, last] = a.at < b.at ? [a, b] : [b, a]
  const { lower } = a.passage
  const between = lower.slice(first.mention.end, last.mention.start).replace(COMPARED, '')
  if (PERIOD.test(between)) return false
  const from = figuresOf(a.passage)[first.at - 2]?.mention.end ?? 0
  const before = lower
    .slice(Math.max(from, first.mention.start - 80), first.mention.start)
    .replace(COMPARED, '')
  return !PERIOD.test(before) || !NOW.test(between)
}

/** Whether a stretch of text tells of no other time than the report's own, but for what a count is compared with. */
export const isOfOneTime = ({ lower }: Passage, from: number, to: number): boolean =>
  !PERIOD.test(lower.slice(from, to).replace(COMPARED, ''))

/** "Năm trước kết luận 118 hội viên; năm nay …": whether the text puts a figure into the period before. */
export function isOfPast({ passage, mention }: Figure): boolean {
  const [from = 0] = passage.block.sentences[mention.sentence] ?? []
  const before = passage.lower.slice(Math.max(from, mention.start - REACH), mention.start)
  return PAST.test(before.replace(COMPARED, ''))
}

/** Units of text in front of a figure in which its time is told. */
const REACH = 80

/** "giảm 12 tổ so với năm 2023, tỷ lệ 31,4%; …": what a count is compared with is not the time of the next. */
const COMPARED =
  /(?<!\p{L})so (?:với )?(?:\p{L}+ ){0,3}?(?:năm \d{4}|(?:đầu|cuối|cùng) \p{L}+|\p{L}+ (?:trước|ngoái))(?=\s?[,;()])/gu

const PERIOD = new RegExp(
  `(?:đầu|cuối|cùng) (?:${TERM_NOUNS.join('|')})|(?:${REPORT_PERIODS.join('|')}) trước|năm (?:\\d{4}|ngoái|nay)`,
)
const PAST = new RegExp(
  `(?:^|[;,:.] ?)(?:trong |của |ở )?(?:(?:${PERIOD_NOUNS.join('|')}) (?:${JUST_PAST.join('|')})|cùng kỳ)[^;.]*$`,
  'u',
)
/** Behind a share of another time: what is now. A time in front of both is the time of both. */
const NOW = new RegExp(`(?<!\\p{L})(?:${NOW_WORDS.join('|')})(?!\\p{L})`, 'u')
