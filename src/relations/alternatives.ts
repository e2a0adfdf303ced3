import { type Claim, type Exact, exact, halfUnit, toDecimal, ZERO } from '../model/index.ts'
import { judge } from './judge.ts'
import type { Operand, Proposal } from './proposal.ts'

/** A relation of more figures than this is not read twice. */
const MOST = 40

/**
 * A proposal as it holds: where the print of a figure allows two values ("118.450" is 118450 or 118,45) and it fails under
 * the one that was chosen, the other one is taken if the relation then holds.
 */
export function likelier(proposal: Proposal): Proposal {
  const operands = [...(proposal.stated ? [proposal.stated] : []), ...proposal.members]
  const doubtful = operands.filter((operand) => alternativeOf(operand) !== undefined)
  if (doubtful.length === 0 || operands.length > MOST || judge(proposal).verdict !== 'inconsistent')
    return proposal
  const all = doubtful.reduce(otherwise, proposal)
  return [...doubtful.map((operand) => otherwise(proposal, operand)), all].find(holds) ?? proposal
}

const alternativeOf = ({ claim, facet }: Operand): string | undefined =>
  facet === 'value' && (claim.kind === 'quantity' || claim.kind === 'percent') ? claim.alternative : undefined

function otherwise(proposal: Proposal, { claim, facet }: Operand): Proposal {
  const change = <T extends Operand>(operand: T): T =>
    operand.claim.id === claim.id && operand.facet === facet ? { ...operand, claim: reread(claim) } : operand
  return {
    ...proposal,
    stated: proposal.stated && change(proposal.stated),
    members: proposal.members.map(change),
  }
}

/** A claim with its other value; a whole number is exact. */
function reread(claim: Claim): Claim {
  if ((claim.kind !== 'quantity' && claim.kind !== 'percent') || claim.alternative === undefined) return claim
  const value = claim.alternative
  const decimals = value.split('.')[1]?.length ?? 0
  const slack = decimals === 0 ? ZERO : halfUnit(decimals)
  const bound = (moved: Exact) => toDecimal(moved, decimals + 1)
  return {
    ...claim,
    value,
    decimals,
    lo: bound(exact(value).sub(slack)),
    hi: bound(exact(value).add(slack)),
    alternative: claim.value,
  }
}

const holds = (proposal: Proposal) => judge(proposal).verdict === 'consistent'
