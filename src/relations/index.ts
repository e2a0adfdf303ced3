/** Claim[] → relations: figures that the text says, or the layout shows, ought to agree. */
import type { Claim, Report } from '../model/index.ts'
import { closedByNet } from './account/closed-by-net.ts'
import { knownAccounts } from './account/known-accounts.ts'
import { leftElsewhere } from './account/left-elsewhere.ts'
import { restsOfShares } from './account/rest-of-share.ts'
import { attainments } from './attainment/index.ts'
import { averages } from './average/index.ts'
import { bounds } from './bound.ts'
import { changes } from './change/index.ts'
import { citations } from './citation.ts'
import { type Discourse, discourseOf } from './discourse/index.ts'
import { durations } from './duration/index.ts'
import { enumerations } from './enumeration/index.ts'
import type { Tried } from './fate.ts'
import { meanGrowths } from './mean-growth/index.ts'
import { denials } from './none/index.ts'
import { products } from './product/index.ts'
import type { Proposal } from './proposal.ts'
import { restatements } from './restatement/index.ts'
import { select, weigh } from './select.ts'
import { shares } from './share/index.ts'
import { ofPresentWholes } from './share/of-present.ts'
import { addedShares } from './sum/added-shares.ts'
import { wholesOfShares } from './sum/by-shares.ts'
import { knownSums } from './sum/known-sums.ts'
import { withLastSource } from './sum/last-source.ts'
import { changesOfParts } from './sum/of-changes.ts'
import { sumsOfCompanions } from './sum/of-companions.ts'
import { countsOfProducts } from './sum/of-products.ts'
import { restsOfParts } from './sum/of-rests.ts'
import { sharesOfParts } from './sum/shares-of-parts.ts'
import { tables } from './table/index.ts'
import { toldOfRows } from './told-row/index.ts'
import type { Weighed } from './weighed.ts'

export { type Fate, isKept, type Tried } from './fate.ts'
export type { Convention } from './judge.ts'
export type { Member, OpenReason, Operand, Proposal, Variant } from './proposal.ts'
export type { Weighed } from './weighed.ts'

/** Everything of one kind that ought to agree; proposes freely, for `select` weighs what holds. */
export type Proposer = (discourse: Discourse) => readonly Proposal[]

const PROPOSERS: readonly Proposer[] = [
  knownSums,
  tables,
  toldOfRows,
  shares,
  attainments,
  changes,
  averages,
  meanGrowths,
  products,
  knownAccounts,
  restatements,
  denials,
  enumerations,
  bounds,
  durations,
  citations,
]

/** What ought to agree in a report, with its arithmetic: one relation for each stated figure and kind. */
export const relate = (report: Report, claims: readonly Claim[]): Weighed[] => select(propose(report, claims))

/** All that was tried for a report, with what became of it: those kept are what `relate` gives. */
export const tryAll = (report: Report, claims: readonly Claim[]): Tried[] => weigh(propose(report, claims))

function propose(report: Report, claims: readonly Claim[]): Proposal[] {
  const discourse = discourseOf(report, claims)
  const proposed = PROPOSERS.flatMap((proposer) => proposer(discourse))
  const proposals = withLastSource(discourse, ofPresentWholes(discourse, proposed))
  return [
    ...proposals,
    ...wholesOfShares(proposals),
    ...restsOfShares(discourse, proposals),
    ...leftElsewhere(discourse, proposals),
    ...closedByNet(proposals),
    ...addedShares(proposals),
    ...sharesOfParts(proposals),
    ...changesOfParts(discourse, proposals),
    ...restsOfParts(proposals),
    ...countsOfProducts(discourse, proposals),
    ...sumsOfCompanions(discourse, proposals),
  ]
}
