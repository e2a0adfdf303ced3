import { unitOf as rowOf } from '../../lexicon/units.ts'
import { codeOf, unitOf } from '../operand.ts'
import type { Operand } from '../proposal.ts'
import { compatible } from '../units.ts'

/** What an operand measures: the group of a counted noun ("people"), otherwise the code of its unit. */
export function measureOf(operand: Operand): string {
  const code = codeOf(operand)
  return rowOf(code)?.group ?? rowOf(unitOf(operand))?.group ?? code
}

const TIMES: ReadonlySet<string> = new Set(['năm', 'tháng', 'quý', 'ngày', 'giờ', 'phút', 'tuần', 'kỳ'])

/** Whether a figure is a stretch of time or a year, of which nothing is a share: "6 tháng", "2012". */
export const isTime = (claim: Operand['claim']): boolean =>
  claim.kind === 'quantity' &&
  (TIMES.has(claim.unit.toLowerCase()) || (claim.unit === '' && /^(?:19|20)\d\d$/.test(claim.text)))

/** Whether two figures may be compared: one unit, or nouns of one group ("người" and "nhân khẩu"). */
export function alike(a: Operand, b: Operand): boolean {
  if (compatible(a, b)) return true
  const [one, other] = [measureOf(a), measureOf(b)]
  return one !== '' && one === other
}
