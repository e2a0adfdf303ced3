/** What a row in which columns do not add up to their total may be instead. */
import { missOf, near, type Tally, type Trial } from './trial.ts'

/**
 * Whether the parts of a failed row are each about as great as its total: below the numbers of men and women stand their indices,
 * "101,36 | 101,50 | 101,22", which no sum makes.
 */
export const isOfRates = ({ holds, stated, parts }: Trial): boolean =>
  !holds &&
  stated.value > 0 &&
  parts.every(({ value }) => value > stated.value * LEAST && value < stated.value * GREATEST)

const [LEAST, GREATEST] = [0.8, 1.25]

/** A failed row of an unnamed total proves nothing where a figure of the row is to be added, taken off or left out. */
export function followsOtherwise({ stated, parts }: Trial, beside: readonly number[]): boolean {
  const off = Math.abs(stated.value - parts.reduce((total, { value }) => total + value, 0))
  return beside.some((value) => near(off, value, 0) || near(off, 2 * value, 0))
}

/** Parts that make more than their total. */
export const isOverfull = ({ stated, parts }: Trial): boolean =>
  parts.reduce((sum, { value }) => sum + value, 0) > stated.value

/** A part greater than its total. */
export const exceeded = ({ stated, parts }: Trial) => parts.some(({ value }) => value > stated.value)

/**
 * What long figures prove more than once, or once of all columns beside one that is called total, as many rows ought to show too that miss
 * it by little.
 */
export function isNearly(
  trials: readonly Trial[],
  { held, failed, weight }: Tally,
  isOfAll: boolean,
): boolean {
  const [least, digits, share] = isOfAll ? [1, 4, 2] : [3, 12, 1]
  return held >= least && weight >= digits && failed <= held * share && trials.every(missesLittle)
}

const missesLittle = (trial: Trial): boolean => trial.holds || missOf(trial) <= LITTLE
const LITTLE = 0.05
