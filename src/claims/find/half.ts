import { HALF_WORDS, unitOf } from '../../lexicon/index.ts'
import type { Figure, Numeral } from '../draft.ts'
import { matchAt, type Passage } from '../passage.ts'
import { readUnit, shift } from './unit.ts'

const HALF = new RegExp(` (?:${HALF_WORDS.join('|')})(?!\\p{L})`, 'uy')

/** "3 tỷ rưỡi đồng" is 3500000000 đồng, "2 năm rưỡi" 2.5 năm; a figure without "rưỡi" behind it stays. */
export function withHalf(passage: Passage, figure: Figure): Figure {
  const { unit, numeral } = figure
  if (!unit || passage.lower[unit.end + 1] !== 'r' || unit.per || numeral.value.includes('.')) return figure
  const half = matchAt(HALF, passage.lower, unit.end)
  if (!half) return figure
  const end = unit.end + half[0].length
  if (!unit.scaled)
    return { ...figure, end, numeral: { ...numeral, value: `${numeral.value}.5`, decimals: 1 } }
  return inOnes(passage, { ...figure, end }, 5n * 10n ** BigInt(unit.factor.length - 2))
}

/** "2tr5" and "2tr500" are 2500000: the digits behind a glued scale are its decimals. */
export function withDecimals(passage: Passage, figure: Figure, rest: Numeral): Figure {
  const power = (figure.unit?.factor.length ?? 1) - 1 - (rest.end - rest.start)
  if (power < 0 || !/^\d+$/.test(rest.value) || figure.numeral.value.includes('.')) return figure
  return inOnes(passage, { ...figure, end: rest.end }, BigInt(rest.value) * 10n ** BigInt(power))
}

/** "1m75" and "1kg2": a glued unit in the place of the decimal mark; "3m2" is an area. */
const MEASURED = /(m(?=\d{2}|[4-9])|kg(?=\d))(\d{1,2})(?![\d\p{L}.,/])/uy

/** The figure of a number whose decimals stand behind its glued unit; undefined for other names. */
export function withDecimalsBehind(passage: Passage, numeral: Numeral): Figure | undefined {
  const match = matchAt(MEASURED, passage.lower, numeral.end)
  const row = match && unitOf(match[1]!)
  if (!match || !row || numeral.decimals > 0) return undefined
  const { code, factor, dimension } = row
  const end = numeral.end + match[0].length
  const unit = {
    unit: match[1]!,
    code,
    factor,
    dimension,
    group: undefined,
    scaled: false,
    per: undefined,
    end,
  }
  const value = `${numeral.value}.${match[2]}`
  const whole = { ...numeral, end, value, decimals: match[2]!.length, alternative: undefined }
  return { what: 'figure', start: numeral.start, end, numeral: whole, unit }
}

/** A figure of a scale, and what is added to it, in ones; the unit that stands behind is its own. */
function inOnes(passage: Passage, figure: Figure, added: bigint): Figure {
  const { numeral, unit, end } = figure
  if (!unit) return figure
  const value = (BigInt(shift(numeral.value, unit.factor.length - 1)) + added).toString()
  const read = unit.code === '' ? readUnit(passage, end) : undefined
  const name = read && !read.scaled ? read : { ...unit, unit: '', factor: '1', scaled: false, end }
  return { ...figure, end: name.end, numeral: { ...numeral, value, alternative: undefined }, unit: name }
}
