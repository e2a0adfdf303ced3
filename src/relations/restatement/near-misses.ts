import { withoutTrailingZeros } from '../../model/digits.ts'
import { digitsOf } from '../operand.ts'
import type { Operand } from '../proposal.ts'
import { asPrinted, mantissaOf } from './mantissa.ts'
import type { Statement } from './statement.ts'

/** Figures of fewer digits are one changed digit, or two swapped ones, apart by chance. */
const LEAST_CHANGED = 3
const LEAST_SWAPPED = 2

/** A figure whose unit is not printed is taken for one of any unit from so many digits on. */
const LEAST_BARE = 4

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
        if (mayMeet(earlier, later))
          pairs.set(pairKey(earlier, later), { earlier, later, swapped: key.includes('[') })
  return [...pairs.values()]
}

/** Two places, two values, and not two measures; of two ratios one side, where the other is the same. */
function mayMeet(a: Statement, b: Statement): boolean {
  if (a.mention === b.mention || a.value.equals(b.value)) return false
  if (areOtherRatios(a.operand, b.operand)) return false
  return a.measure === b.measure || a.measure === '' || b.measure === ''
}

/** A slip leaves the other side of the slash alone: "117/135 trường" is no misprint of "136/177 trường". */
function areOtherRatios({ claim: a, facet: one }: Operand, { claim: b, facet: other }: Operand): boolean {
  if (a.kind !== 'ratio' || b.kind !== 'ratio') return false
  if (one !== other) return true
  return one === 'numerator' ? a.denominator !== b.denominator : a.numerator !== b.numerator
}

/** The key of a pair of figures in the order of the report. */
export const pairKey = (a: Statement, b: Statement) => `${keyOf(a)}/${keyOf(b)}`

const keyOf = ({ operand }: Statement) => `${operand.claim.id}.${operand.facet}`

/** The keys of a figure under its measure; of a long one under none too, for those whose unit is not printed. */
function keysOf(statement: Statement): string[] {
  const { measure, digits } = statement
  const shapes = digits < LEAST_SWAPPED ? [] : shapesOf(statement)
  const bare = digits < LEAST_BARE ? [] : shapes.map((shape) => ` ${shape}`)
  return measure === '' ? bare : [...shapes.map((shape) => `${measure} ${shape}`), ...bare]
}

/**
 * A figure with one digit left out at its place, and with each two neighbours in their order. Zeros at the end count as
 * digits where they are printed, 107 and 170, and are left out of what is compared, 84.620 triệu and 86,42 tỷ.
 */
function shapesOf({ operand, digits: significant }: Statement): string[] {
  const mantissa = mantissaOf(operand) ?? asPrinted(operand)
  if (!mantissa) return []
  const printed = digitsOf(operand)
  const digits = mantissa.digits.padEnd(printed, '0')
  const shapes: string[] = []
  const add = (shape: string) => shapes.push(`${mantissa.places} ${withoutTrailingZeros(shape)}`)
  for (let at = 0; at < digits.length; at++) {
    const [head, digit, next] = [digits.slice(0, at), digits[at]!, digits[at + 1]]
    if (Math.max(significant, printed) >= LEAST_CHANGED) add(`${head}*${digits.slice(at + 1)}`)
    if (next === undefined) continue
    const pair = digit < next ? digit + next : next + digit
    add(`${head}[${pair}]${digits.slice(at + 2)}`)
  }
  return shapes
}
