/** Columns that set each row against the one above it, where rows are years or months in order: "Tăng so năm trước (%)", "Luỹ kế". */
import { CORRECTION_CUES } from '../../lexicon/comparison-cues.ts'
import { anyOf } from '../any-of.ts'
import { isDigitOff } from '../digit-off.ts'
import type { Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { isSwapped } from '../swapped.ts'
import { asPercent } from './figure.ts'
import { believable, byProof, type Fit, fitsOf, strengthOf } from './fit.ts'
import { calledOf, PERCENT_FORMS } from './forms.ts'
import type { Grid, Row } from './grid.ts'
import { saysAdded, saysBefore, saysRunning, saysStanding } from './heads.ts'
import type { Lane } from './lane.ts'
import { memberOf, missOf, near, proposalOf, sumTrial, tallyOf } from './trial.ts'

/** Columns between what is told and the rate of it, at most. */
const REACH = 8

export function earlierRows({ rows }: Grid, columns: readonly Lane[]): Proposal[] {
  const follows = rows.map((row, at) => at > 0 && isNext(rows[at - 1]!, row))
  if (follows.filter(Boolean).length < 2) return []
  const amounts = columns.filter(({ nature }) => nature === 'amount')
  return [...growths(columns, amounts, follows), ...runningTotals(amounts, follows)]
}

/** Each cell in the row of the next time. */
const delayed = (lane: Lane, follows: readonly boolean[]): Lane => ({
  ...lane,
  figures: lane.figures.map((_, row) => (follows[row] ? lane.figures[row - 1] : undefined)),
})

function growths(
  columns: readonly Lane[],
  amounts: readonly Lane[],
  follows: readonly boolean[],
): Proposal[] {
  const told = columns.filter(({ heads, nature }) => nature !== 'rank' && saysBefore(heads.join(' ')))
  return told.flatMap((lane) => {
    const rates = { ...lane, figures: lane.figures.map((figure) => figure && asPercent(figure)) }
    const beside = amounts.filter((other) => other !== lane && Math.abs(other.index - lane.index) <= REACH)
    const fits = beside.flatMap((amount) => {
      const before = delayed(amount, follows)
      return fitsOf(rates, [amount, before], PERCENT_FORMS).filter(({ first }) => first === amount)
    })
    const best = fits.filter((fit) => believable(fit) && fit.tally.held >= 2).sort(byProof)[0]
    return best ? proposalsOf(best) : []
  })
}

function proposalsOf(fit: Fit): Proposal[] {
  const { target, first, second, form, outcomes } = fit
  const { kind, variant, roles } = calledOf(form, true)
  const failing = strengthOf(fit, { isBesideDifference: true, isPlain: true })
  return [...outcomes].flatMap(([at, { holds }]): Proposal[] => {
    const made: Proposal = {
      kind,
      variant,
      stated: target.figures[at]!.operand,
      members: [memberOf(first.figures[at]!, roles[0]), memberOf(second.figures[at]!, roles[1])],
      evidence: `cột ${(target.heads.at(-1) ?? '').slice(0, 60)}`,
      strength: holds ? STRENGTH.certain : failing,
    }
    // The row before may have been revised since, or told at other prices.
    return holds || isSwapped(made) || isShifted(fit, at) ? [made] : []
  })
}

/** "22,0" for 2,2. */
function isShifted({ target, first, second, form }: Fit, at: number): boolean {
  const { value, slack } = target.figures[at]!
  const made = form.of(first.figures[at]!, second.figures[at]!)
  return made !== undefined && near(value / 10, made.value, slack + made.slack)
}

/** What may be lost between two rows where another one proves the columns. */
const LITTLE = 0.05

function runningTotals(amounts: readonly Lane[], follows: readonly boolean[]): Proposal[] {
  const running = amounts.filter(({ heads }) => saysRunning(heads.at(-1) ?? ''))
  return running.flatMap((lane) => {
    const added = amounts.filter((other) => Math.abs(other.index - lane.index) === 1 && isAdded(other))
    return added.length === 1 ? runningTotal(lane, added[0]!, delayed(lane, follows)) : []
  })
}

const isAdded = ({ heads }: Lane): boolean =>
  saysAdded(heads.at(-1) ?? '') && !saysRunning(heads.at(-1) ?? '')

function runningTotal(lane: Lane, added: Lane, before: Lane): Proposal[] {
  const trials = lane.figures.flatMap((stated, at) => {
    const parts = [before.figures[at], added.figures[at]].flatMap((figure) => figure ?? [])
    return stated && parts.length === 2 ? [sumTrial(stated, parts)] : []
  })
  const { held, weight } = tallyOf(trials)
  const areNear = trials.every((trial) => Math.abs(missOf(trial)) <= LITTLE)
  if (held < 1 || weight < 4 || !(areNear || held * 2 >= trials.length)) return []
  const evidence = `cột ${(lane.heads.at(-1) ?? '').slice(0, 60)}`
  // "Lũy kế còn hiệu lực": what was struck off since is in no column.
  const isOfLeft = lane.heads.some(saysStanding)
  // A wrong cell fails in its own row and in the next; one row alone may have been corrected for what came before.
  const hasBoth = (at: number) => [at - 1, at + 1].some((beside) => trials[beside]?.holds === false)
  return trials
    .map((trial) =>
      proposalOf(trial, {
        axis: 'across',
        evidence,
        strength: trial.holds ? STRENGTH.certain : STRENGTH.sure,
      }),
    )
    .filter(
      (made, at) =>
        trials[at]!.holds || (!isOfLeft && (isSwapped(made) || (hasBoth(at) && isDigitOff(made)))),
    )
}

/** Whether a row is of the year, or of the month of a year, that follows another's. */
function isNext(before: Row, row: Row): boolean {
  if ([before, row].some((one) => REVISED.test(nameOf(one)))) return false
  const [a, b] = [before, row].map(timeOf)
  return a !== undefined && b !== undefined && a.unit === b.unit && b.at === a.at + 1
}

/** "2022 (số điều chỉnh)": what it rose by may be told of figures of before. */
const REVISED = new RegExp(anyOf([...CORRECTION_CUES, 'điều chỉnh']), 'iu')

const TIMES = [
  [
    'year',
    /^(?:năm (?:học )?)?((?:19|20)\d\d)(?:\s?[-–]\s?(?:19|20)\d\d)?(?:\s?\((?!.*(?:tháng|quý|\dt(?!\p{L}))).{1,20}\))?$/iu,
  ],
  ['month', /^(?:tháng |t)(\d{1,2})(?:\s?[/-]\s?(?:19|20)\d\d)?$/iu],
] as const

const nameOf = ({ label, cells }: Row): string =>
  (label || cells.find(({ column }) => column === 0)?.block.value || '').trim()

function timeOf(row: Row) {
  const name = nameOf(row)
  for (const [unit, pattern] of TIMES) {
    const at = pattern.exec(name)?.[1]
    if (at) return { unit, at: Number(at) }
  }
  return undefined
}
