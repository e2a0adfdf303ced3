/** What rose or fell: differences, growth rates, percentage points, and how many times one figure is another. */
import { attainments } from '../attainment/index.ts'
import { ownerOf } from '../context/around.ts'
import { directionOf } from '../context/direction.ts'
import { proseFigures } from '../context/figures.ts'
import { operandOf } from '../context/operand-of.ts'
import { holds, openIfApproximate } from '../context/settle.ts'
import type { Discourse } from '../discourse/index.ts'
import { codeOf } from '../operand.ts'
import type { Proposal } from '../proposal.ts'
import { senseOf } from '../share/sense.ts'
import { changeOfRow, outweighs } from '../told-row/change.ts'
import { addedOf, isDeed } from './added.ts'
import { asRates } from './as-rate.ts'
import { fromBareBefore } from './bare-before.ts'
import { fromBareInFront } from './bare-in-front.ts'
import { changeBetweenYears } from './between-years.ts'
import { isBoundOrMean } from './bound-or-mean.ts'
import { copiedGrowth } from './copied-growth.ts'
import { differenceOf, farDifference } from './difference.ts'
import { differenceInRow } from './from-row.ts'
import { growthOf } from './growth.ts'
import { laterAnywhere } from './later-anywhere.ts'
import { leftOfPlans } from './left-of-plan.ts'
import type { Change } from './levels.ts'
import { multiplied } from './multiplied.ts'
import { inNamedUnit } from './named-unit.ts'
import { needed } from './needed.ts'
import { ofIndex } from './of-index.ts'
import { ofToldTimes } from './of-told-times.ts'
import { ofYearSeries } from './of-year-series.ts'
import { openGrowth } from './open-growth.ts'
import { overItems } from './over-items.ts'
import { overPlan, overPlanInRow } from './over-plan.ts'
import { overRatio } from './over-ratio.ts'
import { pointsOf } from './points.ts'
import { rankChanges } from './rank-change.ts'
import { rateToldAgain } from './rate-told-again.ts'
import { pointsOfGrowth } from './rates-of-change.ts'
import { respectively } from './respective.ts'
import { abovePresent } from './risen-plan.ts'
import { changeInRowOfTimes } from './row-of-times.ts'
import { said } from './said.ts'
import { isSetApart, isShareCut } from './set-apart.ts'
import { timesOf } from './times.ts'
import { timesAgain } from './times-again.ts'
import { levelsTold, toldAgain } from './told-again.ts'
import { differenceOfTwo } from './two-before.ts'

/** Every change that the text states of levels it gives. */
export function changes(discourse: Discourse): Proposal[] {
  const plans = attainments(discourse).filter(holds)
  const found = changesOf(discourse).map((change) => ({
    change,
    settled: orOfRow(discourse, change, fromLevels(discourse, change)),
  }))
  const times = timesOf(discourse)
  const all = found.flatMap((each) => each.settled)
  const told = levelsTold([...all, ...times])
  return [
    ...found.flatMap(({ change, settled }) =>
      settled.length > 0
        ? settled
        : [
            ...ofIndex(change),
            ...overRatio(change),
            ...overPlan(change, plans),
            ...overPlanInRow(discourse, change),
            ...toldAgain(change, told),
            ...rateToldAgain(change, told),
            ...copiedGrowth(change, all),
            ...openGrowth(change),
          ].slice(0, 1),
    ),
    ...times,
    ...timesAgain(discourse, all, times),
    ...rankChanges(discourse),
    ...asRates(discourse),
    ...leftOfPlans(discourse, plans),
    ...needed(discourse),
    ...multiplied(discourse),
  ]
}

/** What the levels around a change say of it, unless words set two cells of a row that they name against each other. */
function orOfRow(discourse: Discourse, change: Change, settled: readonly Proposal[]): readonly Proposal[] {
  const told = changeOfRow(discourse, change)
  return told.length > 0 && outweighs(told[0]!, settled) ? told : settled
}

/** What the levels around a change say of it. */
function fromLevels(discourse: Discourse, change: Change): Proposal[] {
  const isRate = change.figure.mention.claim.kind === 'percent'
  const found = (isRate ? ofRate(discourse, change) : ofAmount(discourse, change)).filter(
    (proposal) => holds(proposal) || !(isDeed(change.word) || isSetApart(change) || isShareCut(proposal)),
  )
  return said(found.toSorted((a, b) => b.strength - a.strength)).map(openIfApproximate)
}

const ofRate = (discourse: Discourse, change: Change) => [
  ...pointsOfGrowth(change, isInPoints(change)),
  ...pointsOf(discourse, change),
  ...overItems(discourse, change),
  ...changeInRowOfTimes(discourse, change),
  ...changeBetweenYears(discourse, change),
  ...ofYearSeries(discourse, change),
  ...(isInPoints(change) ? [] : growthOf(discourse, change)),
  ...fromBareBefore(change),
  ...fromBareInFront(change),
]

/** "4,9 điểm phần trăm" is the difference of two rates, never a rate itself. */
const isInPoints = ({ figure }: Change) => codeOf(operandOf(figure)) === 'điểm %'

const ofAmount = (discourse: Discourse, change: Change) => [
  ...differenceOf(discourse, change),
  ...overItems(discourse, change),
  ...farDifference(discourse, change),
  ...laterAnywhere(discourse, change),
  ...ofToldTimes(discourse, change),
  ...abovePresent(discourse, change),
  ...differenceInRow(discourse, change),
  ...differenceOfTwo(change),
  ...fromBareBefore(change),
  ...changeInRowOfTimes(discourse, change),
  ...changeBetweenYears(discourse, change),
  ...ofYearSeries(discourse, change),
]

/** Figures with a word or sign of change; a rate in the bracket of a change shares its word. */
function changesOf(discourse: Discourse): Change[] {
  return proseFigures(discourse).flatMap((figure) => {
    const { claim } = figure.mention
    if ((claim.kind !== 'quantity' && claim.kind !== 'percent') || claim.role === 'limit') return []
    if (isBoundOrMean(figure)) return []
    const own = directionOf(figure) ?? addedOf(figure) ?? respectively(figure)?.way
    if (own) return [{ figure: inNamedUnit(figure), ...own }]
    const owner = claim.kind === 'percent' && senseOf(figure) === 'change' ? ownerOf(figure) : undefined
    const shared = owner && directionOf(owner)
    return shared ? [{ figure, ...shared }] : []
  })
}
