import { withoutLeadingZeros, withoutTrailingZeros } from '../../model/digits.ts'
import { printedOf } from '../operand.ts'
import type { Operand } from '../proposal.ts'

/** A value in its base unit as its digits and its size: 9.421,8 triệu is 94218 of ten places before the point. */
export interface Mantissa {
  /** Without zeros before the first and behind the last digit that is none; "" for zero. */
  readonly digits: string
  /** Places before the decimal point; below 1 for what begins behind it. */
  readonly places: number
}

/** The mantissa of an operand; undefined where its unit is worth no power of ten, as a dozen is not. */
export function mantissaOf(operand: Operand): Mantissa | undefined {
  const factor = 'factor' in operand.claim ? operand.claim.factor : '1'
  return /^10*$/.test(factor) ? asPrinted(operand, factor.length - 1) : undefined
}

/** The mantissa of the printed digits, with so many more places before the point; undefined for what is no number. */
export function asPrinted(operand: Operand, scale = 0): Mantissa | undefined {
  const printed = printedOf(operand)
  if (printed === undefined) return undefined
  const [whole = '', fraction = ''] = printed.replace('-', '').split('.')
  const all = whole + fraction
  const digits = withoutLeadingZeros(all)
  return { digits: withoutTrailingZeros(digits), places: whole.length - (all.length - digits.length) + scale }
}
