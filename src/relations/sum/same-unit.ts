import type { Mention } from '../discourse/index.ts'
import { operandOf, unitOf } from '../operand.ts'

/** Whether two figures have one unit of comparison; a percentage has the unit of nothing that is counted. */
export const sameUnit = (a: Mention, b: Mention) =>
  'unit' in a.claim && 'unit' in b.claim && a.claim.kind !== 'percent' && unitKey(a) === unitKey(b)

const unitKey = (m: Mention) => ('unitCode' in m.claim ? m.claim.unitCode : '')

/** "12.846 suất quà … 1.205 suất", "680 tình nguyện viên … 95 TNV": whether a figure has the first words of the unit of another, or their first letters, for its own. */
export const isCutShort = (short: Mention, long: Mention) =>
  short.claim.kind === 'quantity' &&
  long.claim.kind === 'quantity' &&
  short.claim.unit !== '' &&
  short.claim.factor === long.claim.factor &&
  (long.claim.unit.toLowerCase().startsWith(`${short.claim.unit.toLowerCase()} `) ||
    short.claim.unit === initialsOf(long.claim.unit))

/** "TNV" of "tình nguyện viên"; "" of fewer than three words. */
function initialsOf(unit: string): string {
  const words = unit.split(' ')
  return words.length > 2 ? words.map((word) => word.charAt(0).toUpperCase()).join('') : ''
}

/** "842 lượt tổ chức và 1.926 lượt đảng viên, gồm: cấp huyện 64 tổ chức, …": how often things of the noun of a part were served. */
export function isServed(part: Mention, total: Mention): boolean {
  const [own, whole] = [part, total].map(({ claim }) => unitOf(operandOf(claim)).toLowerCase())
  return own !== '' && whole!.startsWith(`lượt ${own}`)
}
