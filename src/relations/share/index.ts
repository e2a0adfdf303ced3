/** Percentages and the counts they are taken of: a ratio beside them, or two figures wherever they stand. */
import { type Figure, proseFigures } from '../context/figures.ts'
import { holds, openIfApproximate, settle } from '../context/settle.ts'
import type { Discourse } from '../discourse/index.ts'
import type { Proposal } from '../proposal.ts'
import { unlessAgainstOther } from './against-other.ts'
import { allottedShares } from './allotted.ts'
import { goesOnWith } from './as-printed.ts'
import { sharesOfBareLists } from './bare-list.ts'
import { shareByName } from './by-name.ts'
import { surerIfCopied } from './copied-rate.ts'
import { firmBeside } from './firm-beside.ts'
import { fromFormula } from './from-formula.ts'
import { isFromLevel } from './from-level.ts'
import { fromParts } from './from-parts.ts'
import { fromRatio } from './from-ratio.ts'
import { jointShares } from './joint.ts'
import { ofAnnounced } from './of-announced.ts'
import { ofBoth } from './of-both.ts'
import { ofCarriedOver } from './of-carried.ts'
import { sharesOfGrades } from './of-grades.ts'
import { ofHeadTotals } from './of-head.ts'
import { sharesOfLists } from './of-list.ts'
import { ofNamedSum } from './of-named-sum.ts'
import { shareOfNames } from './of-names.ts'
import { sharesOfOpposites } from './of-opposites.ts'
import { ofOwnTotal } from './of-own-total.ts'
import { sharesOfPairs } from './of-pair.ts'
import { mayBeOfPlaces } from './of-places.ts'
import { ofTheirSum } from './of-their-sum.ts'
import { ofThese } from './of-these.ts'
import { ofToldSum } from './of-told-sum.ts'
import { sharesOfWholes } from './of-whole.ts'
import { ofWholeAbove } from './of-whole-above.ts'
import { ofOneList } from './one-list.ts'
import { ofOneOtherWhole } from './other-whole.ts'
import { ofOwnBases, withoutBase } from './own-base.ts'
import { baseOf } from './part-and-whole.ts'
import { isRespective, respectiveShares } from './respective.ts'
import { senseOf } from './sense.ts'
import { withSiblings } from './siblings.ts'
import { fromSoleRatio } from './sole-ratio.ts'
import { ofTurnedDigits } from './turned.ts'

/** Every share that the text states of figures it gives, and breakdowns whose shares make 100 %. */
export function shares(discourse: Discourse): Proposal[] {
  const rates = proseFigures(discourse).filter((figure) => figure.mention.claim.kind === 'percent')
  const listed = rates.flatMap((figure) => respectiveShares(discourse, figure))
  const found = rates.flatMap((figure) => {
    if (isRespective(figure)) return []
    const proposals = fromFormula(figure) ?? (senseOf(figure) === 'share' ? shareOf(discourse, figure) : [])
    return proposals.map((proposal) => ({ figure, proposal }))
  })
  const ofLists = ofHeadTotals(ofTheirSum(ofOneList(ofOneOtherWhole(discourse, found))))
  const ofWholes = ofOwnTotal(discourse, ofAnnounced(ofWholeAbove(ofOwnBases(ofLists))))
  const beside = withSiblings(discourse, ofWholes).flatMap((proposal, at) => {
    const { figure } = ofWholes[at]!
    const told = firmBeside(ofWholes, at, ofToldSum(ofWholes, at, proposal))
    const own = ofNamedSum(discourse, figure, ofBoth(figure, ofCarriedOver(figure, told)))
    const turned = ofTurnedDigits(discourse, ofWholes, at, own)
    if (baseOf(turned) && !holds(turned) && goesOnWith(ofWholes, at)) return [withoutBase(turned)]
    return mayBeOfPlaces(figure, turned) ? [] : [surerIfCopied({ figure, proposal: turned })]
  })
  const open = rates.filter((figure) => senseOf(figure) === 'share')
  const joint = jointShares(discourse, open, found)
  const bare = sharesOfBareLists(discourse)
  const told = new Set(bare.map(({ stated }) => stated!.claim))
  const others = outOf(beside, joint).filter(({ stated }) => !told.has(stated!.claim))
  const settled = [...others, ...bare, ...listed]
  const held = new Set([...settled, ...joint].filter(isTold).map(({ stated }) => stated!.claim))
  const named = open
    .filter((figure) => !held.has(figure.mention.claim))
    .flatMap((figure) => shareOfNames(discourse, figure))
  return [
    ...settled,
    ...joint,
    ...named,
    ...sharesOfWholes(discourse, settled),
    ...sharesOfOpposites(discourse),
    ...sharesOfGrades(discourse),
    ...sharesOfLists(discourse),
    ...sharesOfPairs(discourse),
    ...allottedShares(discourse),
  ]
}

/** Whether a part and a whole were found of a share, agreeing or not. */
const isTold = ({ stated, open }: Proposal): boolean => stated !== null && open !== 'base-not-stated'

/** Shares without those that fail of a rate that its words make the share of two parts. */
function outOf(settled: readonly Proposal[], joint: readonly Proposal[]): Proposal[] {
  const ofBothParts = new Set(joint.map(({ stated }) => stated?.claim))
  return settled.filter((proposal) => holds(proposal) || !ofBothParts.has(proposal.stated?.claim))
}

const shareOf = (discourse: Discourse, figure: Figure): Proposal[] =>
  unlessAgainstOther(figure, sharesFor(discourse, figure))

function sharesFor(discourse: Discourse, figure: Figure): readonly Proposal[] {
  const these = ofThese(discourse, figure)
  if (these) return these
  const ratios = settle(fromRatio(figure).toSorted((a, b) => b.strength - a.strength))
  if (ratios.length > 0) return ratios.map(openIfApproximate)
  const sole = fromSoleRatio(figure)
  if (sole.length > 0) return sole
  const parts = fromParts(discourse, figure)
  const named = parts.some((proposal) => !proposal.open) ? [] : shareByName(discourse, figure)
  const found = named.length > 0 ? named : parts
  return isFromLevel(figure) ? found.filter(holds) : found
}
