import type { Statement } from './statement.ts'

/** Figures of fewer digits are one slip apart by chance. */
const LEAST = 3

/** Keys shared by more figures than this tell nothing. */
const MOST = 12

/** Pairs of figures of one measure and one size that a single slip tells apart: 9.421,8 and 9.412,8. */
export function nearMisses(statements: readonly Statement[]): [Statement, Statement][] {
  const byKey = new Map<string, Statement[]>()
  for (const statement of statements) {
    if (statement.digits < LEAST) continue
    for (const key of keysOf(statement)) {
      const group = byKey.get(key)
      if (group && group.length < MOST) group.push(statement)
      else if (!group) byKey.set(key, [statement])
    }
  }
  const pairs = new Map<string, [Statement, Statement]>()
  for (const group of byKey.values())
    for (const [i, later] of group.entries())
      for (const earlier of group.slice(0, i))
        if (!earlier.value.equals(later.value)) pairs.set(nameOf(earlier, later), [earlier, later])
  return [...pairs.values()]
}

const nameOf = (a: Statement, b: Statement) => `${keyOf(a)}/${keyOf(b)}`

const keyOf = ({ operand }: Statement) => `${operand.claim.id}.${operand.facet}`

/** A figure with one digit left out at its place, and with each two neighbours in their order. */
function keysOf({ value, measure }: Statement): string[] {
  const digits = value.toString(6)
  const keys: string[] = []
  for (let at = 0; at < digits.length; at++) {
    if (digits[at] === '.') continue
    keys.push(`${measure} ${digits.slice(0, at)}*${digits.slice(at + 1)}`)
    const next = digits[at + 1] === '.' ? at + 2 : at + 1
    const pair = [digits[at]!, digits[next] ?? ''].sort().join('')
    if (next < digits.length) keys.push(`${measure} ${digits.slice(0, at)}[${pair}]${digits.slice(next + 1)}`)
  }
  return keys
}
