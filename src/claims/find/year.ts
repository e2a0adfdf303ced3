import { REPORTED_HEADS, REPORTED_WORDS, YEARLY_ENDS, YEARLY_NAMES } from '../../lexicon/index.ts'
import type { DateDraft } from '../draft.ts'
import { fitsAt, isDigit, isLetterAt, lastWords, opensYear, type Passage } from '../passage.ts'
import { rowAt } from './unit.ts'

/** A year with no word of its own before it, which a list, a name or the colon behind it gives away. */
export function bareYear(passage: Passage, at: number, floor: number): DateDraft | undefined {
  if (!opensYear(passage.text, at)) return undefined
  const isYear = fitsAt(YEAR, passage.text, at)
  const known =
    isYear &&
    (isOfDuration(passage, at) ||
      isSequel(passage, at, floor) ||
      isNamed(passage, at) ||
      isReported(passage, at) ||
      isAlone(passage, at))
  if (!known && !isHead(passage, at)) return undefined
  return { what: 'date', start: at, end: at + 4, date: passage.text.slice(at, at + 4), remarks: [] }
}

/** "trong 2 năm 2023 và 2024": the years of a duration, whose unit stands before them. */
const isOfDuration = ({ lower }: Passage, at: number): boolean =>
  /\d năm $/.test(lower.slice(Math.max(0, at - 6), at))

/** The further years of "năm 2021, 2022 và 2023", and years behind words of comparison. */
function isSequel({ text, lower }: Passage, at: number, floor: number): boolean {
  const between = lower.slice(Math.max(floor, at - 10), at)
  const listed =
    floor > 4 &&
    between.length < 10 &&
    /^\s*(?:,|và|;|-|–|\/|hoặc|đến|với)\s*(?:năm\s*)?$/.test(between) &&
    fitsAt(YEAR, text, floor - 4) &&
    !isDigit(text[floor - 5])
  return listed || lastWords(COMPARED, lower.slice(Math.max(0, at - 9), at)) !== null
}

const COMPARED = /(?:so với|trước|sau|cuối|đầu|kỳ|đến|từ)\s$/

const YEAR =
  /(?:19|20)\d{2}(?![\d/]|[.,]\d|\s*(?:đồng|người|hộ|vụ|lượt|%|ha|tấn|con|triệu|tỷ|hồ sơ|trường hợp|cái))/uy

/** A year behind the name of a law or of what is held each year: "Luật Đất đai 2013", "Tết Nguyên đán 2024". */
function isNamed(passage: Passage, at: number): boolean {
  const { text, lower } = passage
  if (text[at - 1] !== ' ' || isLetterAt(text, at + 4)) return false
  const before = lower.slice(Math.max(0, at - 60), at)
  if (!YEARLY_WORDS.some((word) => before.includes(word)) || !YEARLY.test(before)) return false
  const behind = text[at + 4] === ' ' ? rowAt(passage, at + 5) : undefined
  return !behind || behind.group === 'papers'
}

/** "tầm nhìn 2045", "TH 2023" as a head: counts are seldom so near the years of reports, and have a noun behind them. */
function isReported({ text, lower }: Passage, at: number): boolean {
  if (!fitsAt(NEAR_YEAR, text, at)) return false
  const before = lower.slice(Math.max(0, at - 16), at)
  return REPORTED.test(before) || (fitsAt(ENDS_HEAD, text, at + 4) && HEADS.test(before))
}

const NEAR_YEAR =
  /20[1-4]\d(?=$|[),;:.](?!\d| (?:đạt|bằng|=))| ?[-–(]| (?:là|tăng|giảm|và|của|cho|với|còn|được|do)(?!\p{L}))/uy
const ENDS_HEAD = /\s*(?:$|\))/y
const behind = (words: readonly string[]): RegExp =>
  new RegExp(`(?:^|[^\\p{L}])(?:${words.join('|')}) $`, 'u')
const REPORTED = behind(REPORTED_WORDS)
const HEADS = behind(REPORTED_HEADS)

/** "Huân chương Lao động (1998)", "cờ thi đua (2011, 2013)", "(2022: 12.480 con)": alone in its bracket, with further years, or with the one figure that it heads. */
const isAlone = ({ text }: Passage, at: number): boolean =>
  text[at - 1] === '(' && (fitsAt(IN_BRACKET, text, at) || fitsAt(IN_BRACKET_WITH, text, at))
const IN_BRACKET = /(?:19[3-9]|20[0-3])\d(?:(?:, ?| và | - | ?– ?|-)(?:19|20)\d{2}){0,6}\)/uy
const IN_BRACKET_WITH = /(?:19[3-9]|20[0-3])\d: ?\d[\d.,]*(?: ?[^():;,\d]{1,30})?\)/uy

/** Most years have none of these before them, and then their order need not be looked at. */
const YEARLY_WORDS = [...YEARLY_NAMES, ...YEARLY_ENDS]

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
function isHead({ text }: Passage, at: number): boolean {
  if (!fitsAt(HEAD, text, at) || !OPENED.test(text.slice(Math.max(0, at - 2), at))) return false
  return OTHER.test(text.slice(Math.max(0, at - REACH), at)) || fitsAt(NEXT, text, at)
}
