import { MOTTOS, SECRECIES, UNION_MOTTOS, URGENCIES } from '../lexicon/letterhead.ts'
import type { Header } from '../model/index.ts'

/** "Số: 172/BC-UBND", "Số:   /BC-UBND" of a draft, "Số 05-BC/HU" of a Party body. */
export const NUMBER =
  /(?:^|[\s|])[Ss](?:ố|ô|Ố|o)\s*[:.]?\s*(?<number>\d{1,5}[a-z]?|[.…_]{0,30})\s*(?:\/\d{4})?\s*[-–/]\s*(?<symbol>[A-ZĐ][\p{Lu}\d]*\p{Ll}{0,2}\p{Lu}{0,4}(?:(?:\s?[-–/&]\s?|\.)[\p{Lu}\d][\p{L}\d]{0,12}){0,4}(?:\([\p{Lu}\d-]{1,12}\))?)(?![\p{L}])/u

const NAME = "(?:\\p{Lu}[\\p{L}.’']*|thị|xã|huyện|trấn|thành|phố|tỉnh)"
/** Between the words of a place: "Bà Rịa - Vũng Tàu". */
const BETWEEN = '(?:\\s(?:[-–]\\s)?|-)'
/** "Đại sơn, ngày 22": an old typewriter leaves the second syllable small. */
const SMALL_END = '(?:\\s\\p{Ll}{2,6}(?=\\s?,))?'
/** "Đắk Glei, ngày 05 tháng 6 năm 2024"; any of the three numbers may be blank. */
export const DATE = new RegExp(
  `(?:(?<=^|[\\s|.])(?<place>${NAME}(?:${BETWEEN}${NAME}){0,6}${SMALL_END})\\s?[,.]?\\s?,?\\s*|^[^\\p{L}\\d]{0,40})[Nn]gày(?<day>[\\s\\d.…_]{0,30})tháng(?<month>[\\s\\d.…_]{0,30})năm(?<year>[\\s.…_]{0,12}(?:\\d{4}(?!\\d))?)`,
  'u',
)

/** "Đắk Glei, ngày 05/6/2024", "ngày    /   /2024" of a draft; alone on its line. */
const SHORT_DATE = new RegExp(
  `^(?<place>${NAME}(?:${BETWEEN}${NAME}){0,6}${SMALL_END})\\s?,\\s*[Nn]gày(?<day>[\\s\\d.…_]{0,12})[/-](?<month>[\\s\\d.…_]{0,12})[/-](?<year>[\\s.…_]{0,12}(?:\\d{4})?)\\s*$`,
  'u',
)

/** Number and symbol of a line, unless they are cited in a sentence. */
const numberIn = (line: string): RegExpExecArray | null => {
  const match = NUMBER.exec(line.slice(0, 400))
  const before = match ? line.slice(0, match.index).replace(/Độc lập.{0,30}phúc/u, '') : ''
  return before === before.toUpperCase() ? match : null
}

export const isNumber = (line: string): boolean => numberIn(line) !== null

/** True of a line of which number and symbol are the first, and not part of the name of an agency: "ĐOÀN GIÁM SÁT THEO QĐ SỐ 07/QĐ-HĐND". */
export const opensWithNumber = (line: string): boolean => numberIn(line)?.index === 0

/** True of a line that opens with place and date, or prints them after the number. */
export const isDate = (line: string): boolean => {
  if (SHORT_DATE.test(line.slice(0, 120))) return true
  const match = DATE.exec(line.slice(0, 400))
  if (match === null || line.length >= 160) return false
  return isNumber(line) || (match.index < 3 && !GOES_ON.test(line.slice(match.index + match[0].length)))
}

/** "Ngày 15 tháng 6 năm 2023, UBND xã đã họp": a date that opens a sentence. */
const GOES_ON = /^ ?(?:, ?\p{L}|\p{Ll})/u

/** True of a line of the national emblem or of part of it. */
export function isMotto(line: string): boolean {
  if (line.length > 120) return false
  const plain = line
    .toLowerCase()
    .replace(/\s*[-–—]\s*/g, ' - ')
    .replace(/[_*.]+/g, ' ')
    .trim()
  if (UNION_MOTTOS.includes(plain)) return true
  return MOTTOS.some((motto) => plain.includes(motto) || (plain.length > 8 && motto.includes(plain)))
}

/** Number and symbol of the first line that opens with them, or prints them: an agency may be named by the number of a decision. */
export function numberOf(lines: readonly string[]): Pick<Header, 'number' | 'symbol'> {
  const found = lines.map(numberIn).filter((match) => match !== null)
  const groups = (found.find(({ index }) => index === 0) ?? found[0])?.groups
  const number = (groups?.number ?? '').replace(/[.…_]/g, '')
  const symbol = (groups?.symbol ?? '').replace(/\s/g, '').replace(/–/g, '-')
  return { number: number || null, symbol: symbol || null }
}

/** Place and date of issue. What is blank, or cannot be, is null. */
export function dateOf(lines: readonly string[]): Pick<Header, 'place' | 'date'> {
  const groups = first(lines, DATE) ?? first(lines, SHORT_DATE)
  const date = {
    year: part(groups?.year, 9999),
    month: part(groups?.month, 12),
    day: part(groups?.day, 31),
  }
  return { place: groups?.place ?? null, date }
}

const first = (
  lines: readonly string[],
  form: RegExp,
): Readonly<Record<string, string | undefined>> | undefined =>
  lines.map((line) => form.exec(line.slice(0, 400))?.groups).find((groups) => groups !== undefined)

function part(printed: string | undefined, most: number): number | null {
  const value = Number((printed ?? '').replace(/\D/g, ''))
  return value >= 1 && value <= most ? value : null
}

/** The stamps of urgency and secrecy, as printed. */
export function urgencyOf(lines: readonly string[]): Pick<Header, 'urgency' | 'secrecy'> {
  const stamp = (words: readonly string[]): string | null =>
    lines
      .map((line) => line.replace(/[[\]*_.:]/g, '').trim())
      .find((line) => words.includes(line.toLowerCase())) ?? null
  return { urgency: stamp(URGENCIES), secrecy: stamp(SECRECIES) }
}
