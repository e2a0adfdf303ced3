import { comesBefore, SMALL } from '../structure/numbering.ts'

const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 }

/** Place of a section among its siblings: "IV" → 4, "1.4" → 4, "b" → 2; undefined for any other number. */
export function ordinalOf(number: string): number | undefined {
  const last = number.split(/[./]/).at(-1)?.replace(/\)$/, '') ?? ''
  if (/^\d{1,3}$/.test(last)) return Number(last)
  if (/^[IVXLC]+$/.test(last)) return romanOf(last)
  const letter = SMALL.indexOf(last.toLowerCase())
  return last.length === 1 && letter >= 0 ? letter + 1 : undefined
}

/**
 * Whether one number comes right behind another; undefined where either has no place in an order, or a letter stands beside an Arabic number,
 * which are two orders. "C" comes behind "B", though it is a Roman number as well.
 */
export function comesBehind(before: string, number: string): boolean | undefined {
  if (isArabic(before) !== isArabic(number)) return undefined
  if (areNextLetters(before, number)) return true
  const [last, next] = [ordinalOf(before), ordinalOf(number)]
  if (last === undefined || next === undefined) return undefined
  return comesBefore(/\d|[IVXLC]/.test(number) ? 'decimal' : 'small', last, next)
}

const isArabic = (number: string): boolean => /\d\)?$/.test(number)

const areNextLetters = (...letters: readonly [string, string]): boolean => {
  const [one, other] = letters.map((letter) =>
    letter.length === 1 ? SMALL.indexOf(letter.toLowerCase()) + 1 : 0,
  )
  return one !== 0 && comesBefore('small', one!, other!)
}

function romanOf(numeral: string): number {
  const values = [...numeral].map((letter) => ROMAN[letter] ?? 0)
  return values.reduce((total, value, at) => total + (value < (values[at + 1] ?? 0) ? -value : value), 0)
}
