import type { Mention } from '../discourse/index.ts'
import { withUnitOf } from '../lent-unit.ts'
import { operandOf, printedOf } from '../operand.ts'
import type { Operand } from '../proposal.ts'

/** Bare figures whose sum is further from the printed total than this are of something else, and no parts of it. */
const NEAR = 0.2

/**
 * "1.277,84 triệu kWh (quý I: 386,25; quý II: 437,90; quý III: 453,69)": where all counts of a list are bare, and come near to the total
 * as it is printed, they are told in its unit.
 */
export function partsInUnitOf(total: Operand, mentions: readonly Mention[]): readonly Mention[] {
  const { claim } = total
  const counts = mentions.filter(isCount)
  if (claim.kind !== 'quantity' || claim.factor === '1' || counts.length < 2 || !counts.every(isBare))
    return mentions
  const printed = Number(printedOf(total))
  const sum = counts.reduce((all, part) => all + Number(printedOf(operandOf(part.claim))), 0)
  if (Math.abs(sum - printed) > NEAR * printed) return mentions
  return mentions.map((mention) =>
    mention.claim.kind === 'quantity' ? { ...mention, claim: withUnitOf(mention.claim, claim) } : mention,
  )
}

const isCount = ({ claim }: Mention): boolean => claim.kind === 'quantity' || claim.kind === 'ratio'

const isBare = ({ claim }: Mention): boolean =>
  claim.kind === 'quantity' && claim.unit === '' && claim.role === 'actual' && claim.direction === undefined
