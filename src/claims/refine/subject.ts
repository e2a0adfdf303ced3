import { PHRASE_END_PAIRS, PHRASE_ENDS, UNITS } from '../../lexicon/index.ts'
import type { Draft, UnitReading } from '../draft.ts'
import { isDigit, isDigitAt, matchAt, type Passage } from '../passage.ts'
import { cleaned, MOST_WORDS } from './phrase.ts'

const WORD = /[\p{L}\p{N}&/%-]+/uy
const NEXT_WORD = / ([\p{L}]+)/uy

/** The words behind a unit that narrow what is counted: "nghèo" of "137 hộ nghèo", "được công nhận đạt chuẩn". */
export function modifiersBehind({ text, lower }: Passage, end: number, limit: number): string {
  let at = end
  for (let count = 0; count < MOST_WORDS && text[at] === ' '; count++) {
    const word = matchAt(WORD, lower, at + 1)?.[0]
    if (word === undefined || isDigit(word[0]) || at + 1 >= limit) break
    if (PHRASE_ENDS.has(word) || endsHere(lower, at + 1 + word.length, word)) break
    at += 1 + word.length
  }
  return text
    .slice(end, at)
    .trim()
    .replace(/ (?:và|của|được|đã|có|về|do|bị|là|không|sau)$/, '')
}

/** "và 96 cá nhân", "đạt 33%", "có 12 hộ": a word that goes on only while no figure follows. */
function endsHere(lower: string, end: number, word: string): boolean {
  const next = matchAt(NEXT_WORD, lower, end)?.[1]
  if (next !== undefined && PHRASE_END_PAIRS.has(`${word} ${next}`)) return true
  if (word === 'đạt') return /^ (?:\d|tỷ|tỉ|trên|hơn|gần|khoảng)/.test(lower.slice(end, end + 8))
  if (word === 'và') return /^ (?:\S+ ){0,3}\d/.test(lower.slice(end, end + 30))
  return /^ \d/.test(lower.slice(end, end + 2)) && !UNITS.has(word)
}

/** Where the phrase before a figure may begin, and what of it is no subject. */
export interface Before {
  /** One past the figure before, with its modifiers. */
  readonly floor: number
  /** Dates, periods and citations, which are cut out of the phrase. */
  readonly cut: readonly Draft[]
  /** A share takes no name over a comma: "hồ sơ từ các nguồn, đạt 76,3%". */
  readonly isShare: boolean
}

/** The furthest that a name begins before its figure, in characters. */
export const NAME_REACH = 140

/** The name that stands before a figure: "hộ nghèo" of "Hộ nghèo: 1.457 hộ"; "" when none does. */
export function nameBefore(passage: Passage, start: number, { floor, cut, isShare }: Before): string {
  const { text } = passage
  const from = clauseStart(text, start, floor)
  if (isShare) {
    const comma = text.slice(from, start).lastIndexOf(', ')
    if (comma >= 0 && cleaned(text.slice(from + comma, start)) === '') return ''
  }
  return cleaned(withoutCut(text, { from, to: start }, cut))
}

const [COLON, CLOSE, POINT, COMMA] = [58, 41, 46, 44]
/** Marks that no name goes over, by their UTF-16 unit. */
const ENDS: ReadonlySet<number> = new Set(Array.from('/=;([]\n:•*“”"', (mark) => mark.charCodeAt(0)))

/** Start of the words before a figure: back to a full stop, semicolon or bracket, over one colon before it. */
function clauseStart(text: string, start: number, floor: number): number {
  const least = Math.max(floor, start - NAME_REACH)
  let comma = -1
  let colon = /:\s*$/.test(text.slice(Math.max(least, start - 2), start)) ? 1 : 0
  let at = start
  for (; at > least; at--) {
    const code = text.charCodeAt(at - 1)
    if (code === COLON && colon-- > 0) continue
    if (code === CLOSE) {
      const open = openingOf(text, at - 1, least)
      if (open > 0) at = open + 1
      else break
      continue
    }
    if (ENDS.has(code)) break
    if (code === POINT && !isDigitAt(text, at)) break
    if (code === COMMA && comma < 0 && !isDigitAt(text, at)) comma = at
  }
  const whole = text.slice(at, start)
  if (comma < 0) return at
  return at === floor && floor > 0 && whole.split(' ').length <= 9 && !PLACE.test(whole) ? at : comma
}

/** "06 chốt tại tỉnh Lai Châu, 02 chốt": the place of one figure is no name of the next. */
const PLACE = /^ (?:tại|ở|thuộc|trên địa bàn) /

/** Opening bracket of a short bracket without figures ("(điểm cấp tỉnh)"), or −1. */
function openingOf(text: string, close: number, least: number): number {
  const from = Math.max(least + 1, close - 60)
  const open = from + text.slice(from, close).lastIndexOf('(')
  if (open < from) return -1
  return /[\d:;]/.test(text.slice(open, close)) ? -1 : open
}

function withoutCut(text: string, span: { from: number; to: number }, cut: readonly Draft[]): string {
  let kept = ''
  let at = span.from
  for (const { start, end } of cut) {
    if (end <= at || start >= span.to) continue
    kept += `${text.slice(at, Math.max(at, start))} `
    at = end
  }
  return kept + text.slice(Math.min(at, span.to), span.to)
}

/** The name before and the noun phrase behind as one: "vụ trộm cắp tài sản", "kinh phí thực hiện". */
export function subjectOf(name: string, unit: UnitReading | undefined, modifiers: string): string {
  if (unit?.dimension !== 'count') return [name, modifiers].filter((part) => part !== '').join(' ')
  const noun = [nounOf(unit), modifiers].filter((part) => part !== '').join(' ')
  return joined(noun, name.replace(/^(?:tổng số|tổng|số) /, ''))
}

function joined(noun: string, name: string): string {
  if (name === '' || ` ${noun} `.includes(` ${name} `)) return noun
  if (` ${name} `.includes(` ${noun} `)) return name
  return `${noun} ${name}`
}

/** The counted noun of a unit, without its scale and its "per": "tiêu chí" of "tiêu chí/xã". */
const nounOf = (unit: UnitReading): string => (unit.per ? unit.unit : unit.code)
