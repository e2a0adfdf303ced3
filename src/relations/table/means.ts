/** Means in columns (or rows): an amount over a count, told by the lines in which the mean follows from the two. */
import { isDigitOff, isOwnDigitOff } from '../digit-off.ts'
import type { Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { besideOf } from './beside.ts'
import { countsNoun } from './counts-noun.ts'
import { byProof, type Fit, fitsOf } from './fit.ts'
import type { Form } from './forms.ts'
import { saysDifference, saysMean } from './heads.ts'
import type { Lane } from './lane.ts'
import { isCalled, isMean, isMeanPopulation, isNamed, nounsOf } from './mean-heads.ts'
import { readingsOf, scalesOf } from './mean-scales.ts'
import { unlike } from './measures.ts'
import { memberOf, near } from './trial.ts'

/** Columns or rows between a mean and what it comes from at most, and where its head names them. */
const [REACH, FAR] = [6, 14]

/** The lines of each lane of means over the two lanes that explain nearly all of them. */
export function means(lanes: readonly Lane[]): Proposal[] {
  return lanes.flatMap((lane, at) => {
    if (!isMean(lane)) return []
    const amounts = besideOf(lanes, at, FAR).filter(
      (other) => isAmount(other) && (Math.abs(other.index - lane.index) <= REACH || isNamedBy(lane, other)),
    )
    return toldBy(lane, amounts, scalesOf(lane))
  })
}

/** What the best of all fits of a lane tells. */
export function toldBy(lane: Lane, amounts: readonly Lane[], forms: readonly Form[]): Proposal[] {
  const fits = readingsOf(lane, amounts).flatMap((reading) => fitsOf(reading, amounts, forms))
  const best = fits.filter(believable).sort(byProof)[0]
  return best ? proposalsOf(best) : []
}

/** What a mean may be taken of: amounts and counts, and no other mean. */
export const isAmount = (lane: Lane): boolean =>
  lane.nature === 'amount' && lane.slot === 'q0' && (!isMean(lane) || isMeanPopulation(lane))

const isNamedBy = (lane: Lane, other: Lane): boolean =>
  nounsOf(lane.heads)?.some((noun) => isCalled(other, noun)) ?? false

/** Rows without what a table says of their changes and rates: a mean that grew by 5 % is no mean of growths. */
export function amountsOnly(rows: readonly Lane[], columns: readonly Lane[]): Lane[] {
  const derived = new Set(
    columns
      .filter(({ heads, nature }) => nature !== 'amount' || heads.some(saysDifference))
      .map(({ index }) => index),
  )
  return rows.map((row) => ({
    ...row,
    figures: row.figures.map((figure, column) => (derived.has(column) ? undefined : figure)),
  }))
}

/** Digits that must agree over all lines, fewer where the head names both; the lines that may fail; digits of a line of whole numbers. */
const [PROOF, NAMED_PROOF, SLIPS, WHOLE] = [5, 3, 2, 1.5]

function believable(fit: Fit): boolean {
  const { target, first, second, tally } = fit
  const { held, failed, weight } = tally
  const named = isNamed(fit)
  if (held < 2 || failed > Math.max(SLIPS, held / 2) || weight < (named ? NAMED_PROOF : PROOF)) return false
  if (!named && isWhole(target) && weight < held * WHOLE) return false
  if (held < failed * 2 && !(held > failed && areSlips(fit))) return false
  const nouns = nounsOf(target.heads)
  if (
    nouns &&
    !((saysMean(target.heads.at(-1) ?? '') || isCalled(first, nouns[0])) && isCalled(second, nouns[1]))
  )
    return false
  if (!countsNoun(target, first)) return false
  return target.figures.every((mean, at) => {
    const amount = first.figures[at]
    return !mean || !amount || mean.percent || !unlike(mean, amount)
  })
}

/** A line that fails is an error where most others hold with two digits or more; of three lines one tells nothing. */
function proposalsOf(fit: Fit): Proposal[] {
  const { held, failed, weight } = fit.tally
  const isFirm = held >= failed * (isNamed(fit) ? 2 : 3) || (held > failed && areSlips(fit))
  const sure = held >= (isNamed(fit) ? 2 : 3) && isFirm && weight >= held * 2
  // A body of which a row tells may have been there for a part of the time; so much for 10.000 may be of the people of another day.
  const isScaled = fit.form.scale !== undefined && (fit.form.scale.times > 1 || fit.form.scale.counted > 100)
  return [...fit.outcomes].flatMap(([at, { holds }]): Proposal[] => {
    if (holds) return [proposalAt(fit, at, STRENGTH.certain)]
    if (!sure || isMeanOfMeans(fit.target, at)) return []
    const made = proposalAt(fit, at, STRENGTH.sure)
    return isScaled && !isOwnDigitOff(made) ? [] : [made]
  })
}

/** Whether each line that fails does so by a digit: two wrong digits in five lines leave no doubt about what the others say. */
const areSlips = (fit: Fit): boolean =>
  [...fit.outcomes].every(([at, { holds }]) => holds || isDigitOff(proposalAt(fit, at, STRENGTH.sure)))

const isWhole = ({ figures }: Lane): boolean => figures.every((figure) => !figure || figure.decimals === 0)

const headOf = ({ heads }: Lane) => (heads.at(-1) ?? '').slice(0, 40)

function proposalAt({ target, first, second, form: { scale } }: Fit, at: number, strength: number): Proposal {
  const base = memberOf(second.figures[at]!, 'base')
  return {
    kind: 'average',
    variant: 'product',
    stated: target.figures[at]!.operand,
    members: [
      memberOf(first.figures[at]!, 'part'),
      scale && scale.times > 1 ? { ...base, times: scale.times } : base,
    ],
    evidence: `${headOf(first)} / ${headOf(second)}`,
    ...(scale && scale.counted !== 1 && { counted: scale.counted }),
    strength,
  }
}

/** Whether a line takes the plain mean of the other lines, as last rows of tables often do. */
function isMeanOfMeans({ figures }: Lane, at: number): boolean {
  const others = figures.flatMap((figure, line) => (figure && line !== at ? [figure.value] : []))
  const plain = others.reduce((sum, value) => sum + value, 0) / others.length
  const { value, slack } = figures[at]!
  return near(value, plain, slack * 2)
}
