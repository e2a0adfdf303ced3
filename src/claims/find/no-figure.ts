import type { Nothing } from '../draft.ts'
import { endsAt, fitsAt, isDigitAt, isLetter, lastWords, matchAt, type Passage } from '../passage.ts'
import { endOfCalled } from './channel.ts'
import { endsWithCode } from './currency-before.ts'
import { endOfAddress, namedAround, namedByCapitals } from './name-context.ts'
import { endOfNamed } from './named-forms.ts'

/** Codes of places in front of a telephone number: "(0260) 3862345". */
const AREA_CODE = /(?:0\d{1,3}|84[ -]?\d{1,3})\)[ .]?\d[\d .-]{4,11}\d/y
/** The number of a point at the head of a passage: "1.1. ", "2) ". */
const ENUMERATOR =
  /(?:\d{1,2}(?:\.\d{1,2}){0,4}[.)]|\d{1,2}(?:\.\d{1,2}){1,4})(?=\s+(?:[-–]\s+)?[\p{Lu}“"])/uy
/** "chỉ tiêu 17.1", "tiêu chí 3.2.1": the number of an indicator in its list, for decimals have a comma and a unit. */
const INDICATORS: readonly string[] = ['chỉ tiêu ', 'tiêu chí ']
const CODE = /\d{1,2}(?:\.\d{1,2}){1,3}(?![\d%]|[.,]\d|\s?(?:%|điểm|triệu|tỷ|nghìn))/y
/** The digits of a name, and the metres behind a kilometre post: "Km32+500". */
const NAME = /[\d.,]*\d(?:\+\d{3}(?!\d))?(?:-\d+)*/y
/** "(1) …; (2) …" inside a sentence. */
const INLINE_ENUMERATOR = /[1-9]\d?\)(?=\s*\p{L})/uy

/** Digits at a place that are no figure by their own form; undefined when they may be one. */
export function readNoFigure(passage: Passage, at: number, floor: number): Nothing | undefined {
  const { text } = passage
  const mark = noteMark(text, at) ?? page(text, at) ?? houseNumber(text, at)
  if (mark) return nothing(at, mark)
  if (text[at - 1] === '(') {
    const inside =
      matchAt(AREA_CODE, text, at) ?? (isInline(text, at) ? matchAt(INLINE_ENUMERATOR, text, at) : null)
    if (inside) return nothing(at, inside[0])
  }
  if (startsLine(text, at)) {
    const head = matchAt(ENUMERATOR, text, at)
    if (head) return nothing(at, head[0])
  }
  if (endsAt(passage.lower, at, INDICATORS)) {
    const code = matchAt(CODE, text, at)
    if (code) return nothing(at, code[0])
  }
  const called = endOfCalled(passage, at)
  if (called !== undefined) return { what: 'nothing', start: at, end: called }
  const address = endOfAddress(text, at)
  if (address !== undefined) return { what: 'nothing', start: at, end: address }
  if (isHashed(text, at) || namedByLetter(text, at, floor) || namedByCapitals(text, at))
    return nothing(at, matchAt(NAME, text, at)?.[0] ?? ' ')
  const named = namedAround(passage, at)
  if (named !== undefined) return nothing(at, named)
  const end = endOfNamed(text, at)
  return end > at ? { what: 'nothing', start: at, end } : undefined
}

/** "Sản xuất gạo [6] tăng", "đạt 70,3% (2).": the mark of a note, in a bracket of its own behind a word or behind what is told already. */
function noteMark(text: string, at: number): string | undefined {
  if (text[at - 1] === '[' && at > 1) return matchAt(IN_SQUARE, text, at)?.[0]
  if (text[at - 1] !== '(' || !/[%)] \($/.test(text.slice(Math.max(0, at - 3), at))) return undefined
  return matchAt(IN_ROUND, text, at)?.[0]
}
const IN_SQUARE = /[1-9]\d{0,2}(?=\])/y
const IN_ROUND = /[1-9]\d?(?=\)(?:[.;]|$|\n))/y

/** "(tr. 12-15)": pages of what is cited; behind digits it is a scale, "45 tr. đồng". */
const page = (text: string, at: number): string | undefined =>
  (text[at - 1] === '.' || text[at - 2] === '.') &&
  /(?:^|[^\p{L}\d]) ?[Tt]r\. ?$/u.test(text.slice(Math.max(0, at - 7), at)) &&
  !/\d ?tr\. ?$/i.test(text.slice(Math.max(0, at - 6), at))
    ? matchAt(PAGES, text, at)?.[0]
    : undefined
const PAGES =
  /\d{1,4}(?:\s?[-–]\s?\d{1,4})?(?![\d.,]\d)(?=\s?(?:$|[^\p{L}\p{N}\s]|(?:và|của|đến|trong)(?!\p{L})))/uy

/** "ở số 123/4 đường Hùng Vương": a house by its number in a lane; "tổng số 12/45 đường giao thông" are roads that are counted. */
const houseNumber = (text: string, at: number): string | undefined =>
  text.startsWith('ố ', at - 2) ? matchAt(HOUSE, text, at)?.[0] : undefined
const HOUSE =
  /\d{1,4}[A-Za-z]?(?:\/\d{1,4}[A-Za-z]?)+(?=,? (?:đường|phố|ngõ|ngách|hẻm|kiệt) (?:số )?[\p{Lu}\d])/uy

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

/** "#45021" is the number of an order; "#1.200.000 đồng" is an amount. */
const isHashed = (text: string, at: number): boolean => text[at - 1] === '#' && fitsAt(LONG_NUMBER, text, at)
const LONG_NUMBER = /\d{4,}(?![\d%]|[.,]\d)/y

/** "Covid-19", "SP500", "QL14": a letter names the number, unless it ends the figure before a dash. */
function namedByLetter(text: string, at: number, floor: number): boolean {
  if (isLetter(text[at - 1]))
    return (
      !isScanned(text, at) &&
      text[at - 1] !== 'x' &&
      !isJoined(text, at) &&
      !isMeasuredBehindName(text, at) &&
      !endsWithCode(text, at, floor)
    )
  if (text[at - 1] !== '-' || !isLetter(text[at - 2])) return false
  return floor < at - 1
}

/** Small words that no number names, and that a blank was lost behind: "tổng số12 đơn vị", "ngày05/3/2024". */
const JOINED =
  /(?:[Ss]ố|[Cc]ó|[Ll]à|[Đđ]ạt|[Đđ]ược|gồm|với|và|cho|trên|tăng|giảm|lên|xuống|chiếm|còn|hơn|khoảng|gần|bằng|[Nn]gày|[Tt]háng|[Nn]ăm)$/

function isJoined(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 7), at)
  const word = lastWords(JOINED, before)
  return word !== null && !isDigitAt(before, word.index - 1)
}

/** "Hòa Bình116ha, Phú Thọ 726ha": a word of two parts that numbers no thing, and a measure behind the digits. */
const isMeasuredBehindName = (text: string, at: number): boolean =>
  fitsAt(MEASURED, text, at) && lastWords(NAME_OF_TWO, text.slice(Math.max(0, at - 16), at)) !== null

const NAME_OF_TWO = /\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u
const MEASURED = /\d[\d.,]*\s?(?:%|(?:ha|tấn|tỷ|tỉ|triệu)(?!\p{L}))/uy

/** "l0" and "O5" are numbers that a scanner misread. */
const isScanned = (text: string, at: number): boolean =>
  'lOI'.includes(text[at - 1]!) && !isLetter(text[at - 2])
