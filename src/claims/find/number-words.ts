import { type Draft, isBare, LONGEST_RUN } from '../draft.ts'
import { landmarksOf } from '../landmarks.ts'
import { matchAt, opensAt, type Passage, skipBlanks, wordAt } from '../passage.ts'
import { isFive } from './five.ts'
import { withHalf } from './half.ts'
import { isOfName, namesNumber } from './number-name.ts'
import { opensNumeral } from './opens-numeral.ts'
import { monthsPeriod } from './period.ts'
import { figure, numeralOf, readHalf, readHalfOfScale, readShare, withUnit } from './share-words.ts'
import { readUnit, rowAt } from './unit.ts'
import { readWholePassage } from './whole-passage.ts'
import { readWords, type WordsRead } from './words.ts'
import { OF_NUMERAL, wordsFrom } from './words-from.ts'

/** Every number in words of a passage, with its unit: "hai mươi mốt hộ", "hai phần ba số xã". */
export function findNumberWords(passage: Passage): Draft[] {
  const whole = readWholePassage(passage)
  if (whole) return [whole]
  const found: Draft[] = []
  let [floor, run] = [0, 0]
  for (const at of landmarksOf(passage).numeral) {
    if (at < floor || !(opensNumeral(passage.lower, at) || isFive(passage, at))) continue
    const draft = readAt(passage, at)
    if (!draft) continue
    run = isBare(draft) && at - floor < 3 ? run + 1 : 0
    if (run < LONGEST_RUN) found.push(draft)
    else if (run === LONGEST_RUN) found.length -= LONGEST_RUN - 1
    floor = run < LONGEST_RUN ? draft.end : endOfNumeral(passage.lower, draft.end)
  }
  return found
}

/** One past the words of numerals that go on from a place. */
function endOfNumeral(lower: string, from: number): number {
  let end = from
  for (let word = wordAt(lower, end + 1); word && OF_NUMERAL.has(word); word = wordAt(lower, end + 1))
    end += 1 + word.length
  return end
}

function readAt(passage: Passage, at: number): Draft | undefined {
  const { words, ends } = wordsFrom(passage.lower, at)
  const half = readHalf(passage, { words, ends }, at) ?? readHalfOfScale(passage, words, at)
  if (half) return half
  const read = readWords(words, 0)
  if (!read || namesNumber(passage.lower, at, read)) return undefined
  const end = ends[read.count - 1]!
  const share = readShare(words, ends, read, at)
  if (share) return withUnit(passage, share)
  const months = readMonths(passage, read, { start: at, end })
  if (months) return months
  const numeral = numeralOf(read, at, end)
  if (isOfName(passage, at, end)) return undefined
  if (read.single && !countsAlone(passage, words[0]!, end)) return undefined
  if (!read.single && words[read.count] === 'mươi') return undefined
  return withHalf(passage, figure(numeral, readUnit(passage, end)))
}

/** "hai vụ" counts, "hai bên" and "một số" do not: a small number alone needs a unit that the lexicon holds. */
function countsAlone(passage: Passage, word: string, end: number): boolean {
  if (opensAt(passage.lower, end, UNTIL) && BEFORE_RANGE.test(passage.lower.slice(end, end + 12))) return true
  const isShare =
    word === 'một' &&
    (passage.lower.startsWith(' phần ', end) || HALF_BEHIND.test(passage.lower.slice(end, end + 14)))
  if (word === 'năm') return isFive(passage, end - word.length)
  if ((word === 'một' && !isShare) || word === 'không') return false
  const row = rowAt(passage, skipBlanks(passage.text, end))
  return row !== undefined && passage.text[end] === ' ' && !AMBIGUOUS.has(row.surface)
}

/** "mười đến hai mươi", "sáu trên bảy xã": the first of a range, or of a share, needs no unit. */
const UNTIL = [' đến ', ' tới ', ' trên ']
const BEFORE_RANGE = /^ (?:đến|tới|trên) (?:hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)(?!\p{L})/u
const HALF_BEHIND = /^ (?:năm|tháng|giờ|ngày|tuần|lít|ha|tấn|tạ|mét|sào) rư[ỡở]i/

/** Nouns that set phrases use with a number: "hai phòng, ba ban", "ba khâu". */
const AMBIGUOUS = new Set([
  'mẫu',
  'bộ',
  'ban',
  'nước',
  'bà',
  'ông',
  'em',
  'tin',
  'bản',
  'mặt hàng',
  'cây',
  'hội',
  'chữ',
  'điều',
  'khoản',
  'chương',
  'câu',
  'dân',
  'môn',
  'đ',
  'l',
  'g',
])

function readMonths(
  { lower }: Passage,
  read: WordsRead,
  span: { start: number; end: number },
): Draft | undefined {
  const match = matchAt(/ tháng (đầu|cuối)(?: của)?(?: năm)?(?: (20\d{2})(?!\d))?/y, lower, span.end)
  if (!match || !['3', '6', '9'].includes(read.value)) return undefined
  const count = Number(read.value)
  const months = match[1] === 'đầu' ? ([1, count] as const) : ([13 - count, 12] as const)
  return monthsPeriod({ start: span.start, end: span.end + match[0].length }, match[2] ?? 'XXXX', months)
}
