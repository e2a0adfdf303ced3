import type { Mention } from '../discourse/index.ts'

/** Whether two figures have one unit of comparison; a percentage has the unit of nothing that is counted. */
export const sameUnit = (a: Mention, b: Mention) =>
  'unit' in a.claim && 'unit' in b.claim && a.claim.kind !== 'percent' && unitKey(a) === unitKey(b)

const unitKey = (m: Mention) => ('unitCode' in m.claim ? m.claim.unitCode : '')
