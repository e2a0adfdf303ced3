import type { Draft } from '../draft.ts'
import { isLetter, type Passage } from '../passage.ts'
import { readRomanQuarter } from './period.ts'
import { readWords } from './words.ts'

/** Words before a Roman number, or before an ordinal in words, that make it one. */
const RANKED =
  /(?:(?<quarter>quý|quí)|(?<rank>(?:lần |đứng |xếp |hạng |vị trí |kỳ họp |phiên họp )?thứ|thế kỷ|hạng)) (?<roman>[ivxl]{1,7}(?![\p{L}\d])|(?<word>nhất|nhì)(?!\p{L}))/gu
const WORDED =
  /(?:lần|đứng|xếp|vị trí|kỳ họp) thứ (?=(?:nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)(?!\p{L}))/gu
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
      const value = word ? (word === 'nhất' ? 1 : 2) : romanValue(printed)
      const span = { start: match.index, end: match.index + match[0].length }
      if (value && !(word && rank === 'thứ'))
        yield { what: 'ordinal', ...span, value: String(value), unit: rank! }
    }
  }
}

function* worded(passage: Passage): Generator<Draft> {
  for (const match of passage.lower.matchAll(WORDED)) {
    const from = match.index + match[0].length
    const words = passage.lower.slice(from, from + 40).match(/[\p{L}]+/gu) ?? []
    if (words[0] === 'nhất') continue
    const read = words[0] === 'tư' ? { value: '4', count: 1 } : readWords(words, 0)
    if (!read) continue
    const end = from + words.slice(0, read.count).join(' ').length
    const unit = passage.text.slice(match.index, from).trim()
    yield { what: 'ordinal', start: match.index, end, value: read.value, unit }
  }
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
