import { mantissaOf } from './mantissa.ts'
import type { Statement } from './statement.ts'

/** Figures of fewer digits are one changed digit, or two swapped ones, apart by chance. */
const LEAST_CHANGED = 3
const LEAST_SWAPPED = 2

/** Keys shared by more figures than this tell nothing. */
const MOST = 12

/** Two figures that differ by one slip, in the order of the report. */
export interface NearMiss {
  readonly earlier: Statement
  readonly later: Statement
  /** Two neighbouring digits stand in another order; otherwise one digit is another. */
  readonly swapped: boolean
}

/** Pairs of figures of one measure and one size that a single slip tells apart: 9.421,8 and 9.412,8. */
export function nearMisses(statements: readonly Statement[]): NearMiss[] {
  const byKey = new Map<string, Statement[]>()
  for (const statement of statements) {
    for (const key of keysOf(statement)) {
      const group = byKey.get(key)
      if (group && group.length < MOST) group.push(statement)
      else if (!group) byKey.set(key, [statement])
    }
  }
  const pairs = new Map<string, NearMiss>()
  for (const [key, group] of byKey)
    for (const [i, later] of group.entries())
      for (const earlier of group.slice(0, i))
        if (!earlier.value.equals(later.value))
          pairs.set(nameOf(earlier, later), { earlier, later, swapped: key.includes('[') })
  return [...pairs.values()]
}

const nameOf = (a: Statement, b: Statement) => `${keyOf(a)}/${keyOf(b)}`

const keyOf = ({ operand }: Statement) => `${operand.claim.id}.${operand.facet}`

/** A figure with one digit left out at its place, and with each two neighbours in their order. */
function keysOf({ operand, measure, digits: significant }: Statement): string[] {
  const mantissa = significant < LEAST_SWAPPED || measure === '' ? undefined : mantissaOf(operand)
  if (!mantissa) return []
  const { digits, places } = mantissa
  const size = `${measure} ${places} `
  const keys: string[] = []
  for (let at = 0; at < digits.length; at++) {
    const [head, digit, next] = [digits.slice(0, at), digits[at]!, digits[at + 1]]
    if (significant >= LEAST_CHANGED) keys.push(`${size}${head}*${digits.slice(at + 1)}`)
    if (next === undefined) continue
    const pair = digit < next ? digit + next : next + digit
    keys.push(`${size}${head}[${pair}]${digits.slice(at + 2)}`)
  }
  return keys
}
