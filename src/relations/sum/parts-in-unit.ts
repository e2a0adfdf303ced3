import type { Quantity } from '../../model/index.ts'
import type { Mention } from '../discourse/index.ts'
import { withUnitOf } from '../lent-unit.ts'
import { operandOf, printedOf } from '../operand.ts'
import type { Operand } from '../proposal.ts'

/** Bare figures whose sum is further from the printed total than this are of something else, and no parts of it. */
const NEAR = 0.2

/**
 * "1.277,84 triệu kWh (quý I: 386,25; quý II: 437,90; quý III: 453,69)": where all counts of a list are bare, but perhaps the last, and come near to the total
 * as it is printed, they are told in its unit.
 */
export function partsInUnitOf(total: Operand, mentions: readonly Mention[]): readonly Mention[] {
  const { claim } = total
  const counts = mentions.filter(isCount)
  if (claim.kind !== 'quantity' || claim.factor === '1' || counts.length < 2) return mentions
  const isTold = (mention: Mention, at: number) =>
    isBare(mention) || (at > 1 && at === counts.length - 1 && isInUnit(mention, claim))
  if (!counts.every(isTold)) return mentions
  const printed = Number(printedOf(total))
  const sum = counts.reduce((all, part) => all + Number(printedOf(operandOf(part.claim))), 0)
  if (Math.abs(sum - printed) > NEAR * printed) return mentions
  return mentions.map((mention) =>
    mention.claim.kind === 'quantity' && isBare(mention)
      ? { ...mention, claim: withUnitOf(mention.claim, claim) }
      : mention,
  )
}

const isCount = ({ claim }: Mention): boolean => claim.kind === 'quantity' || claim.kind === 'ratio'

/** "đội A 36, đội B 24, đội C 12 tấn/ngày": the last may be printed with the unit that all have. */
const isInUnit = ({ claim }: Mention, { unitCode, factor, per }: Quantity): boolean =>
  claim.kind === 'quantity' && claim.unitCode === unitCode && claim.factor === factor && claim.per === per

const isBare = ({ claim }: Mention): boolean =>
  claim.kind === 'quantity' && claim.unit === '' && claim.role === 'actual' && claim.direction === undefined
