import { unitOf as rowOf } from '../../lexicon/units.ts'
import { codeOf, unitOf } from '../operand.ts'
import type { Operand } from '../proposal.ts'
import { compatible } from '../units.ts'

/** What an operand measures: the group of a counted noun ("people"), otherwise the code of its unit. */
export function measureOf(operand: Operand): string {
  const code = codeOf(operand)
  return rowOf(code)?.group ?? rowOf(unitOf(operand))?.group ?? code
}

/** Whether two figures may be compared: one unit, or nouns of one group ("người" and "nhân khẩu"). */
export function alike(a: Operand, b: Operand): boolean {
  if (compatible(a, b)) return true
  const [one, other] = [measureOf(a), measureOf(b)]
  return one !== '' && one === other
}
