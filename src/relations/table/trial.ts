import type { MemberRole } from '../../model/index.ts'
import type { Member, Proposal } from '../proposal.ts'
import type { Figure } from './figure.ts'

/** Whether a cell follows from others. Floats decide, for they only pick: what is proposed is judged exactly. */
export interface Outcome {
  readonly holds: boolean
  /** Digits that agree and could have differed: what it proves when it holds. 0 for 5 = 5 + 0 and for 100 %. */
  readonly weight: number
}

/** One cell tried against the cells that it may be the sum of. */
export interface Trial extends Outcome {
  readonly stated: Figure
  readonly parts: readonly Figure[]
  /** Whether each part is added or taken off; all are added unless set. */
  readonly signs?: readonly (1 | -1)[]
}

/** What some trials prove together. */
export interface Tally {
  readonly held: number
  readonly failed: number
  /** Digits of those that hold. */
  readonly weight: number
}

/** Held trials that prove nothing are not counted; failed ones always are. */
export function tallyOf(trials: Iterable<Outcome>): Tally {
  const tally = { held: 0, failed: 0, weight: 0 }
  for (const { holds, weight } of trials) {
    if (!holds) tally.failed++
    else if (weight > 0) tally.held++
    if (holds) tally.weight += weight
  }
  return tally
}

/** Floats carry an error of their own; sums of thousands of cells stay well below this. */
const EPSILON = 1e-9

export const near = (a: number, b: number, slack: number): boolean =>
  Math.abs(a - b) <= slack + EPSILON * Math.max(1, Math.abs(a), Math.abs(b))

/** Digits of a figure that had to agree where so much was left open: 3 for 83,1 ± 0,05, 0 for 1,6 ± 1. */
export function proofOf({ value, digits }: Figure, slack: number): number {
  if (slack === 0) return digits
  return Math.max(0, Math.min(digits, Math.round(Math.log10(Math.abs(value) / (2 * slack)))))
}

/** A cell tried against parts that are added or, with a sign of −1, taken off. */
export function sumTrial(stated: Figure, parts: readonly Figure[], signs?: readonly (1 | -1)[]): Trial {
  let sum = 0
  let slack = stated.slack
  let counted = 0
  for (let at = 0; at < parts.length; at++) {
    const part = parts[at]!
    sum += part.value * (signs?.[at] ?? 1)
    slack += part.slack
    if (part.value !== 0) counted++
  }
  const holds = near(stated.value, sum, slack)
  const open = near(stated.value, sum, 0) ? 0 : slack
  const weight = holds && counted > 1 ? proofOf(stated, open) : 0
  return { stated, parts, holds, weight, ...(signs && { signs }) }
}

/** The proposal of a trial: all added, its parts are parts; otherwise they move an account. */
export function proposalOf(
  { stated, parts, signs }: Trial,
  how: Pick<Proposal, 'evidence' | 'strength'> & { readonly axis: 'down' | 'across' },
): Proposal {
  const account = signs?.includes(-1) ?? false
  const role = (at: number): MemberRole =>
    !account ? 'part' : signs?.[at] === -1 ? 'out' : at === 0 ? 'opening' : 'in'
  return {
    ...(account ? { kind: 'balance', variant: 'account' } : { kind: 'sum', variant: 'table-total' }),
    stated: stated.operand,
    members: parts.map((part, at) => memberOf(part, role(at))),
    ...how,
  }
}

/** A figure as a member of a proposal. */
export const memberOf = ({ operand }: Figure, role: MemberRole): Member => ({ ...operand, role })

/** By how much a total misses what its parts make, as a share of it. */
export function missOf({ stated, parts }: Trial): number {
  const made = parts.reduce((sum, { value }) => sum + value, 0)
  return Math.abs(made / stated.value - 1)
}

/** Weights and norms are set, not measured: 0,30 is no rounded 0,304. */
export function exactly(member: Member): Member {
  const { claim } = member
  if (claim.kind !== 'quantity' && claim.kind !== 'percent') return member
  return { ...member, claim: { ...claim, lo: claim.value, hi: claim.value } }
}
