import { PHRASE_END_PAIRS, PHRASE_ENDS, UNITS } from '../../lexicon/index.ts'
import type { Draft, UnitReading } from '../draft.ts'
import { isDigitAt, isLetterAt, type Passage, wordAt } from '../passage.ts'
import { cleaned, MOST_WORDS } from './phrase.ts'

/** Connectives that no noun phrase ends with. */
const DANGLING = / (?:và|của|được|đã|có|về|do|bị|là|không|sau)$/

/** A figure with its unit, and one past its last letter. */
export interface Measured {
  readonly end: number
  readonly unit: UnitReading | undefined
}

/**
 * The words behind a unit that narrow what is counted: "nghèo" of "137 hộ nghèo", "được công nhận đạt chuẩn".
 *
 * "Và" right behind money or a measure begins the name of what comes next; behind a counted noun it may join another to it,
 * as in "12 xã và thị trấn".
 */
export function modifiersBehind({ text, lower }: Passage, { end, unit }: Measured, limit: number): string {
  let at = end
  if (unit !== undefined && unit.dimension !== 'count' && lower.startsWith(' và ', end)) return ''
  for (let count = 0; count < MOST_WORDS && text[at] === ' ' && at + 1 < limit; count++) {
    const to = pastWord(lower, at + 1)
    if (to === at + 1 || isDigitAt(lower, at + 1)) break
    const word = lower.slice(at + 1, to)
    if (PHRASE_ENDS.has(word) || endsHere(lower, to, word)) break
    at = to
  }
  return at === end ? '' : text.slice(end, at).trim().replace(DANGLING, '')
}

/** One past the word that begins at a place; "&", "/", "%" and "-" join its parts. */
function pastWord(lower: string, at: number): number {
  let end = at
  while (isDigitAt(lower, end) || isLetterAt(lower, end) || JOINTS.includes(lower[end] ?? ' ')) end++
  return end
}

const JOINTS = '&/%-²³½'

/** "và 96 cá nhân", "đạt 33%", "có 12 hộ": a word that goes on only while no figure follows. */
function endsHere(lower: string, end: number, word: string): boolean {
  if (lower[end] !== ' ') return false
  if (FIRST_OF_PAIRS.has(word) && PHRASE_END_PAIRS.has(`${word} ${wordAt(lower, end + 1)}`)) return true
  if (word === 'đạt') return /^ (?:\d|tỷ|tỉ|trên|hơn|gần|khoảng)/.test(lower.slice(end, end + 8))
  if (word === 'và') return /^ (?:\S+ ){0,3}\d/.test(lower.slice(end, end + 30))
  return isDigitAt(lower, end + 1) && !UNITS.has(word)
}

const FIRST_OF_PAIRS: ReadonlySet<string> = new Set(
  Array.from(PHRASE_END_PAIRS, (pair) => pair.split(' ')[0]!),
)

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
  const from = clauseStart(passage.text, start, floor)
  if (isShare) {
    const comma = passage.text.slice(from, start).lastIndexOf(', ')
    if (comma >= 0 && cleaned(withoutCut(passage, { from: from + comma, to: start }, [])) === '') return ''
  }
  return cleaned(withoutCut(passage, { from, to: start }, cut))
}

const [COLON, CLOSE, POINT, COMMA] = [58, 41, 46, 44]
/** Marks that no name goes over, by their UTF-16 unit. */
const ENDS = Array.from('/=;([]\n:•*“”"').reduce<boolean[]>((ends, mark) => {
  ends[mark.charCodeAt(0)] = true
  return ends
}, [])

/** Start of the words before a figure: back to a full stop, semicolon or bracket, over one colon before it. */
function clauseStart(text: string, start: number, floor: number): number {
  const least = Math.max(floor, start - NAME_REACH)
  let comma = -1
  let colon = colonBefore(text, start) >= least ? 1 : 0
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
    if (ENDS[code]) break
    if (code === POINT && !isDigitAt(text, at)) break
    if (code === COMMA && comma < 0 && !isDigitAt(text, at)) comma = at
  }
  const whole = text.slice(at, start)
  if (comma < 0) return at
  return at === floor && floor > 0 && whole.split(' ').length <= 9 && !PLACE.test(whole) ? at : comma
}

/** The colon that a figure stands behind, with or without a blank; −1 for none. */
function colonBefore(text: string, start: number): number {
  const at = text[start - 1] === ' ' || text[start - 1] === '\n' ? start - 2 : start - 1
  return text[at] === ':' ? at : -1
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

/** The words of a stretch, without those of dates, periods and citations. */
function withoutCut(passage: Passage, span: { from: number; to: number }, cut: readonly Draft[]): Passage {
  let [text, lower] = ['', '']
  let at = span.from
  for (const { start, end } of cut) {
    if (end <= at || start >= span.to) continue
    text += `${passage.text.slice(at, Math.max(at, start))} `
    lower += `${passage.lower.slice(at, Math.max(at, start))} `
    at = end
  }
  at = Math.min(at, span.to)
  return { text: text + passage.text.slice(at, span.to), lower: lower + passage.lower.slice(at, span.to) }
}

/** The name before and the noun phrase behind as one: "vụ trộm cắp tài sản", "kinh phí thực hiện". */
export function subjectOf(name: string, unit: UnitReading | undefined, modifiers: string): string {
  if (unit?.dimension !== 'count') return [name, modifiers].filter((part) => part !== '').join(' ')
  const noun = [nounOf(unit), modifiers].filter((part) => part !== '').join(' ')
  return joined(noun, name.replace(/^(?:tổng số|tổng|số) /, ''))
}

function joined(noun: string, name: string): string {
  if (noun === '') return name
  if (name === '' || ` ${noun} `.includes(` ${name} `)) return noun
  if (` ${name} `.includes(` ${noun} `)) return name
  return `${noun} ${name}`
}

/** The counted noun of a unit, without its scale and its "per": "tiêu chí" of "tiêu chí/xã". */
const nounOf = (unit: UnitReading): string => (unit.per ? unit.unit : unit.code)
