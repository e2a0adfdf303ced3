import type { Mention } from '../discourse/index.ts'

/** Whether a figure tells how many there are, just so: no plan, no base, no change and no round number. */
export const isPlainLevel = ({ claim }: Pick<Mention, 'claim'>): boolean =>
  claim.kind === 'quantity' && claim.role === 'actual' && claim.approx === 'exact' && !claim.direction
