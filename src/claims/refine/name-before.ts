import { charSet } from '../chars.ts'
import type { Draft } from '../draft.ts'
import { isDigitAt, isPlainLetterAt, opensAt, type Passage } from '../passage.ts'
import { joinsNouns, joinsPhrase, namesOn } from './comma.ts'
import { cleaned, type Stretch } from './phrase.ts'

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
  const from = clauseStart(passage, start, { floor, cut })
  if (isShare) {
    const comma = passage.text.slice(from, start).lastIndexOf(', ')
    if (comma >= 0 && cleaned(withoutCut(passage, { from: from + comma, to: start }, [])) === '') return ''
  }
  return cleaned(withoutCut(passage, { from, to: start }, cut))
}

/**
 * The name of a figure that opens a bracket, "Số hộ nghèo (320 hộ)": it stands before the bracket, unless a figure
 * stands in the same clause, of which the bracket tells more.
 */
export function nameBeforeBracket(passage: Passage, start: number, { floor, cut, isShare }: Before): string {
  if (passage.text[start - 1] !== '(') return ''
  const open = passage.text[start - 2] === ' ' ? start - 2 : start - 1
  const from = clauseStart(passage, open, { floor, cut })
  const mark = passage.text[from - 1]
  if ((from === floor && floor > 0) || (isShare && mark === ',')) return ''
  return cleaned(withoutCut(passage, { from, to: open }, cut))
}

const [COLON, CLOSE, POINT, COMMA] = [58, 41, 46, 44]
/** Marks that no name goes over, by their UTF-16 unit. */
const ENDS = charSet('/=;([]\n:•*“”"')

/** Start of the words before a figure: back to a full stop, semicolon or bracket, over one colon before it. */
function clauseStart(passage: Passage, start: number, { floor, cut }: Pick<Before, 'floor' | 'cut'>): number {
  const { text } = passage
  const least = Math.max(floor, start - NAME_REACH)
  let comma = -1
  let colon = colonBefore(text, start) >= least ? 1 : 0
  let [at, dated] = [start, cut.length - 1]
  for (; at > least; at--) {
    while (dated >= 0 && cut[dated]!.end > at) dated--
    if (dated >= 0 && cut[dated]!.end === at && cut[dated]!.start > least) {
      at = cut[dated]!.start + 1
      continue
    }
    const code = text.charCodeAt(at - 1)
    if (code === COLON && colon-- > 0) continue
    if (code === CLOSE) {
      const open = openingOf(text, at - 1, least)
      if (open > 0) at = open + 1
      else break
      continue
    }
    if (ENDS[code] === 1) break
    if (code === POINT && !isDigitAt(text, at) && !isSmallLetter(text[at])) break
    if (code === COMMA && comma < 0 && !isDigitAt(text, at) && !joins(passage, at - 1, least)) comma = at
  }
  if (comma < 0) return at
  const whole = text.slice(at, start)
  if (at !== floor || floor === 0) return headOf(text, { at, comma }, start)
  if (hasMoreWords(whole, 9) || PLACE.test(whole)) return comma
  return isTail(whole) ? at + whole.indexOf(',') + 1 : at
}

/** True for a comma inside a name, after a place. */
const joins = (passage: Passage, comma: number, least: number): boolean =>
  joinsPhrase(passage.lower, comma) || joinsNouns(passage, comma, least)

/** True for a stretch with more blanks than words are allowed. */
function hasMoreWords(stretch: string, most: number): boolean {
  let count = 1
  for (let at = stretch.indexOf(' '); at >= 0 && count <= most; at = stretch.indexOf(' ', at + 1)) count++
  return count > most
}

/** Where a name with commas in it begins, before the last comma; that comma where none does. */
function headOf(text: string, { at, comma }: { at: number; comma: number }, start: number): number {
  for (let from = at; from >= at && from < comma; from = text.indexOf(',', from) + 1)
    if (namesOn(text.slice(from, start))) return from
  return comma
}

/** "csdl.moet.vn đạt": the point of an address ends no sentence. */
const isSmallLetter = (char: string | undefined): boolean => char !== undefined && /^\p{Ll}/u.test(char)

/** "12 dịch vụ công toàn trình, 5 dịch vụ": words that go on behind a figure are of it, up to the comma. */
function isTail(whole: string): boolean {
  const comma = whole.indexOf(',')
  if (comma < 0 || whole[comma + 1] !== ' ' || whole[0] !== ' ') return false
  return isPlainLetterAt(whole, 1) && !opensAt(whole, 1, JOINING)
}

const JOINING = ['và ', 'với ', 'gồm ', 'có ', 'cùng ']

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

/** The words of a stretch, without those of dates, periods and citations: mostly there are none. */
function withoutCut({ text, lower }: Passage, { from, to }: Ends, cut: readonly Draft[]): Stretch {
  let [kept, keptLower, at] = ['', '', from]
  for (const { start, end } of cut) {
    if (end <= at || start >= to) continue
    kept += `${text.slice(at, Math.max(at, start))} `
    keptLower += `${lower.slice(at, Math.max(at, start))} `
    at = end
  }
  if (at === from) return { text, lower, from, to }
  at = Math.min(at, to)
  kept += text.slice(at, to)
  return { text: kept, lower: keptLower + lower.slice(at, to), from: 0, to: kept.length }
}

interface Ends {
  readonly from: number
  readonly to: number
}
