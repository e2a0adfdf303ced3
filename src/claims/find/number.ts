import { UNITS } from '../../lexicon/index.ts'
import { charSet, isOfSetAt } from '../chars.ts'
import type { Figure, Nothing, Numeral, UnitReading } from '../draft.ts'
import { isDigit, isDigitAt, isLetterAt, matchAt, type Passage, skipBlanks } from '../passage.ts'
import { backOverBlanks } from '../phrase-before.ts'
import { currencyBefore, inEnglish, inWholes, isSigned, withScale } from './currency-before.ts'
import { readDigits } from './digits.ts'
import { withDecimals, withDecimalsBehind, withHalf } from './half.ts'
import { readUnit, scaleBehind, shift } from './unit.ts'

const SIGNS = charSet('-−–+')

/**
 * The figure that begins with the digit at a place, its sign and unit included: "-12,5", "1 tỷ 250 triệu
 * đồng". Digits that make no number, or that a letter makes part of a name ("5G"), are nothing.
 */
export function readFigure(passage: Passage, at: number, floor: number): Figure | Nothing {
  const numeral = noted(readDigits(passage.text, at), isLetterAt(passage.text, at - 1))
  if (!numeral) return { what: 'nothing', start: at, end: endOfDigits(passage.text, at) }
  const unit = unitBehind(passage, numeral)
  const glued = isLetterAt(passage.text, numeral.end)
  const measured = glued ? withDecimalsBehind(passage, numeral) : undefined
  if (measured) return signed(passage, measured, floor)
  if (glued && !isGluedUnit(passage, numeral.end, unit))
    return { what: 'nothing', start: at, end: endOfName(passage.text, numeral.end) }
  const figure: Figure = {
    what: 'figure',
    start: numeral.start,
    end: unit?.end ?? numeral.end,
    numeral: inWholes(passage, numeral, unit),
    unit,
  }
  const prefixed = unit && unit.code !== '' ? undefined : currencyBefore(passage, numeral, floor)
  if (!prefixed) return signed(passage, withHalf(passage, joinScales(passage, figure)), floor)
  const currency = unit ? withScale(prefixed.unit, unit) : prefixed.unit
  return signed(
    passage,
    { ...figure, start: prefixed.start, unit: currency, numeral: unit ? numeral : inEnglish(numeral) },
    floor,
  )
}

/** The unit behind a number; of a word behind an amount of "₫" or "$" no more than its scale. */
function unitBehind(passage: Passage, numeral: Numeral): UnitReading | undefined {
  const unit = readUnit(passage, numeral.end) ?? unitInBracket(passage, numeral.end)
  if (unit?.dimension !== 'count' || !isSigned(passage.text, numeral)) return unit
  return scaleBehind(passage, numeral.end)
}

/** "15,6 (tỷ đồng)", "12 (%)": a measure in a bracket of its own; a counted noun there may tell something else. */
function unitInBracket(passage: Passage, at: number): UnitReading | undefined {
  const open = passage.text[at] === ' ' ? at + 1 : at
  const unit = passage.text[open] === '(' ? readUnit(passage, open + 1) : undefined
  return unit && unit.dimension !== 'count' && passage.text[unit.end] === ')'
    ? { ...unit, end: unit.end + 1 }
    : undefined
}

/** A number glued to the word before it, "số12", is read with a remark. */
const noted = (numeral: Numeral | undefined, isGlued: boolean): Numeral | undefined =>
  numeral && isGlued ? { ...numeral, remarks: [...numeral.remarks, 'space-lost'] } : numeral

/** "12kg", "58kg/con", "11hộ" and "100K" are figures, "5G", "4K" and "6A" are names. */
function isGluedUnit({ text }: Passage, at: number, unit: UnitReading | undefined): boolean {
  if (unit === undefined) return false
  if (unit.unit === 'K') return isDigitAt(text, at - 2)
  if (/^[A-UX-Z]$/.test(unit.unit)) return false
  if (unit.code !== unit.unit.toLowerCase() || UNITS.has(unit.code)) return true
  if (unit.per !== undefined && UNITS.has(unit.code.split('/')[0]!)) return true
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

/** "âm 4 độ C"; but what is sung, recorded or scanned by sound is no minus, nor is the lower side of a road. */
const MINUS_WORD =
  /(?:^|[^\p{L}])(?<!(?:taluy|phát|thu|ghi|siêu|lồng|quan|dư|tạp|hạ|tiếng|lịch|luy|cực) )âm $/u

/** A minus that belongs to the number and is no dash between two. */
function signed({ text, lower }: Passage, figure: Figure, floor: number): Figure {
  if (lower.startsWith('âm ', figure.start - 3) && figure.start - 3 >= floor) {
    const word = MINUS_WORD.test(lower.slice(Math.max(floor, figure.start - 12), figure.start))
    if (word) return negative(figure, 3)
  }
  if (figure.start <= floor || !isOfSetAt(SIGNS, text, figure.start - 1)) return figure
  const before = text[figure.start - 2]
  if (before !== undefined && !' (\n:"“[|'.includes(before)) return figure
  const last = backOverBlanks(text, figure.start - 1)
  if (last === floor && floor > 0) return figure
  return text[figure.start - 1] === '+' ? signedBy(figure, 1, figure.numeral.value) : negative(figure, 1)
}

const negative = (figure: Figure, length: number): Figure =>
  signedBy(figure, length, figure.numeral.value === '0' ? '0' : `-${figure.numeral.value}`)

/** A figure with its sign, which begins so many characters before it. */
function signedBy(figure: Figure, length: number, value: string): Figure {
  const start = figure.start - length
  return { ...figure, start, numeral: { ...figure.numeral, start, value } }
}

/** "1 tỷ 250 triệu đồng" is one amount in the smallest unit it names, and so are "1 tỷ 862,5 triệu đồng" and "12 nghìn 500 tấn". */
function joinScales(passage: Passage, figure: Figure): Figure {
  const { unit } = figure
  if (!unit?.scaled || unit.code !== '') return figure
  const from = skipBlanks(passage.text, unit.end)
  if (!isDigit(passage.text[from])) return figure
  const rest = readDigits(passage.text, from)
  const below = rest && readUnit(passage, rest.end)
  if (rest && (from === unit.end ? !below?.scaled : isWhole(passage, figure, rest)))
    return withDecimals(passage, figure, rest)
  if (!rest || !below || rest.value.split('.')[0]!.length > 3) return figure
  const isRest = unit.factor === '1000' && rest.value.length === 3 && !below.scaled && !below.per
  if (
    !isRest &&
    (below.factor.length >= unit.factor.length || !(below.scaled || below.dimension === 'money'))
  )
    return figure
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
    unit: isRest ? whole.unit : inOnes(whole.unit!, whole.unit!.end),
  }
}

/** "3 tỷ 2", "1 triệu 250" and nothing else: behind more, the digits may be of something else. */
const isWhole = ({ text }: Passage, { start }: Figure, rest: Numeral): boolean =>
  skipBlanks(text, 0) === start && skipBlanks(text, rest.end) === text.length

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
