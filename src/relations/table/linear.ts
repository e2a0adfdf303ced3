/** Figures that follow from others by adding and taking off: totals, and accounts that close. */
import type { Proposal } from '../proposal.ts'
import type { Figure } from './figure.ts'
import { memberOf, near, proofOf, type Trial } from './trial.ts'

/** One figure of a sum with its sign. */
export interface Term {
  readonly figure: Figure
  readonly sign: 1 | -1
}

/** The trial of a figure against its terms; all added, they are parts, otherwise an account. */
export function linearTrial(
  stated: Figure,
  terms: readonly Term[],
  how: Pick<Proposal, 'axis' | 'evidence'>,
): Trial {
  const value = terms.reduce((sum, { figure, sign }) => sum + sign * figure.value, 0)
  const slack = terms.reduce((sum, { figure }) => sum + figure.slack, stated.slack)
  const counted = terms.filter(({ figure }) => figure.value !== 0)
  const exactly = near(stated.value, value, 0)
  const added = terms.every(({ sign }) => sign === 1)
  const members = terms.map(({ figure, sign }, at) =>
    memberOf(figure, added ? 'part' : sign < 0 ? 'out' : at === 0 ? 'opening' : 'in'),
  )
  return {
    stated,
    holds: near(stated.value, value, slack),
    weight: counted.length > 1 ? proofOf(stated, exactly ? 0 : slack) : 0,
    proposal: {
      ...(added ? { kind: 'sum', variant: 'table-total' } : { kind: 'balance', variant: 'account' }),
      stated: stated.operand,
      members,
      strength: 0,
      ...how,
    },
  }
}

/** The trial of a total against its parts. */
export const sumTrial = (
  stated: Figure,
  parts: readonly Figure[],
  how: Pick<Proposal, 'axis' | 'evidence'>,
): Trial =>
  linearTrial(
    stated,
    parts.map((figure) => ({ figure, sign: 1 })),
    how,
  )
