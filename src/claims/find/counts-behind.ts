import { fitsAt, isCapitalAt, isLetter, matchAt, type Passage } from '../passage.ts'
import { readScale } from './scale.ts'
import { rowAt } from './unit.ts'

/** "đợt 2 năm nay": the time behind a name is no unit of its number. */
const TIME_BEHIND = /^(?:năm|tháng|quý) (?:nay|này|trước|sau|học|\d|i)/

/** "tầng 3 nhà A2": a building, and no three of them. */
const BUILDING = /(?:nhà|tòa|toà|khu|khối|dãy) [A-ZĐ]\d{0,2}(?![\p{L}\d])/uy

/** "chia lô 90 – 120 m²": the unit of a range stands behind its second number. */
const RANGE_BEHIND = /\s?[-–]\s?\d{1,4}(?:[.,]\d{1,3})?(?![\d.,/-])/y

/** "các mức 5, 10 và 15 triệu đồng": the unit of a list stands behind its last number. */
const SERIES_BEHIND = /(?:(?:,|;| và| hoặc| hay) \d{1,4}(?:[.,]\d{1,3})?(?![\d.,/-])){1,5}(?= )/uy

/** True where a scale or money stands: nothing that has a number for its name. */
const isAmount = (passage: Passage, end: number): boolean =>
  readScale(passage, end + 1, false).power > 0 || rowAt(passage, end + 1)?.dimension === 'money'

/** "tổ 12 người" counts people; "tổ 3 thôn Phú Thọ" is the third group. */
export function countsBehind(passage: Passage, end: number): boolean {
  const { text } = passage
  if (text[end] === '/' || text[end] === '%') return true
  const range = matchAt(RANGE_BEHIND, text, end)
  if (range) return countsBehind(passage, end + range[0].length)
  const series = matchAt(SERIES_BEHIND, text, end)
  if (series) return isAmount(passage, end + series[0].length)
  const from = text[end] === ' ' ? end + 1 : end
  if (from === end && !isLetter(text[end])) return false
  if (readScale(passage, from, from === end).power > 0) return true
  // "danh mục 143 TTHC": an abbreviation is a noun, a single capital opens a name.
  const isName = isCapitalAt(text, from) && !isCapitalAt(text, from + 1)
  const row = isName ? undefined : rowAt(passage, from)
  if (TIME_BEHIND.test(passage.lower.slice(from, from + 10)) || fitsAt(BUILDING, text, from)) return false
  return row !== undefined && row.group !== 'places' && row.group !== 'bodies'
}
