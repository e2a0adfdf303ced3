import { PHRASE_END_PAIRS, PHRASE_ENDS, PHRASE_PAIRS, UNITS, VERB_PAIRS } from '../../lexicon/index.ts'
import type { UnitReading } from '../draft.ts'
import { isDigitAt, isLetterAt, type Passage, wordAt } from '../passage.ts'
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
  let [at, before] = [end, '']
  if (unit !== undefined && unit.dimension !== 'count' && lower.startsWith(' và ', end)) return ''
  for (let count = 0; count < MOST_WORDS; count++) {
    const from = at + (text[at] === ',' && joinsPhrase(lower, at) ? 2 : 1)
    if (text[from - 1] !== ' ' || from >= limit) break
    const to = pastWord(lower, from)
    if (to === from || isDigitAt(lower, from)) break
    const word = lower.slice(from, to)
    if ((PHRASE_ENDS.has(word) && !goesOn(lower, to, { before, word })) || endsHere(lower, to, word)) break
    ;[at, before] = [to, word]
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

/** "đất ở", "xuống cấp": a word that else ends a phrase is of a word of two syllables. */
const goesOn = (lower: string, end: number, { before, word }: { before: string; word: string }): boolean =>
  PHRASE_PAIRS.has(`${before} ${word}`) ||
  (lower[end] === ' ' && PHRASE_PAIRS.has(`${word} ${wordAt(lower, end + 1)}`))

/** "và 96 cá nhân", "đạt 33%", "có 12 hộ": a word that goes on only while no figure follows. */
function endsHere(lower: string, end: number, word: string): boolean {
  if (lower[end] !== ' ') return false
  if (FIRST_OF_PAIRS.has(word) && PHRASE_END_PAIRS.has(`${word} ${wordAt(lower, end + 1)}`)) return true
  if (opensVerb(lower, end, word)) return true
  if (word === 'đạt') return /^ (?:\d|tỷ|tỉ|trên|hơn|gần|khoảng)/.test(lower.slice(end, end + 8))
  if (word === 'và') return /^ (?:\S+ ){0,3}\d/.test(lower.slice(end, end + 30))
  return isDigitAt(lower, end + 1) && !UNITS.has(word)
}

/** "bố trí 02 công chức": the first syllable of a verb that the next figure stands right behind. */
function opensVerb(lower: string, end: number, word: string): boolean {
  if (!FIRST_OF_VERBS.has(word)) return false
  const next = wordAt(lower, end + 1) ?? ''
  return VERB_PAIRS.has(`${word} ${next}`) && isDigitAt(lower, end + next.length + 2)
}

const firstOf = (pairs: ReadonlySet<string>): ReadonlySet<string> =>
  new Set(Array.from(pairs, (pair) => pair.split(' ')[0]!))

const FIRST_OF_PAIRS = firstOf(PHRASE_END_PAIRS)
const FIRST_OF_VERBS = firstOf(VERB_PAIRS)

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
const isShort = (printed: string): boolean => /^\p{Lu}{2}[\p{Lu}&-]*$/u.test(printed)
