import type { Nothing } from '../draft.ts'
import { isDigit, isDigitAt, isLetter, matchAt, type Passage } from '../passage.ts'
import { endOfCalled } from './channel.ts'
import { endOfAddress, namedAround, namedByCapitals } from './name-context.ts'

/** Digits that name or tell the time, and the reason; tried in order at a digit. */
const PATTERNS: readonly { readonly example: string; readonly pattern: RegExp }[] = [
  { example: 'Km 12+300', pattern: /\d{1,4}\+\d{3}(?!\d)/y },
  {
    example: '14h30',
    pattern: /\d{1,2}(?:\s?(?:h|g|giờ)\s?|:)[0-5]\d(?:\s?(?:phút|p|'))?(?![\d\p{L}/]|[.,:]\d)(?!\s?%)/iuy,
  },
  {
    example: '3h sáng',
    pattern:
      /\d{1,2}\s?(?:h|g|giờ)(?:\d{2})?(?= (?:sáng|trưa|chiều|tối|đêm|khuya|ngày \d|ngày hôm|cùng ngày|hằng ngày|hàng ngày|hôm)(?!\p{L}))/uy,
  },
  {
    example: '8h-17h',
    pattern: /\d{1,2}h(?:\d{2})?\s?(?:[-–]|đến)\s?\d{1,2}h(?:\d{2})?(?![\p{L}\d])/uy,
  },
  {
    example: 'từ 7 giờ đến 17 giờ',
    pattern:
      /(?<=[Tt]ừ )\d{1,2} giờ(?: \d{2}(?: phút)?)? (?:-|–|đến) \d{1,2} giờ(?: \d{2}(?: phút)?)?(?!\p{L})/uy,
  },
  {
    example: 'bản đồ tỷ lệ 1/2.000',
    pattern: /1\s?[/:]\s?(?:[125]00|[125]\.?000|[125]0\.?000|25\.?000|100\.?000)(?![\d,%]|\.\d|\s\p{Ll})/uy,
  },
  {
    example: 'so sánh 2024/2023: tăng 5%',
    pattern:
      /(?:(?:19|20)\d{2}\s?\/\s?(?:19|20)\d{2}(?=\s?:)|(?<=(?:so sánh|so sánh năm|chỉ số|tốc độ tăng) )(?:19|20)\d{2}\s?\/\s?(?:19|20)\d{2})(?![\d\p{L}])(?! \p{Ll}+ (?:đạt|được|đã))/iuy,
  },
  { example: '9:27:45', pattern: /\d{1,2}:\d{2}:\d{2}(?![\d\p{L}])/uy },
  {
    example: '24/24 giờ',
    pattern:
      /24\s?\/\s?(?:24|7)(?:\s?\/\s?7)?(?:\s?(?:giờ|h))?(?![\d\p{L}])(?!\s?\/\s?\d)(?!\s+(?!giờ|trong|tại|để|và|các|hàng|ở)\p{Ll})/uy,
  },
  {
    example: '0912 345 678',
    pattern: /0\d{2,3}[ .]?\d{3}[ .]?\d{3,4}(?![\d,])(?!\s*(?:đồng|người|hộ|triệu|tỷ))/y,
  },
  { example: '+84 912 345 678', pattern: /(?<=\+)84[ .]?\d{2,3}[ .]?\d{3,4}[ .]?\d{3,4}(?!\d)/y },
  { example: '1900 1234', pattern: /1[89]00[ .]\d{4}(?!\d)/y },
  { example: '001085012345', pattern: /0\d{8,}(?!\d|[.,]\d|%)/y },
  {
    example: '192.168.1.1',
    pattern: /(?!\d+(?:\.\d{3}){3}(?!\d))\d{1,3}(?:\.\d{1,3}){3}(?![\d,])(?:\/\d{1,2})?(?=[/:]|\s|$)/y,
  },
]

/** Codes of places in front of a telephone number: "(0260) 3862345". */
const AREA_CODE = /(?:0\d{1,3}|84[ -]?\d{1,3})\)[ .]?\d[\d .-]{4,11}\d/y
/** The number of a point at the head of a passage: "1.1. ", "2) ". */
const ENUMERATOR = /(?:\d{1,2}(?:\.\d{1,2}){0,4}[.)]|\d{1,2}(?:\.\d{1,2}){1,4})(?=\s+[\p{Lu}“"])/uy
/** The digits of a name, and the metres behind a kilometre post: "Km32+500". */
const NAME = /[\d.,]*\d(?:\+\d{3}(?!\d))?(?:-\d+)*/y
/** "(1) …; (2) …" inside a sentence. */
const INLINE_ENUMERATOR = /[1-9]\d?\)(?=\s*\p{L})/uy

/** Digits at a place that are no figure by their own form; undefined when they may be one. */
export function readNoFigure(passage: Passage, at: number, floor: number): Nothing | undefined {
  const { text } = passage
  if (text[at - 1] === '(') {
    const inside =
      matchAt(AREA_CODE, text, at) ?? (isInline(text, at) ? matchAt(INLINE_ENUMERATOR, text, at) : null)
    if (inside) return nothing(at, inside[0])
  }
  if (startsLine(text, at)) {
    const head = matchAt(ENUMERATOR, text, at)
    if (head) return nothing(at, head[0])
  }
  const called = endOfCalled(passage, at)
  if (called !== undefined) return { what: 'nothing', start: at, end: called }
  const address = endOfAddress(text, at)
  if (address !== undefined) return { what: 'nothing', start: at, end: address }
  if (namedByLetter(text, at, floor) || namedByCapitals(text, at))
    return nothing(at, matchAt(NAME, text, at)?.[0] ?? ' ')
  const named = namedAround(passage, at)
  if (named !== undefined) return nothing(at, named)
  if (text[at - 1] === '+' || mayName(text, at)) {
    for (const { pattern } of PATTERNS) {
      const found = matchAt(pattern, text, at)
      if (found) return nothing(at, found[0])
    }
  }
  return undefined
}

const nothing = (start: number, printed: string): Nothing => ({
  what: 'nothing',
  start,
  end: start + printed.length,
})

/** "giá trị (2)" may be a figure of a table; "gồm: (1) ..." is none. */
const isInline = (text: string, at: number): boolean => text[at - 2] === undefined || text[at - 2] !== '/'

const startsLine = (text: string, at: number): boolean => {
  let before = at - 1
  while (text[before] === ' ' || text[before] === '*') before--
  return before < 0 || text[before] === '\n'
}

/** "Covid-19", "SP500", "QL14": a letter names the number, unless it ends the figure before a dash. */
function namedByLetter(text: string, at: number, floor: number): boolean {
  if (isLetter(text[at - 1])) return !isScanned(text, at) && text[at - 1] !== 'x' && !isJoined(text, at)
  if (text[at - 1] !== '-' || !isLetter(text[at - 2])) return false
  return floor < at - 1
}

/** Small words that no number names, and that a blank was lost behind: "tổng số12 đơn vị", "ngày05/3/2024". */
const JOINED =
  /(?:^|[^\p{L}\d])(?:[Ss]ố|[Cc]ó|[Ll]à|[Đđ]ạt|[Đđ]ược|gồm|với|và|cho|trên|tăng|giảm|còn|hơn|khoảng|gần|bằng|[Nn]gày|[Nn]ăm)$/u

const isJoined = (text: string, at: number): boolean => JOINED.test(text.slice(Math.max(0, at - 7), at))

/** "l0" and "O5" are numbers that a scanner misread. */
const isScanned = (text: string, at: number): boolean =>
  'lOI'.includes(text[at - 1]!) && !isLetter(text[at - 2])

/** What stands behind the first digits of a time, a telephone number, a chainage: most figures have none of it. */
function mayName(text: string, at: number): boolean {
  let end = at + 1
  while (end < at + 4 && isDigitAt(text, end)) end++
  if (text[at] === '0' && end > at + 2) return true
  const next = text[end]
  if (next === ' ') return isDigit(text[end + 1]) || 'hg/'.includes(text[end + 1] ?? '-') || text[at] === '2'
  return next !== undefined && ':+./hg'.includes(next)
}
