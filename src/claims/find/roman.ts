import type { Draft } from '../draft.ts'
import { isLetter, type Passage } from '../passage.ts'
import { readRomanQuarter } from './period.ts'
import { readWords } from './words.ts'

/** Words before a Roman number, or before an ordinal in words, that make it one. */
const RANKED =
  /(?:(?<quarter>quý|quí)|(?<rank>(?:lần |đứng |xếp |hạng |vị trí |kỳ họp |phiên họp )?thứ|thế kỷ|hạng)) (?<roman>[ivxl]{1,7}(?![\p{L}\d])|(?<word>nhất|nhì|ba(?= |$|[,.;)])|tư(?= |$|[,.;)]))(?!\p{L}))/gu
/** A noun that is ranked, "thứ" and the words of its rank. */
const WORDED =
  /(?<![\p{L}\d])(?:(?:lần|đứng|xếp|vị trí|kỳ họp|phiên họp|người|chương|thành viên|khóa|đại hội|hội nghị|tập|quyển|vòng|lượt|bước|giai đoạn|nhiệm kỳ|thế kỷ|tầng|đời|năm|tháng|quý|đợt|phần|nước|tỉnh|đơn vị|địa phương|xã|huyện) )?thứ (?=(?:nhất|nhì|hai|ba|tư|năm|sáu|bảy|tám|chín|mười|một trăm)(?!\p{L}))/gu
const WORDS: Readonly<Record<string, number>> = { nhất: 1, nhì: 2, ba: 3, tư: 4 }
const VALUES: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50 }

/** Quarters and ordinals of a passage whose number is Roman or a word: "quý II/2024", "lần thứ XVI". */
export function findRoman(passage: Passage): Draft[] {
  return [...romans(passage), ...worded(passage)]
}

function* romans(passage: Passage): Generator<Draft> {
  for (const match of passage.lower.matchAll(RANKED)) {
    if (isLetter(passage.text[match.index - 1])) continue
    const { quarter, rank, roman = '', word } = match.groups!
    const from = match.index + match[0].length - roman.length
    const printed = passage.text.slice(from, from + roman.length)
    if (!word && printed !== printed.toUpperCase()) continue
    if (quarter) {
      const period = readRomanQuarter(passage, from, match.index)
      if (period) yield period
    } else {
      const value = word ? WORDS[word] : romanValue(printed)
      const span = { start: match.index, end: match.index + match[0].length }
      if (value && !(word && (rank === 'thứ' || (rank !== 'hạng' && value > 2))))
        yield { what: 'ordinal', ...span, value: String(value), unit: rank! }
    }
  }
}

function* worded(passage: Passage): Generator<Draft> {
  const { lower, text } = passage
  for (const match of lower.matchAll(WORDED)) {
    const from = match.index + match[0].length
    const words = lower.slice(from, from + 40).match(/[\p{L}]+/gu) ?? []
    const isRanked = !match[0].startsWith('thứ')
    if (words[0] === 'nhất' && isRanked && match[0].startsWith('lần')) continue
    const read = readRank(words)
    if (!read) continue
    const end = from + words.slice(0, read.count).join(' ').length
    const alone = match.index === 0 && text.slice(end).trim() === ''
    if (!isRanked && read.count === 1 && !alone) continue
    yield {
      what: 'ordinal',
      start: match.index,
      end,
      value: read.value,
      unit: text.slice(match.index, from).trim(),
    }
  }
}

/** The rank that words tell, and how many of them: "nhất", "tư", "hai mươi mốt". */
function readRank(words: readonly string[]): { value: string; count: number } | undefined {
  const [first = ''] = words
  if (first === 'nhất' || first === 'nhì' || first === 'tư') return { value: String(WORDS[first]), count: 1 }
  if (first === 'năm' && !/^(?:mươi|trăm)$/.test(words[1] ?? '')) return { value: '5', count: 1 }
  return readWords(words, 0)
}

/** Value of a Roman number up to LXXXIX; undefined when the letters are none ("IIX"). */
export function romanValue(roman: string): number | undefined {
  if (!/^(?:XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/.test(roman) || roman === '') return undefined
  const values = [...roman].map((letter) => VALUES[letter]!)
  return values.reduce(
    (total, value, at) => (value < (values[at + 1] ?? 0) ? total - value : total + value),
    0,
  )
}
