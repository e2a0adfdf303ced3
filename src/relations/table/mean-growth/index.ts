/** Columns (or rows) of mean yearly growth over the columns of years: the lines that hold tell by which way it was taken. */
import type { Proposal } from '../../proposal.ts'
import { STRENGTH } from '../../strength.ts'
import { asPercent, type Figure } from '../figure.ts'
import type { Lane } from '../lane.ts'
import { memberOf, type Tally, tallyOf } from '../trial.ts'
import { type Convention, conventionsOf } from './conventions.ts'
import { followsPrices, isInUnitOfLevels, isTarget } from './doubts.ts'
import { outcomeAt, type Tried } from './outcomes.ts'
import { type MeanLane, meanLaneOf, yearLanesOf } from './yearly-lanes.ts'

/** A way of taking a mean, and what comes of it line by line. */
interface Fit {
  readonly convention: Convention
  readonly outcomes: ReadonlyMap<number, Tried>
  readonly tally: Tally
}

/** The lines of each lane of mean growth over the years from which nearly all of them follow. */
export function meanGrowths(lanes: readonly Lane[]): Proposal[] {
  const years = yearLanesOf(lanes)
  if (new Set(years.map(({ year }) => year)).size < 2) return []
  return lanes.flatMap((lane) => {
    const mean = meanLaneOf(lane)
    return mean ? told(mean, conventionsOf(mean, years)) : []
  })
}

function told({ lane }: MeanLane, conventions: readonly Convention[]): Proposal[] {
  const fits = conventions.map((convention) => fitOf(lane, convention)).toSorted(byProof)
  const best = fits.find(believable)
  if (!best) return []
  const mayFail = !isTarget(lane)
  return lane.figures.flatMap((figure, at): Proposal[] => {
    const own = figure && (best.outcomes.get(at)?.holds ? best : fits.find((fit) => explains(fit, at)))
    if (own) return [proposalAt(lane, own.convention, { at, strength: STRENGTH.certain })]
    const isAlone = mayFail && !fits.some(({ outcomes }) => isExact(outcomes.get(at)))
    return figure && isAlone && isError(best, figure, at)
      ? [proposalAt(lane, best.convention, { at, strength: STRENGTH.sure })]
      : []
  })
}

/** Whether a line follows from another way by all its digits; one that is cut off may be so by chance. */
const isExact = (tried: Tried | undefined): boolean => tried?.holds === true && tried.weight > 0

function fitOf(lane: Lane, convention: Convention): Fit {
  const outcomes = new Map<number, Tried>()
  for (const at of lane.figures.keys()) {
    const outcome = outcomeAt(lane, convention, at)
    if (outcome) outcomes.set(at, outcome)
  }
  return { convention, outcomes, tally: tallyOf(outcomes.values()) }
}

const byProof = (a: Fit, b: Fit): number => proofOf(b) - proofOf(a)
const proofOf = ({ tally: { weight, failed } }: Fit): number => weight - failed * 4

/** Lines of which a way must hold, digits that must agree over all of them, and over one alone. */
const [SEVERAL, ALL, ONE] = [3, 5, 4]

/** Enough lines agree, and most of them. */
function believable({ tally: { held, failed, weight } }: Fit): boolean {
  if (held > 1) return held > failed * 2 && weight >= ALL && (held >= SEVERAL || failed === 0)
  return failed === 0 && held === 1 && weight >= ONE
}

/** Whether a line that does not follow as most do follows in another way, by two digits: rates among levels. */
const explains = ({ outcomes, convention: { form, isIndex } }: Fit, at: number): boolean => {
  const outcome = outcomes.get(at)
  return form !== 'levels' && !isIndex && outcome?.holds === true && outcome.weight > 1
}

/** Lines that hold for each one that fails, and last digits that a table may be off by as it was worked out of other digits. */
const [FIRM, ROUNDED] = [3, 3]
/** Digits that must then agree. */
const FIRMLY = 6

/** Whether a line that fails leaves no doubt: nearly all others hold, and it misses by more than rounding. */
function isError(fit: Fit, figure: Figure, at: number): boolean {
  const {
    convention,
    outcomes,
    tally: { held, failed, weight },
  } = fit
  const outcome = outcomes.get(at)
  return (
    convention.form === 'levels' &&
    outcome !== undefined &&
    outcome.off > ROUNDED &&
    held >= SEVERAL &&
    held >= failed * FIRM &&
    weight >= FIRMLY &&
    !isInUnitOfLevels(convention, figure, at) &&
    followsPrices(convention, outcomes, at)
  )
}

interface Line {
  readonly at: number
  readonly strength: number
}

function proposalAt(lane: Lane, convention: Convention, { at, strength }: Line): Proposal {
  const { form, lanes, years } = convention
  const printed = lane.figures[at]!
  const figures = lanes.map((own) => own.figures[at]!)
  const evidence = lane.heads.join(' ').slice(-60)
  const items = (own: readonly Figure[]) => own.map((figure) => memberOf(figure, 'item'))
  if (form === 'plain')
    return {
      kind: 'average',
      variant: 'mean',
      stated: printed.operand,
      members: items(figures),
      evidence,
      strength,
    }
  const stated = asPercent(printed)
  const [before, now] = figures
  return {
    kind: 'change',
    variant: 'mean-growth',
    stated: stated.operand,
    members:
      form === 'compound'
        ? items(figures.map(asPercent))
        : [memberOf(now!, 'now'), memberOf(before!, 'before')],
    years,
    ...senseOf(convention, stated.value),
    evidence,
    strength,
  }
}

/** An index goes no way; below zero levels fell, while of rates the fall is among them. */
function senseOf({ form, isIndex }: Convention, value: number): Pick<Proposal, 'counted' | 'direction'> {
  if (isIndex) return { counted: 100 }
  if (value >= 0) return { direction: 'up' }
  return form === 'compound' ? {} : { direction: 'down' }
}
