/** Rates of a table whose base stands in another one: "% KH" behind what was reached, the plan in the appendix before. */
import { groupBy } from '../../../model/group-by.ts'
import { operandKey } from '../../keys.ts'
import type { Proposal } from '../../proposal.ts'
import { STRENGTH } from '../../strength.ts'
import { asPercent } from '../figure.ts'
import { byProof, type Fit, fitsBetween } from '../fit.ts'
import { calledOf, PERCENT_FORMS } from '../forms.ts'
import { saysCompared, saysPeriod, saysPlan } from '../heads.ts'
import type { Lane } from '../lane.ts'
import { memberOf } from '../trial.ts'
import { aligned, type Sheet, type SheetPair } from './sheets.ts'

/** Columns from a rate back to what it is of. */
const REACH = 3

/** Rates that hold and their digits before two tables are taken for the two sides of a plan; how many of them for each that fails before that is told. */
const [HELD, DIGITS, SURELY] = [3, 7, 4]
/** So many are enough of what is called a rate of a plan. */
const ANNOUNCED = 3

/** Each rate that nothing in its own table explains, of what stands before it over the same row of another table. */
export function ratesOfOthers(pairs: readonly SheetPair[], inOwn: readonly Proposal[]): Proposal[] {
  const explained = new Set(inOwn.flatMap(({ stated }) => (stated ? [operandKey(stated)] : [])))
  const bySheet = groupBy(pairs, ({ own }) => own)
  return [...bySheet].flatMap(([sheet, own]) => {
    const found = sheet.columns
      .filter((lane) => isUnexplained(lane, explained))
      .flatMap((lane) => {
        const [best] = own.flatMap((pair) => fitsIn(lane, sheet, pair)).sort((a, b) => byProof(a.fit, b.fit))
        return best ? [best] : []
      })
    return [...groupBy(found, keyOf).values()].flatMap((like) => {
      const held = like.reduce((sum, { fit }) => sum + fit.tally.held, 0)
      const failed = like.reduce((sum, { fit }) => sum + fit.tally.failed, 0)
      const isSure = held >= SURELY && held >= failed * (saysPlan(headOf(like[0]!)) ? ANNOUNCED : SURELY)
      return like.flatMap((across) => proposalsOf(across, isSure))
    })
  })
}

/** Columns of one head over one table prove each other: "Năm 2023 | % KH | Năm 2024 | % KH". */
const keyOf = ({ fit, pair }: Across): string =>
  `${pair.steps} ${fit.form.name} ${fit.target.heads.at(-1) ?? ''}`

const headOf = ({ fit }: Across): string => fit.target.heads.join(' ')

/** A column of rates, most of which no relation of their own table states. */
function isUnexplained({ nature, slot, heads, figures }: Lane, explained: ReadonlySet<string>): boolean {
  if (/^[nd]/.test(slot) || (nature !== 'rate' && !saysCompared(heads.join(' ')))) return false
  const present = figures.filter((figure) => figure !== undefined)
  const told = present.filter(({ operand }) => explained.has(operandKey(operand)))
  return present.length >= HELD && told.length * 2 < present.length
}

interface Across {
  readonly fit: Fit
  readonly pair: SheetPair
}

function fitsIn(lane: Lane, { columns }: Sheet, pair: SheetPair): Across[] {
  const head = lane.heads.join(' ')
  const target = { ...lane, figures: lane.figures.map((figure) => figure && asPercent(figure)) }
  const forms = PERCENT_FORMS.filter(
    ({ name }) => name !== 'growth' || saysCompared(head) || saysPeriod(head),
  )
  const firsts = columns.filter(
    ({ index, nature, slot }) =>
      nature === 'amount' && slot === 'q0' && index < lane.index && lane.index - index <= REACH,
  )
  const seconds = pair.other.columns
    .filter(({ nature, slot }) => nature === 'amount' && slot === 'q0')
    .map((second) => ({ ...aligned(pair, second), index: lane.index }))
  return firsts.flatMap((first) =>
    seconds.flatMap((second) =>
      fitsBetween(target, { first, second }, forms)
        .filter(believable)
        .map((fit) => ({ fit, pair })),
    ),
  )
}

const believable = ({ tally: { held, failed, weight } }: Fit): boolean =>
  held >= HELD && weight >= DIGITS && held >= failed * 2

function proposalsOf({ fit, pair }: Across, isSure: boolean): Proposal[] {
  const { target, first, second, outcomes, form } = fit
  const base = `${pair.other.grid.caption} ${second.heads.join(' ')}`
  const attains = saysPlan(target.heads.join(' ')) || saysPlan(base) || exceeds(fit)
  const { kind, variant, roles } = calledOf(form, attains)
  return [...outcomes].flatMap(([at, { holds }]): Proposal[] =>
    holds || isSure
      ? [
          {
            kind,
            variant,
            stated: target.figures[at]!.operand,
            members: [memberOf(first.figures[at]!, roles[0]), memberOf(second.figures[at]!, roles[1])],
            evidence: `cột ${[first, second].map(({ heads }) => (heads.at(-1) ?? '').slice(0, 40)).join(' / ')}`,
            strength: holds ? STRENGTH.certain : STRENGTH.sure,
          },
        ]
      : [],
  )
}

/** More than the whole is no share. */
const exceeds = ({ first, second }: Fit): boolean =>
  first.figures.some((a, at) => a && a.value > (second.figures[at]?.value ?? Number.POSITIVE_INFINITY))
