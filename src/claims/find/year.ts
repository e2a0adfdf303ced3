import { YEARLY_ENDS, YEARLY_NAMES } from '../../lexicon/index.ts'
import type { DateDraft } from '../draft.ts'
import { fitsAt, isDigit, isDigitAt, isLetterAt, matchAt, type Passage } from '../passage.ts'
import { rowAt } from './unit.ts'

/** A year with no word of its own before it, which a list, a name or the colon behind it gives away. */
export const bareYear = (passage: Passage, at: number, floor: number): DateDraft | undefined =>
  sequel(passage, at, floor) ?? namedYear(passage, at) ?? headedYear(passage, at)

/** The further years of "năm 2021, 2022 và 2023", and years behind words of comparison. */
function sequel(passage: Passage, at: number, floor: number): DateDraft | undefined {
  const { text, lower } = passage
  const year = isDigitAt(text, at + 3) ? matchAt(YEAR, text, at) : null
  if (!year) return undefined
  const between = lower.slice(Math.max(floor, at - 10), at)
  const listed =
    floor > 4 &&
    between.length < 10 &&
    /^\s*(?:,|và|;|-|–|\/|hoặc|đến|với)\s*(?:năm\s*)?$/.test(between) &&
    matchAt(YEAR, text, floor - 4) !== null &&
    !isDigit(text[floor - 5])
  const compared = /(?:^|[^\p{L}])(?:so với|trước|sau|cuối|đầu|kỳ|đến|từ)\s$/u.test(
    lower.slice(Math.max(0, at - 9), at),
  )
  if (!listed && !compared) return undefined
  return { what: 'date', start: at, end: at + 4, date: year[0], remarks: [] }
}

const YEAR =
  /(?:19|20)\d{2}(?![\d/]|[.,]\d|\s*(?:đồng|người|hộ|vụ|lượt|%|ha|tấn|con|triệu|tỷ|hồ sơ|trường hợp|cái))/uy

/** A year behind the name of a law or of what is held each year: "Luật Đất đai 2013", "Tết Nguyên đán 2024". */
function namedYear({ text, lower }: Passage, at: number): DateDraft | undefined {
  if (text[at - 1] !== ' ' || !isDigitAt(text, at + 3) || isLetterAt(text, at + 4)) return undefined
  const year = matchAt(YEAR, text, at)
  if (!year || !YEARLY.test(lower.slice(Math.max(0, at - 60), at))) return undefined
  const behind = text[at + 4] === ' ' ? rowAt({ text, lower }, at + 5) : undefined
  if (behind && behind.group !== 'papers') return undefined
  return { what: 'date', start: at, end: at + 4, date: year[0], remarks: [] }
}

const YEARLY = new RegExp(
  `(?:^|[^\\p{L}])(?:(?:${YEARLY_NAMES.join('|')}) (?:[^,.;:()\\d]{1,40} )?|(?:${YEARLY_ENDS.join('|')}) )$`,
  'u',
)

/** A year with a colon behind it and a figure behind that: "2019: 06 nhà". */
const HEAD = /(?:19|20)\d{2}(?=\s?: ?\d)/y
/** What stands before the years of a list, and how such a year ends: "(2016: …", "; 2017: …". */
const OPENED = /[(,;:]\s?$/
/** Another year that heads a figure, before or behind one: "năm 2018: 04 nhà, ". */
const OTHER = /(?:19|20)\d{2}\s?: ?\d[^:]*$/
const NEXT = /\d{4}\s?: ?\d[^:;]{0,30}[,;] ?(?:năm )?(?:19|20)\d{2}\s?: ?\d/y

/** How far before a year the one before it may stand. */
const REACH = 40

/** The years of a list that tells a figure for each: "năm 2018: 04 nhà, 2019: 06 nhà", "2021: 12; 2022: 15". */
function headedYear({ text }: Passage, at: number): DateDraft | undefined {
  const year = matchAt(HEAD, text, at)
  if (!year || !OPENED.test(text.slice(Math.max(0, at - 2), at))) return undefined
  const before = text.slice(Math.max(0, at - REACH), at)
  if (!OTHER.test(before) && !fitsAt(NEXT, text, at)) return undefined
  return { what: 'date', start: at, end: at + 4, date: year[0], remarks: [] }
}
