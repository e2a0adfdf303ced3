import { NO_SCALE_BEHIND, SCALE_WORDS } from '../../lexicon/index.ts'
import { charSet, isOfSetAt } from '../chars.ts'
import { fitsAt, matchAt, type Passage, skipBlanks, wordAt } from '../passage.ts'

/** Powers of ten by scale word: a map, for the words looked up are cut from the text. */
const SCALES: ReadonlyMap<string, number> = new Map(Object.entries(SCALE_WORDS))
/** Their first letters: most units begin with another. */
const SCALE_STARTS = charSet(Array.from(SCALES.keys(), (word) => word[0]!))
/** Scales that are printed only glued to the digits: "10k", "5tr". */
const GLUED_SCALES = new Set(['k', 'tr'])

/** Scale words from a place on, as one power of ten: "nghìn tỷ" → 12. */
export function readScale(
  { lower, text }: Passage,
  at: number,
  glued: boolean,
): { power: number; end: number } {
  const short = beforeCurrency(lower, at)
  if (short) return short
  let [power, end] = [0, at]
  for (let from = at; ; from = skipBlanks(text, end)) {
    if (!isOfSetAt(SCALE_STARTS, lower, from)) break
    const word = from === at ? gluedScale(lower, at) : wordAt(lower, from)
    const scale = word === undefined ? undefined : SCALES.get(word)
    if (scale === undefined || (GLUED_SCALES.has(word!) && !(glued && from === at))) break
    const next = wordAt(lower, skipBlanks(text, from + word!.length))
    if (next !== undefined && NO_SCALE_BEHIND.has(next)) break
    power += scale
    end = from + word!.length
  }
  return { power, end }
}

/** A scale cut short or glued to a currency: "320 trđ", "45 tr.đồng", "15 ngđ/người", "12 tỷ.đ". */
function beforeCurrency(lower: string, at: number): { power: number; end: number } | undefined {
  const initial = lower[at]
  if (initial !== 't' && initial !== 'n') return undefined
  const found = fitsAt(MAY_BE_CURRENCY, lower, at) ? matchAt(BEFORE_CURRENCY, lower, at) : null
  const power = found && (SHORT_SCALES.get(found[1]!) ?? SCALES.get(found[1]!))
  return power ? { power, end: at + found[0].length } : undefined
}

const SHORT_SCALES: ReadonlyMap<string, number> = new Map([
  ['tr', 6],
  ['ng', 3],
  ['ngh', 3],
])
/** What the next begins with: most scales have a currency behind them nowhere near. */
const MAY_BE_CURRENCY = /(?:tr|ngh?|triệu|nghìn|ngàn|tỷ|tỉ)\.? ?(?:đ|vn)/y
const BEFORE_CURRENCY = /(tr|ngh?|triệu|nghìn|ngàn|tỷ|tỉ)\.? ?(?=(?:đ|đồng|vnđ|vnd)(?!\p{L}))/uy

/** A scale that digits stand on both sides of: "tr" of "2tr5", "tỷ" of "2tỷ500triệu". */
const gluedScale = (lower: string, at: number): string | undefined =>
  lower[at] === 't' ? (matchAt(BEFORE_DIGITS, lower, at)?.[0] ?? wordAt(lower, at)) : wordAt(lower, at)
const BEFORE_DIGITS = /(?:triệu|tr|tỷ|tỉ)(?=\d)/y
