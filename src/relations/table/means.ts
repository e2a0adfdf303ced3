/** Means in columns (or rows): an amount over a count, told by the lines in which the mean follows from the two. */
import { isDigitOff } from '../digit-off.ts'
import type { Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { besideOf } from './beside.ts'
import { countsNoun } from './counts-noun.ts'
import { byProof, type Fit, fitsOf } from './fit.ts'
import { RATE_FORMS } from './forms.ts'
import { saysCompared, saysDifference, saysMean } from './heads.ts'
import type { Lane } from './lane.ts'
import { unlike } from './measures.ts'
import { memberOf, near } from './trial.ts'

/** Columns or rows between a mean and what it comes from at most. */
const REACH = 6

/** The lines of each lane of means over the two lanes that explain nearly all of them. */
export function means(lanes: readonly Lane[]): Proposal[] {
  return lanes.flatMap((lane, at) => {
    if (!isMean(lane)) return []
    const beside = besideOf(lanes, at, REACH).filter(
      (other) => other.nature === 'amount' && other.slot === 'q0' && !isMean(other),
    )
    const best = fitsOf(lane, beside, RATE_FORMS).filter(believable).sort(byProof)[0]
    return best ? proposalsOf(best) : []
  })
}

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

/** Rates with a unit of their own ("tạ/ha") are told by it. */
const isMean = ({ heads, nature, slot, figures }: Lane): boolean =>
  nature !== 'rank' &&
  slot === 'q0' &&
  (saysMean(heads.at(-1) ?? '') || nounsOf(heads) !== undefined) &&
  figures.every((figure) => !figure || (!figure.per && !figure.percent))

/** The two nouns of "Học sinh/lớp", "Số HS/lớp (em)": how many of the one come on one of the other; a mean may call the first in short. */
function nounsOf(heads: readonly string[]): readonly [of: string, per: string] | undefined {
  const { of, per } =
    /^(?:(?:sĩ số|số|tỷ lệ|tỉ lệ) )?(?<of>\p{L}[\p{L} ]*?)\s?\/\s?(?<per>\p{L}[\p{L} ]*?)(?:\s?\([^()]*\))?$/iu.exec(
      heads.at(-1) ?? '',
    )?.groups ?? {}
  return of && per && !saysCompared(heads.at(-1)!) ? [of.toLowerCase(), per.toLowerCase()] : undefined
}

/** "HS" calls a lane of "Số học sinh" as "học sinh" does. */
const isCalled = ({ heads }: Lane, noun: string): boolean =>
  heads.some(
    (head) => head.toLowerCase().includes(noun) || (isShort(noun) && initialsOf(head).includes(noun)),
  )

const isShort = (noun: string): boolean => /^\p{L}{2,4}$/u.test(noun)

const initialsOf = (head: string): string =>
  (head.toLowerCase().match(/\p{L}+/gu) ?? []).map((word) => word[0]).join('')

/** Digits that must agree over all lines, and the lines that may fail. */
const [PROOF, SLIPS] = [5, 2]

function believable(fit: Fit): boolean {
  const { target, first, second, tally } = fit
  const { held, failed, weight } = tally
  if (held < 2 || failed > SLIPS || weight < PROOF) return false
  if (held < failed * 2 && !(held > failed && areSlips(fit))) return false
  const [of, per] = nounsOf(target.heads) ?? []
  const isMeanOf = saysMean(target.heads.at(-1) ?? '')
  if (of && per && !((isMeanOf || isCalled(first, of)) && isCalled(second, per))) return false
  if (!countsNoun(target, first)) return false
  return target.figures.every((mean, at) => {
    const amount = first.figures[at]
    return !mean || !amount || !unlike(mean, amount)
  })
}

/** A line that fails is an error where most others hold with two digits or more; of three lines one tells nothing. */
function proposalsOf(fit: Fit): Proposal[] {
  const { held, failed, weight } = fit.tally
  const isFirm = held >= failed * 3 || (held > failed && areSlips(fit))
  const sure = held >= 3 && isFirm && weight >= held * 2
  return [...fit.outcomes].flatMap(([at, { holds }]): Proposal[] =>
    holds || (sure && !isMeanOfMeans(fit.target, at))
      ? [proposalAt(fit, at, holds ? STRENGTH.certain : STRENGTH.sure)]
      : [],
  )
}

/** Whether each line that fails does so by a digit: two wrong digits in five lines leave no doubt about what the others say. */
const areSlips = (fit: Fit): boolean =>
  [...fit.outcomes].every(([at, { holds }]) => holds || isDigitOff(proposalAt(fit, at, STRENGTH.sure)))

const headOf = ({ heads }: Lane) => (heads.at(-1) ?? '').slice(0, 40)

const proposalAt = ({ target, first, second }: Fit, at: number, strength: number): Proposal => ({
  kind: 'average',
  variant: 'product',
  stated: target.figures[at]!.operand,
  members: [memberOf(first.figures[at]!, 'part'), memberOf(second.figures[at]!, 'base')],
  evidence: `${headOf(first)} / ${headOf(second)}`,
  strength,
})

/** Whether a line takes the plain mean of the other lines, as last rows of tables often do. */
function isMeanOfMeans({ figures }: Lane, at: number): boolean {
  const others = figures.flatMap((figure, line) => (figure && line !== at ? [figure.value] : []))
  const plain = others.reduce((sum, value) => sum + value, 0) / others.length
  const { value, slack } = figures[at]!
  return near(value, plain, slack * 2)
}
