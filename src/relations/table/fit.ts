/** A lane that follows from two others, told by the lines in which it does: the evidence decides. */
import { STRENGTH } from '../strength.ts'
import type { Figure } from './figure.ts'
import type { Form } from './forms.ts'
import { saysCompared, saysDifference, saysEarlier, saysPlan, saysRate } from './heads.ts'
import type { Lane } from './lane.ts'
import { lent, scaled } from './lent-lane.ts'
import { unlike } from './measures.ts'
import { isNamedShare } from './named-share.ts'
import { namesBoth, namesOfYears } from './names-both.ts'
import { near, type Outcome, proofOf, type Tally, tallyOf } from './trial.ts'

/** A lane, two lanes from which it may follow, and what comes of it line by line. */
export interface Fit {
  readonly target: Lane
  readonly first: Lane
  readonly second: Lane
  readonly form: Form
  /** By the position in the lanes. */
  readonly outcomes: ReadonlyMap<number, Outcome>
  readonly tally: Tally
  /** Columns or rows from the target to the two. */
  readonly distance: number
}

/** Every pair of some lanes from which some figures of a target follow. */
export function fitsOf(target: Lane, beside: readonly Lane[], forms: readonly Form[]): Fit[] {
  return beside.flatMap((first) =>
    beside.flatMap((second) => (second === first ? [] : fitsBetween(target, { first, second }, forms))),
  )
}

/** What comes of one pair of lanes in each form; of this or of another table. */
export const fitsBetween = (
  target: Lane,
  { first, second }: Pick<Fit, 'first' | 'second'>,
  forms: readonly Form[],
): Fit[] =>
  forms.flatMap((form) => {
    const pair = form.name === 'rate' ? { first, second } : inLikeUnits(first, second)
    return (
      fitOf({ target: form.name === 'difference' ? inUnitOfBoth(target, pair) : target, ...pair, form }) ?? []
    )
  })

/** "Năm 2023 (ha) | Năm 2024 (ha) | Tăng, giảm": a difference without a unit is in that of its two amounts. */
function inUnitOfBoth(target: Lane, { first, second }: Pick<Fit, 'first' | 'second'>): Lane {
  const lender = scaled(second) && scaled(first)
  return lender && !scaled(target) ? lent(target, lender) : target
}

/** Two lanes of which the one lends the other its unit, where that has none and they are compared. */
export function inLikeUnits(first: Lane, second: Lane): Pick<Fit, 'first' | 'second'> {
  const [a, b] = [first, second].map(scaled)
  if ((a === undefined) === (b === undefined)) return { first, second }
  return a ? { first, second: lent(second, a) } : { first: lent(first, b!), second }
}

/** After so many lines a pair that mostly fails is given up. */
const PATIENCE = 8

function fitOf(lanes: Pick<Fit, 'target' | 'first' | 'second' | 'form'>): Fit | undefined {
  const { target, first, second, form } = lanes
  const outcomes = new Map<number, Outcome>()
  const ofRates = form.name === 'quotient' && !saysPlan(second.heads.join(' '))
  let failed = 0
  for (const [at, stated] of target.figures.entries()) {
    const [a, b] = [first.figures[at], second.figures[at]]
    const fitting =
      stated && a && b && (form.name === 'rate' || !unlike(a, b)) && !(ofRates && a.percent && b.percent)
    const isRateAmong = form.name === 'difference' && fitting && isOneRate(stated, a, target)
    const outcome = fitting && !isRateAmong ? outcomeOf(stated, form.of(a, b), form) : undefined
    if (!outcome) continue
    outcomes.set(at, outcome)
    if (!outcome.holds) failed++
    if (failed > PATIENCE && failed * 2 > outcomes.size) return undefined
  }
  const tally = tallyOf(outcomes.values())
  if (tally.held === 0) return undefined
  return { ...lanes, outcomes, tally, distance: distanceOf(target, first) + distanceOf(target, second) }
}

/** "tăng 71", "giảm 25", "tăng 4,4%": one rate among differences of amounts. */
const isOneRate = (stated: Figure, level: Figure, { figures }: Lane): boolean =>
  stated.percent && !level.percent && figures.some((other) => other && !other.percent)

/** A column of differences stands farther: a rate of growth is told from the levels, not from the change. */
const distanceOf = (target: Lane, lane: Lane) =>
  Math.abs(lane.index - target.index) + (lane.heads.some(saysDifference) ? ASIDE : 0)
const ASIDE = 20

/** Of growths and differences only the size counts: their direction is judged apart. Rates cut off at 100 % say nothing. */
function outcomeOf(stated: Figure, computed: ReturnType<Form['of']>, { name }: Form): Outcome | undefined {
  if (!computed) return undefined
  const signed = name !== 'growth' && name !== 'difference'
  const shown = signed ? stated.value : Math.abs(stated.value)
  const expected = signed ? computed.value : Math.abs(computed.value)
  if (name === 'quotient' && shown === 100 && expected > 100) return undefined
  const exactly = near(shown, expected, stated.slack + computed.slack)
  const truncated = stated.slack > 0 && near(shown, expected, stated.slack * 2)
  const trivial = shown === 0 || (name === 'quotient' && shown === 100)
  const weight = trivial ? 0 : exactly ? Math.min(proofOf(stated, stated.slack + computed.slack), 4) : 1
  return { holds: exactly || truncated, weight }
}

/** Enough digits agree for the number of pairs that were tried, and in most lines; fewer where the heads say it. */
export function believable(fit: Fit): boolean {
  const { held, failed, weight } = fit.tally
  if (announced(fit)) return weight >= 2 && held >= failed
  if (held < failed * 1.5) return false
  return held >= 2 ? weight >= 5 : weight >= 4 || (weight >= 3 && fit.distance <= 4)
}

/** The fit that explains most digits and fails least first; among equals the nearest. */
export function byProof(a: Fit, b: Fit): number {
  const proof = ({ tally }: Fit) => tally.weight - tally.failed * 4
  return proof(b) - proof(a) || a.distance - b.distance || Number(turned(a)) - Number(turned(b))
}

/** Whether the earlier of two periods stands first: what a change is taken from stands second. */
function turned({ first, second }: Fit): boolean {
  const [a, b] = [first, second].map(({ heads }) => heads.join(' '))
  const [yearA, yearB] = [a, b].map((head) => Number(/(?:19|20)\d\d/.exec(head!)?.[0] ?? 0))
  if (yearA && yearB && yearA !== yearB) return yearA < yearB
  return (saysEarlier(a!) || saysPlan(a!)) && !saysEarlier(b!)
}

/**
 * How surely a line that fails is an error: nearly surely where nearly all others hold, or the heads say it and most do. Where the place
 * leaves no other reading, half of them are enough if it is plain that those that fail are told of nothing else: other prices.
 */
export function strengthOf(
  fit: Fit,
  { isBesideDifference, isPlain }: Readonly<Record<'isBesideDifference' | 'isPlain', boolean>>,
): number {
  const { held, failed, weight } = fit.tally
  const isTold = namesBoth(fit) || (fit.form.name === 'growth' && isBesideDifference)
  if (isTold && isPlain && held >= 2 && held >= failed && weight >= 5) return STRENGTH.sure
  if (held >= 3 && held > failed && weight >= 5 && announced(fit, isPlain)) return STRENGTH.sure
  if (held >= failed * 2 && (held >= 3 || (held >= 2 && (weight >= 5 || announced(fit, isPlain)))))
    return STRENGTH.sure
  return held >= 2 && held >= failed * 2 ? STRENGTH.told : STRENGTH.possible
}

/**
 * Whether place and heads say what a lane is: the percentage beside its ratio or in one cell with its part, reached
 * against planned, the change beside its two periods, the share behind its part and its whole. A growth is tried only
 * where words announce it. Two years in a head, and the word for what is not late, say so of what is plainly told of nothing else.
 */
function announced({ target, first, second, form, distance }: Fit, isPlain = true): boolean {
  const [head, base] = [target.heads.join(' '), second.heads.join(' ')]
  if (form.name === 'rate') return true
  if (form.name === 'rest' || namesBoth({ target, first, second })) return isPlain
  if (form.name === 'growth') return distance <= 8 || namesOfYears({ target, first, second })
  if (form.name === 'difference') return distance <= 6 && saysDifference(head)
  const ratio = first.slot.startsWith('n') && second.slot.startsWith('d') && first.index === second.index
  if (ratio) return Math.abs(first.index - target.index) <= 2
  if (target.slot === 'p0' && first.slot === 'q0' && first.index === target.index) return true
  if (saysPlan(base) && !saysPlan(first.heads.join(' ')))
    return saysCompared(head) || saysPlan(head) || saysRate(target.heads.at(-1) ?? '')
  if (!saysRate(target.heads.at(-1) ?? '') || second.index >= target.index) return false
  if (form.name === 'quotient' && isNamedShare(target, first, second)) return true
  return first.index === target.index - 1 || (distance <= 3 && first.index < target.index)
}
