import Fraction from 'fraction.js'
import { Small, settled } from './small-fraction.ts'

/**
 * An exact rational number. Floats misjudge sums that lie on the limit of rounding, and decimals cannot
 * hold 1/3: fractions of integers are exact under all four operations.
 */
export interface Exact {
  /** Sign (0 counts as positive), numerator without it, denominator; not always in lowest terms. */
  readonly s: number | bigint
  readonly n: number | bigint
  readonly d: number | bigint
  add(other: Operand): Exact
  sub(other: Operand): Exact
  mul(other: Operand): Exact
  /** Throws when the other is 0. */
  div(other: Operand): Exact
  neg(): Exact
  abs(): Exact
  floor(): Exact
  ceil(): Exact
  /** Negative, 0 or positive, as this is less than, equal to or more than the other. */
  compare(other: Operand): number
  equals(other: Operand): boolean
  /** The nearest float. */
  valueOf(): number
  /** Decimal digits, the period in brackets; with `places`, cut there. */
  toString(places?: number): string
  /** "-4/3", in lowest terms. */
  toFraction(): string
}

/** What an operation takes beside the number itself. */
export type Operand = Exact | number | bigint

/** The number of a decimal string ("1201.5"), an integer or a quotient ("1/3"). Throws on anything else. */
export function exact(value: string | number | bigint): Exact {
  if (typeof value === 'string') return SHORT.test(value) ? decimal(value) : settled(new Fraction(value))
  return Number.isSafeInteger(value) ? new Small(value as number, 1) : settled(new Fraction(value))
}

/** Decimal strings whose digits are a safe integer. */
const SHORT = /^-?\d{1,8}(?:\.\d{1,7})?$/
const POWERS = Array.from({ length: 8 }, (_, power) => 10 ** power)

function decimal(value: string): Small {
  const mark = value.indexOf('.')
  if (mark < 0) return new Small(Number(value), 1)
  return new Small(Number(value.slice(0, mark) + value.slice(mark + 1)), POWERS[value.length - mark - 1]!)
}
