import { UNITS } from '../../lexicon/index.ts'
import type { Figure, Nothing, Numeral, UnitReading } from '../draft.ts'
import { isDigit, isDigitAt, isLetter, matchAt, type Passage, skipBlanks } from '../passage.ts'
import { backOverBlanks } from '../phrase-before.ts'
import { readDigits } from './digits.ts'
import { readUnit, shift } from './unit.ts'

const CURRENCY_SIGNS = '$€£¥₩₹'
const SIGNS = '-−–'

/**
 * The figure that begins with the digit at a place, its sign and unit included: "-12,5", "1 tỷ 250 triệu
 * đồng". Digits that make no number, or that a letter makes part of a name ("5G"), are nothing.
 */
export function readFigure(passage: Passage, at: number, floor: number): Figure | Nothing {
  const numeral = readDigits(passage.text, at)
  if (!numeral) return { what: 'nothing', start: at, end: endOfDigits(passage.text, at) }
  const unit = readUnit(passage, numeral.end)
  const glued = isLetter(passage.text[numeral.end])
  if (glued && !isGluedUnit(passage, numeral.end, unit))
    return { what: 'nothing', start: at, end: endOfName(passage.text, numeral.end) }
  const prefixed = unit || at <= floor ? undefined : currencyBefore(passage, numeral)
  const figure = joinScales(passage, {
    what: 'figure',
    start: prefixed ? numeral.start - 1 : numeral.start,
    end: unit?.end ?? numeral.end,
    numeral,
    unit: unit ?? prefixed,
  })
  return signed(passage, figure, floor)
}

/** "12kg" and "11hộ" are figures, "5G" and "6A" are names. */
function isGluedUnit({ text }: Passage, at: number, unit: UnitReading | undefined): boolean {
  if (unit === undefined) return false
  if (/^[A-UX-Z]$/.test(unit.unit)) return false
  if (unit.code !== unit.unit.toLowerCase() || UNITS.has(unit.code)) return true
  return /^\p{Ll}{3}/u.test(text.slice(at, at + 3))
}

/** One past digits, and marks between them, that are too many for a number. */
function endOfDigits(text: string, at: number): number {
  let end = at + (matchAt(/[\dOolI]+/y, text, at)?.[0].length ?? 1)
  while (isDigitAt(text, end) || ('.,'.includes(text[end] ?? ' ') && isDigitAt(text, end + 1))) end++
  return end
}

const endOfName = (text: string, at: number): number =>
  at + (matchAt(/[\p{L}\p{N}]*/uy, text, at)?.[0].length ?? 0)

function currencyBefore({ text }: Passage, { start, end }: Numeral): UnitReading | undefined {
  const sign = text[start - 1]
  if (sign === undefined || !CURRENCY_SIGNS.includes(sign)) return undefined
  const row = UNITS.get(sign)!
  return { unit: sign, code: row.code, factor: '1', dimension: 'money', scaled: false, end }
}

/** A minus that belongs to the number and is no dash between two. */
function signed({ text }: Passage, figure: Figure, floor: number): Figure {
  const sign = figure.start > floor ? text[figure.start - 1] : undefined
  if (sign === undefined || !(SIGNS.includes(sign) || sign === '+')) return figure
  const before = text[figure.start - 2]
  if (before !== undefined && !' (\n:"“[|'.includes(before)) return figure
  const last = backOverBlanks(text, figure.start - 1)
  if (last === floor && floor > 0) return figure
  const { numeral } = figure
  const value = sign === '+' || numeral.value === '0' ? numeral.value : `-${numeral.value}`
  const start = figure.start - 1
  return { ...figure, start, numeral: { ...numeral, start, value } }
}

/** "1 tỷ 250 triệu đồng" is one amount in the smallest unit it names. */
function joinScales(passage: Passage, figure: Figure): Figure {
  const { unit } = figure
  if (!unit?.scaled || unit.code !== '') return figure
  const from = skipBlanks(passage.text, unit.end)
  if (!isDigit(passage.text[from])) return figure
  const rest = readDigits(passage.text, from)
  const below = rest && (readUnit(passage, rest.end) ?? halfStep(unit, rest, from === unit.end))
  if (!rest || !below || below.factor.length >= unit.factor.length || rest.value.length > 3) return figure
  if (!below.scaled && !(below.dimension === 'money')) return figure
  const whole = joinScales(passage, { ...figure, numeral: rest, unit: below, end: below.end })
  const value = addDecimals(
    shift(figure.numeral.value, unit.factor.length - 1),
    inBase(whole.numeral.value, whole.unit!),
  )
  const { numeral } = figure
  return {
    ...figure,
    end: whole.end,
    numeral: { ...numeral, end: whole.numeral.end, value, decimals: 0, mark: 'none' },
    unit: inOnes(whole.unit!, whole.unit!.end),
  }
}

/** The digit behind "2tr5": hundreds of thousands. */
function halfStep(unit: UnitReading, rest: Numeral, glued: boolean): UnitReading | undefined {
  if (!glued || rest.value.length !== 1) return undefined
  return { ...unit, factor: unit.factor.slice(0, -1), end: rest.end }
}

/** A number of a scale in ones: 250 triệu → 250000000. */
const inBase = (value: string, unit: UnitReading): string =>
  unit.scaled ? shift(value, unit.factor.length - 1) : value

/** The unit of a joined amount: the same, without its scale. */
function inOnes(unit: UnitReading, end: number): UnitReading {
  const words = unit.unit.split(' ')
  const name = unit.code === '' ? '' : words.slice(unit.scaled ? 1 : 0).join(' ')
  return { ...unit, unit: name, factor: '1', scaled: false, end }
}

/** Sum of two decimal strings without sign, exact. */
function addDecimals(a: string, b: string): string {
  const decimals = Math.max(...[a, b].map((n) => n.split('.')[1]?.length ?? 0))
  const [x, y] = [a, b].map((n) => BigInt(shift(n, decimals)))
  const digits = (x! + y!).toString().padStart(decimals + 1, '0')
  return decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`
}
