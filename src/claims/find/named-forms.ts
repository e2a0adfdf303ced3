import { COUNTED_BEHIND_HOURS } from '../../lexicon/count-nouns.ts'
import { fitsAt, isDigit, isLetterAt, matchAt, pastDigits, signBehind } from '../passage.ts'
import { bySign } from './by-sign.ts'

/** Digits that name or tell the time. */
interface Named {
  readonly example: string
  /** What the digits begin with; any digit when absent. */
  readonly first?: string
  /** The signs that may stand behind the first digits, of which four are counted; a blank stands for a line break as well. */
  readonly behind: string
  /** What the pattern begins with, where it knows letters: such a pattern takes a millisecond to compile, and few reports need it. */
  readonly head?: RegExp
  readonly pattern: RegExp
}

const DIGITS = '0123456789'

/** What makes a number behind "giờ" a count, and no minutes. */
const COUNTED = `(?! (?:${COUNTED_BEHIND_HOURS.join('|')})(?!\\p{L}))`

/** Names and times by their form, tried in order at a digit. */
const PATTERNS: readonly Named[] = [
  { example: 'Km 12+300', behind: '+', pattern: /\d{1,4}\+\d{3}(?!\d)/y },
  {
    example: '14h30',
    behind: ' hHgG:',
    head: /\d{1,2}(?:\s?(?:h|g|giờ)\s?|:)[0-5]\d/iy,
    pattern: new RegExp(
      `\\d{1,2}(?:\\s?(?:h|g|giờ)\\s?|:)[0-5]\\d(?:\\s?(?:phút|p|'))?(?![\\d\\p{L}/]|[.,:]\\d)(?!\\s?%)${COUNTED}`,
      'iuy',
    ),
  },
  {
    example: '3h sáng',
    behind: ' hHgG',
    pattern:
      /\d{1,2}\s?(?:h|g|giờ)(?:\d{2})?(?= (?:sáng|trưa|chiều|tối|đêm|khuya|ngày \d|ngày hôm|cùng ngày|hằng ngày|hàng ngày|hôm)(?!\p{L}))/uy,
  },
  {
    example: '8h-17h',
    behind: 'h',
    pattern: /\d{1,2}h(?:\d{2})?\s?(?:[-–]|đến)\s?\d{1,2}h(?:\d{2})?(?![\p{L}\d])/uy,
  },
  {
    example: 'từ 7 giờ đến 17 giờ',
    behind: ' ',
    pattern: new RegExp(
      `(?<=[Tt]ừ )\\d{1,2} giờ(?: \\d{2}(?: phút)?)? (?:-|–|đến) \\d{1,2} giờ(?: \\d{2}(?: phút|${COUNTED}))?(?!\\p{L})`,
      'uy',
    ),
  },
  {
    example: 'bản đồ tỷ lệ 1/2.000',
    first: '1',
    behind: ' /:',
    head: /1\s?[/:]\s?(?:[125]0|[125]\.|25)/y,
    pattern: /1\s?[/:]\s?(?:[125]00|[125]\.?000|[125]0\.?000|25\.?000|100\.?000)(?![\d,%]|\.\d|\s\p{Ll})/uy,
  },
  {
    example: 'so sánh 2024/2023: tăng 5%',
    first: '12',
    behind: ' /',
    head: /(?:19|20)\d{2}\s?\/\s?(?:19|20)\d{2}/y,
    pattern:
      /(?:(?:19|20)\d{2}\s?\/\s?(?:19|20)\d{2}(?=\s?:)|(?<=(?:so sánh|so sánh năm|chỉ số|tốc độ tăng) )(?:19|20)\d{2}\s?\/\s?(?:19|20)\d{2})(?![\d\p{L}])(?! \p{Ll}+ (?:đạt|được|đã))/iuy,
  },
  { example: '9:27:45', behind: ':', pattern: /\d{1,2}:\d{2}:\d{2}(?![\d\p{L}])/uy },
  {
    example: '24/24 giờ',
    first: '2',
    behind: ' /',
    head: /24\s?\/\s?(?:24|7)/y,
    pattern:
      /24\s?\/\s?(?:24|7)(?:\s?\/\s?7)?(?:\s?(?:giờ|h))?(?![\d\p{L}])(?!\s?\/\s?\d)(?!\s+(?!giờ|trong|tại|để|và|các|hàng|ở)\p{Ll})/uy,
  },
  {
    example: '0912 345 678',
    first: '0',
    behind: ` .${DIGITS}`,
    pattern: /0\d{2,3}[ .]?\d{3}[ .]?\d{3,4}(?![\d,])(?!\s*(?:đồng|người|hộ|triệu|tỷ))/y,
  },
  { example: '093-655-5449', first: '0', behind: '-', pattern: /0\d{2}-\d{3}-\d{4}(?![\d,-])/y },
  { example: '0905-118-226', first: '0', behind: '-', pattern: /0\d{3}-\d{3}-\d{3}(?![\d,-])/y },
  {
    example: '024 3822 1234',
    first: '0',
    behind: ' ',
    pattern:
      /02\d{1,2} \d{4} \d{3,4}(?![\d,.%]|\s?\d|\s(?:đồng|người|hộ|triệu|tỷ|nghìn|ha|tấn|kg|km|con|cây|em)(?!\p{L}))/uy,
  },
  {
    example: '+84 912 345 678, (+84) 901-234-567',
    first: '8',
    behind: ` .-)${DIGITS}`,
    pattern: /(?<=\+)84\)?[ .-]?\d{2,3}[ .-]?\d{3,4}[ .-]?\d{3,4}(?!\d)/y,
  },
  {
    example: '000123',
    first: '0',
    behind: DIGITS,
    pattern: /00\d{3,}(?![\d/-]|[.,]\d|%|\s(?!(?:và|là|của|được|do|cho|trong|tại|ở|đã|thì)(?!\p{L}))\p{L})/uy,
  },
  { example: '1900 1234', first: '1', behind: ' .', pattern: /1[89]00[ .]\d{4}(?!\d)/y },
  { example: '001085012345', first: '0', behind: DIGITS, pattern: /0\d{8,}(?!\d|[.,]\d|%)/y },
  {
    example: '192.168.1.1',
    behind: '.',
    pattern: /(?!\d+(?:\.\d{3}){3}(?!\d))\d{1,3}(?:\.\d{1,3}){3}(?![\d,])(?:\/\d{1,2})?(?=[/:]|\s|$)/y,
  },
]

const NAMED = bySign(PATTERNS)

/** One past the name or the time whose form begins at a place; that place for none. */
export function endOfNamed(text: string, at: number): number {
  if (text[at - 1] !== '+' && !mayName(text, at)) return at
  const sign = signBehind(text, at)
  for (const { first, head, pattern } of NAMED(sign)) {
    if (first && !first.includes(text[at]!)) continue
    if (head && !fitsAt(head, text, at)) continue
    const found = matchAt(pattern, text, at)
    if (found) return at + found[0].length
  }
  return at
}

/** What stands behind the first digits of a time, a telephone number, a chainage: most figures have none of it. */
function mayName(text: string, at: number): boolean {
  const end = pastDigits(text, at, 4)
  if (text[at] === '0' && end > at + 2) return true
  const next = text[end]
  if (next === ' ') return isDigit(text[end + 1]) || text[end + 1] === '/' || isHourAt(text, end + 1)
  return next !== undefined && ':+./hg-)'.includes(next)
}

/** "h", "g" or "giờ", and not the head of another word: "12 hộ". */
const isHourAt = (text: string, at: number): boolean =>
  'hHgG'.includes(text[at] ?? '-') && (!isLetterAt(text, at + 1) || isOfHour(text.slice(at, at + 3)))

const isOfHour = (word: string): boolean => word.toLowerCase() === 'giờ'
