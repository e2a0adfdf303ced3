import { PHRASE_END_PAIRS, PHRASE_ENDS, PHRASE_PAIRS, UNITS, VERB_PAIRS } from '../../lexicon/index.ts'
import { charSet, isOfSetAt } from '../chars.ts'
import type { UnitReading } from '../draft.ts'
import { isCapitalAt, isDigitAt, isLetterAt, isOfWordAt, type Passage } from '../passage.ts'
import { type WordTable, wordsOf, wordTable } from '../word-table.ts'
import { joinsPhrase } from './comma.ts'
import { MOST_WORDS } from './phrase.ts'

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
  let [at, before] = [end, end]
  if (unit !== undefined && unit.dimension !== 'count' && lower.startsWith(' và ', end)) return ''
  for (let count = 0; count < MOST_WORDS; count++) {
    const from = at + (text[at] === ',' && joinsPhrase(lower, at) ? 2 : 1)
    if (text[from - 1] !== ' ' || from >= limit) break
    const to = pastWord(lower, from)
    if (to === from || isDigitAt(lower, from)) break
    const part = PARTS(lower, from, to) ?? 0
    const word = { before, from, to }
    if (((part & ENDS) !== 0 && !goesOn(lower, word)) || endsHere(lower, word, part)) break
    at = to
    before = from
  }
  return at === end ? '' : text.slice(end, at).trim().replace(DANGLING, '')
}

/** One past the word that begins at a place; "&", "/", "%" and "-" join its parts. */
function pastWord(lower: string, at: number): number {
  let end = at
  while (isDigitAt(lower, end) || isLetterAt(lower, end) || isOfSetAt(JOINTS, lower, end)) end++
  return end
}

const JOINTS = charSet('&/%-²³½')

/** A word behind a figure, and where the one before it begins. */
interface Word {
  readonly before: number
  readonly from: number
  readonly to: number
}

/** What a word may do to a phrase: end it, open two words that do, open a verb, or go on only where no figure follows. */
const [ENDS, OPENS_PAIR, OPENS_VERB, LEADS_ON] = [1, 2, 4, 8]
/** The parts that words may play, as the sum of these: most have none. */
const PARTS = partsOf()

function partsOf(): WordTable<number> {
  const parts = new Map<string, number>()
  const add = (part: number) => (words: string) => {
    const word = words.split(' ')[0]!
    parts.set(word, (parts.get(word) ?? 0) | part)
  }
  PHRASE_ENDS.forEach(add(ENDS))
  PHRASE_END_PAIRS.forEach(add(OPENS_PAIR))
  VERB_PAIRS.forEach(add(OPENS_VERB))
  for (const word of ['đạt', 'và']) add(LEADS_ON)(word)
  return wordTable(parts)
}

/** "đất ở", "xuống cấp": a word that else ends a phrase is of a word of two syllables. */
const goesOn = (lower: string, { before, from, to }: Word): boolean =>
  PAIRS(lower, before, to) === true ||
  (lower[to] === ' ' && PAIRS(lower, from, pastWordOf(lower, to + 1)) === true)

/** "và 96 cá nhân", "đạt 33%", "có 12 hộ": a word that goes on only while no figure follows. */
function endsHere(lower: string, { from, to }: Word, part: number): boolean {
  if (lower[to] !== ' ') return false
  if ((part & OPENS_PAIR) !== 0 && END_PAIRS(lower, from, pastWordOf(lower, to + 1))) return true
  if ((part & OPENS_VERB) !== 0 && opensVerb(lower, from, to)) return true
  if ((part & LEADS_ON) === 0) return isDigitAt(lower, to + 1) && !UNITS.has(lower.slice(from, to))
  return (lower[from] === 'v' ? AND_FIGURE : REACHES_FIGURE).test(lower.slice(to, to + 30))
}

/** What stands behind "đạt" before a figure, and behind "và" before the figure of another phrase. */
const REACHES_FIGURE = /^ (?:\d|tỷ|tỉ|trên|hơn|gần|khoảng)/
const AND_FIGURE = /^ (?:\S+ ){0,3}\d/

/** "bố trí 02 công chức": the first syllable of a verb that the next figure stands right behind. */
function opensVerb(lower: string, from: number, to: number): boolean {
  const end = pastWordOf(lower, to + 1)
  return VERBS(lower, from, end) === true && isDigitAt(lower, end + 1)
}

function pastWordOf(lower: string, at: number): number {
  let end = at
  while (isOfWordAt(lower, end)) end++
  return end
}

const PAIRS = wordsOf(PHRASE_PAIRS)
const END_PAIRS = wordsOf(PHRASE_END_PAIRS)
const VERBS = wordsOf(VERB_PAIRS)

/** The name before and the noun phrase behind as one: "vụ trộm cắp tài sản", "kinh phí thực hiện". */
export function subjectOf(name: string, unit: UnitReading | undefined, modifiers: string): string {
  if (unit?.dimension !== 'count') return spaced(name, modifiers)
  const noun = nounOf(unit)
  return joined(
    modifiers[0] === ',' ? noun + modifiers : spaced(noun, modifiers),
    name.startsWith('số') || name.startsWith('tổng') ? name.replace(COUNT, '') : name,
  )
}

const spaced = (one: string, other: string): string =>
  one === '' ? other : other === '' ? one : `${one} ${other}`

const COUNT = /^(?:tổng số lượng|tổng số|tổng cộng|tổng|số lượng|số(?! h[oó][aá](?: |$)))(?: |$)/

function joined(noun: string, name: string): string {
  if (noun === '') return name
  if (name === '' || holds(noun, name)) return noun
  if (holds(name, noun) && (countWords(name) < 10 || name.startsWith(noun))) return name
  return `${noun} ${name}`
}

/** True when the words of one phrase stand in another. */
const holds = (phrase: string, words: string): boolean => holdsPlain(plain(phrase), plain(words))

function holdsPlain(phrase: string, words: string): boolean {
  for (let at = phrase.indexOf(words); at >= 0; at = phrase.indexOf(words, at + 1)) {
    const end = at + words.length
    if ((at === 0 || phrase[at - 1] === ' ') && (end === phrase.length || phrase[end] === ' ')) return true
  }
  return false
}

const countWords = (phrase: string): number => phrase.split(' ').length

const plain = (phrase: string): string => (phrase.includes(',') ? phrase.replaceAll(',', '') : phrase)

/** The counted noun of a unit, without its scale and its "per": "tiêu chí" of "tiêu chí/xã". */
const nounOf = (unit: UnitReading): string =>
  unit.per || (unit.unit !== unit.code && isShort(unit.unit)) ? unit.unit : unit.code

/** "UBND": capitals, which abbreviate. */
const isShort = (printed: string): boolean =>
  isCapitalAt(printed, 0) && isCapitalAt(printed, 1) && /^\p{Lu}{2}[\p{Lu}&-]*$/u.test(printed)
