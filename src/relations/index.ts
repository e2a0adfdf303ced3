/** Claim[] → relations: figures that the text says, or the layout shows, ought to agree. */
import type { Claim, Report } from '../model/index.ts'
import { attainments } from './attainment/index.ts'
import { averages } from './average/index.ts'
import { changes } from './change/index.ts'
import { type Discourse, discourseOf } from './discourse/index.ts'
import { products } from './product/index.ts'
import type { Proposal } from './proposal.ts'
import { select, type Weighed } from './select.ts'
import { shares } from './share/index.ts'
import { sums } from './sum/index.ts'
import { tables } from './table/index.ts'

export type { Convention } from './judge.ts'
export type { Member, OpenReason, Operand, Proposal, Variant } from './proposal.ts'
export type { Weighed } from './select.ts'

/** Everything of one kind that ought to agree; proposes freely, for `select` weighs what holds. */
export type Proposer = (discourse: Discourse) => Proposal[]

const PROPOSERS: readonly Proposer[] = [sums, tables, shares, attainments, changes, averages, products]

/** What ought to agree in a report, with its arithmetic: one relation for each stated figure and kind. */
export function relate(report: Report, claims: readonly Claim[]): Weighed[] {
  const discourse = discourseOf(report, claims)
  return select(PROPOSERS.flatMap((propose) => propose(discourse)))
}
