import { type Exact, toDecimal } from '../../model/index.ts'
import { amountOf } from '../operand.ts'
import type { Operand } from '../proposal.ts'

/** Digits of a total that a sum of two, or of more figures, does not hit by chance. */
const [OF_TWO, OF_MORE] = [4, 3]

/**
 * Whether a total has digits enough, without the zeros at either end, that its parts do not give it by chance, and is made of parts
 * that count. `spared` is how many fewer do where words speak for the list.
 */
export function isTelling(total: Exact, parts: readonly Operand[], spared = 0): boolean {
  const needed = (parts.length > 2 ? OF_MORE : OF_TWO) - spared
  const positive = parts.every((part) => (amountOf(part)?.compare(0) ?? 0) > 0)
  return positive && total.compare(0) > 0 && digitsOf(total) >= needed
}

const digitsOf = (total: Exact): number =>
  toDecimal(total, 6)
    .replace(/\D/g, '')
    .replace(/^0+|0+$/g, '').length
