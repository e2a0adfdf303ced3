import { BEFORE_WEEKDAYS, ROMAN_RANKED, WORD_RANKED } from '../../lexicon/rank-words.ts'
import type { Draft } from '../draft.ts'
import { landmarksOf } from '../landmarks.ts'
import { fitsAt, lastWords, matchAt, type Passage } from '../passage.ts'
import { readRomanQuarter } from './period.ts'
import { readShortQuarter } from './short-quarter.ts'
import { readWords } from './words.ts'

/** A Roman number behind the word that makes it one, or the rank in words behind "hạng". */
const RANKED =
  /(?:(?<quarter>quý|quí)|(?<rank>thứ|thế k[ỷỉ]|hạng)) (?<roman>[ivxl]{1,7}(?![\p{L}\d])|(?<word>nhất|nhì|ba(?= |$|[,.;)])|tư(?= |$|[,.;)]))(?!\p{L}))/uy
/** What the one before begins with: it takes long to compile, and few words of rank have a number behind them. */
const RANKED_HEAD = /(?:qu[ýí]|thứ|thế k[ỷỉ]|hạng) (?:[ivxl]|nh[ấì]|ba|tư)/y
/** "thứ" and the first word of a rank. */
const WORDED = /thứ (?=(?:nhất|nhì|hai|ba|tư|năm|sáu|bảy|tám|chín|mười|một trăm)(?!\p{L}))/uy
/** Nouns that are ranked by a Roman number behind "thứ". */
const BEFORE_ROMAN = new RegExp(`(?:${ROMAN_RANKED.join('|')}) $`)
/** Nouns that are ranked by words behind "thứ". */
const BEFORE_WORDS = new RegExp(`(?:^|[^\\p{L}\\d])((?:${WORD_RANKED.join('|')}) )$`, 'u')
/** The longest of these nouns with the letter before it. */
const REACH = 13
/** Any other noun, "nguyên nhân thứ ba": words before a day of the week are none. */
const NOUN_BEFORE = new RegExp(`(?:^|[^\\p{L}])((?!(?:${BEFORE_WEEKDAYS.join('|')}) )\\p{Ll}{2,7} )$`, 'u')
/** What goes on behind a day of the week. */
const OF_WEEK = / (?:hằng|hàng|đầu|cuối|tuần|và chủ|ngày|\d)|, ?(?:ngày|chủ|\d|thứ)/y
const WORDS: Readonly<Record<string, number>> = { nhất: 1, nhì: 2, ba: 3, tư: 4 }
const VALUES: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50 }

/** Quarters and ordinals of a passage whose number is Roman or a word: "quý II/2024", "lần thứ XVI". */
export function findRoman(passage: Passage): Draft[] {
  const found: Draft[] = []
  for (const at of landmarksOf(passage).rank) {
    const roman = readRoman(passage, at) ?? readShortQuarter(passage, at)
    if (roman) found.push(roman)
    if (roman?.what === 'period') found.push(...quartersBehind(passage, roman.end))
    const worded = readWorded(passage, at)
    if (worded) found.push(worded)
  }
  return found
}

/** What parts the quarters of a list. */
const BETWEEN = /(?:(?:,|;| và) | ?[+–-] ?)(?=(?:iv|i{1,3})(?![\p{L}\d]))/uy

/** The further quarters of "quý I, II và III năm 2024". */
function quartersBehind(passage: Passage, from: number): Draft[] {
  const found: Draft[] = []
  for (let at = from; found.length < 3; ) {
    const between = matchAt(BETWEEN, passage.lower, at)
    const start = at + (between?.[0].length ?? 0)
    const isPrinted = passage.text[start] === 'I' && passage.text[start + 1] !== 'i'
    const quarter = between && isPrinted ? readRomanQuarter(passage, start, start) : undefined
    if (!quarter) break
    found.push(quarter)
    at = quarter.end
  }
  return found
}

/** Start of the ranked noun before "thứ", or of "thứ" itself. */
const startOf = (passage: Passage, at: number, nouns: RegExp): number =>
  at - (nouns.exec(wordsBefore(passage, at))?.[1]?.length ?? 0)

const wordsBefore = ({ lower }: Passage, at: number): string => lower.slice(Math.max(0, at - REACH), at)

function readRoman(passage: Passage, at: number): Draft | undefined {
  const match = fitsAt(RANKED_HEAD, passage.lower, at) ? matchAt(RANKED, passage.lower, at) : null
  if (!match) return undefined
  const { quarter, rank, roman = '', word } = match.groups!
  const end = at + match[0].length
  const from = end - roman.length
  const printed = passage.text.slice(from, end)
  if (!word && printed !== printed.toUpperCase()) return undefined
  if (quarter) return readRomanQuarter(passage, from, at)
  const value = word ? WORDS[word] : romanValue(printed)
  const noun = rank === 'thứ' ? lastWords(BEFORE_ROMAN, wordsBefore(passage, at)) : null
  const start = at - (noun?.[0].length ?? 0)
  const bare = rank === 'thứ' && start === at
  if (!value || (word && (bare || (rank !== 'hạng' && value > 2)))) return undefined
  return { what: 'ordinal', start, end, value: String(value), unit: passage.lower.slice(start, from - 1) }
}

function readWorded(passage: Passage, at: number): Draft | undefined {
  const { lower, text } = passage
  const match = matchAt(WORDED, lower, at)
  if (!match) return undefined
  const from = at + match[0].length
  const words = lower.slice(from, from + 40).match(/[\p{L}]+/gu) ?? []
  const known = startOf(passage, at, BEFORE_WORDS)
  if (words[0] === 'nhất' && known < at && lower.startsWith('lần', known)) return undefined
  const read = readRank(words)
  if (!read) return undefined
  const end = from + words.slice(0, read.count).join(' ').length
  const start = known < at || fitsAt(OF_WEEK, lower, end) ? known : startOf(passage, at, NOUN_BEFORE)
  const alone = start === 0 && text.slice(end).trim() === ''
  if (start === at && read.count === 1 && !alone) return undefined
  return { what: 'ordinal', start, end, value: read.value, unit: text.slice(start, from).trim() }
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
