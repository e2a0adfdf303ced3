/** Shares, attainments, growths and differences in columns (or rows): which of which, the lines that hold tell. */
import { isOwnDigitOff } from '../digit-off.ts'
import type { Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { besideOf } from './beside.ts'
import { countsNoun } from './counts-noun.ts'
import { isSwappedAmongExact } from './exact-lines.ts'
import { asPercent, type Figure, hasPlus } from './figure.ts'
import { believable, byProof, type Fit, fitsOf, strengthOf } from './fit.ts'
import { followsOtherwise, isOfBoth } from './follows-otherwise.ts'
import { calledOf, DIFFERENCE_FORMS, type Form, PERCENT_FORMS, RATE_FORMS, REST_FORMS } from './forms.ts'
import { saysChange, saysCompared, saysDifference, saysPeriod, saysPlan, saysRest } from './heads.ts'
import type { Lane } from './lane.ts'
import { mayBeOfOtherPrices } from './prices.ts'
import { isSetOtherwise } from './rated-amounts.ts'
import { memberOf } from './trial.ts'

/** The lanes of a table, and which way they run. */
export interface Lanes {
  readonly lanes: readonly Lane[]
  readonly axis: 'row' | 'column'
}

/** Columns stand far from what they compare in wide tables; rows do not. */
const REACH = { column: 8, row: 6 }

/** Relations of each lane of percentages or differences to the two lanes that explain most of its figures. */
export function pairs({ lanes, axis }: Lanes): Proposal[] {
  return lanes.flatMap((lane, at) => {
    if (/^[nd]/.test(lane.slot) || lane.nature === 'rank') return []
    const head = lane.heads.join(' ')
    const beside = besideOf(lanes, at, REACH[axis])
    const percents = percentForms(lane, head, beside)
    const differences = saysDifference(head) ? DIFFERENCE_FORMS : []
    const per = lane.figures.some((figure) => figure?.per) ? RATE_FORMS : []
    if (percents.length + differences.length + per.length === 0) return []
    const rates = { ...lane, figures: lane.figures.map((figure) => figure && asPercent(figure)) }
    const fits = [...fitsOf(rates, beside, percents), ...fitsOf(lane, beside, [...differences, ...per])]
    const best = fits.filter((fit) => believable(fit) && isOfNoun(fit)).sort(byProof)[0]
    return best ? proposalsOf(best, { fits, axis, isBesideDifference: isBesideDifference(lane, beside) }) : []
  })
}

const isOfNoun = ({ target, first, form }: Fit): boolean => form.name !== 'rate' || countsNoun(target, first)

/** A share of two columns is not to be taken for the fall from one to the other: growth needs words. */
function percentForms(lane: Lane, head: string, beside: readonly Lane[]): readonly Form[] {
  if (lane.nature !== 'rate' && !saysCompared(head)) return []
  const compares = (text: string) => saysDifference(text) || saysCompared(text) || saysPeriod(text)
  const grows = compares(head) || beside.some((other) => saysDifference(other.heads.join(' ')))
  const forms = PERCENT_FORMS.filter(({ name }) => grows || name !== 'growth')
  return saysRest(head) ? [...forms, ...REST_FORMS] : forms
}

/** "Tăng, giảm | Tỷ lệ (%)": the rate behind a difference is of the same two figures. */
const isBesideDifference = ({ index }: Lane, beside: readonly Lane[]): boolean =>
  beside.some(
    (lane) => lane.index === index - 1 && lane.nature === 'amount' && saysDifference(lane.heads.at(-1) ?? ''),
  )

interface Found {
  readonly fits: readonly Fit[]
  readonly axis: Lanes['axis']
  readonly isBesideDifference: boolean
}

function proposalsOf(best: Fit, { fits, axis, isBesideDifference }: Found): Proposal[] {
  const { target, first, second, outcomes, form } = best
  const { kind, variant, roles } = calledOf(form, attains(best))
  const heads = [...new Set([headOf(first), headOf(second)])].join(' / ')
  const evidence = `${axis === 'row' ? 'hàng' : 'cột'} ${heads}`.trim()
  const isSigned = signsOf(best)
  const failed: Proposal[] = []
  const held = [...outcomes].flatMap(([at, { holds }]): Proposal[] => {
    if (isOfBoth(best, at)) return []
    if (!holds && (followsOtherwise(best, fits, at) || (axis === 'row' && isChange(target.figures[at]!))))
      return []
    const made: Proposal = {
      kind,
      variant,
      stated: target.figures[at]!.operand,
      members: [memberOf(first.figures[at]!, roles[0]), memberOf(second.figures[at]!, roles[1])],
      evidence,
      strength: STRENGTH.certain,
      ...(holds && isSwappedAmongExact(best, at) && { isReckoned: true }),
      ...(isSigned(target.figures[at]!) && { direction: target.figures[at]!.value < 0 ? 'down' : 'up' }),
    }
    if (!holds && !isSetOtherwise(best, at, made)) failed.push(made)
    return holds ? [made] : []
  })
  const isPlain = failed.every(isOwnDigitOff) || (form.name !== 'rest' && !mayBeOfOtherPrices(best))
  if (form.name === 'rest' && !isPlain) return held
  const strength = strengthOf(best, { isBesideDifference, isPlain })
  return [...held, ...failed.map((made) => ({ ...made, strength }))]
}

/** "Chênh lệch 2023/2022" over a row of rates: how much the rate rose is not the rate of what the others rose. */
const isChange = ({ operand }: Figure): boolean =>
  (operand.claim.column ?? []).some((head) => saysChange(head) || saysCompared(head))

/** Beside so many signed figures of a column with plus signs one may lack its own, and is still meant for a rise. */
const SIGNED = 8

/**
 * Which figures of a column of changes tell by their signs which way they went: some are printed, and nearly all agree with their
 * levels. A column that prints pluses says nothing of a figure without a sign, unless nearly all others have one; where it prints minuses
 * too, one of three may have the wrong one.
 */
function signsOf({ target, first, second, form, outcomes }: Fit): (figure: Figure) => boolean {
  if (form.name !== 'growth' && form.name !== 'difference') return () => false
  let [agree, differ, pluses, minuses, rises, falls] = [0, 0, 0, 0, 0, 0]
  for (const [at, { holds }] of outcomes) {
    const [stated, now, before] = [target, first, second].map(({ figures }) => figures[at]!.value)
    if (!holds || stated === 0 || now === before) continue
    if (stated! < 0) minuses++
    else if (hasPlus(target.figures[at]!)) pluses++
    else {
      if (now! > before!) rises++
      else falls++
      continue
    }
    if (stated! < 0 === now! < before!) agree++
    else differ++
  }
  const signed = pluses + minuses
  const isBareRise = pluses === 0 || (rises + falls) * SIGNED <= signed
  if (isBareRise) [agree, differ] = [agree + rises, differ + falls]
  const prints = pluses > 0 && target.figures.some((figure) => figure && figure.value < 0)
  const isFirm = agree > differ * 2 || (prints && differ === 1 && agree > differ)
  if (signed === 0 || agree < 2 || !isFirm) return () => false
  return (figure) => isBareRise || figure.value < 0 || hasPlus(figure)
}

const headOf = ({ heads }: Lane) => (heads.at(-1) ?? '').slice(0, 40)

/** Against a plan or an earlier period, or more than the whole: no share. */
function attains({ target, first, second }: Fit): boolean {
  if (second.slot.startsWith('d')) return false
  const heads = target.heads.join(' ')
  if (saysPlan(heads) || saysPeriod(heads) || saysPlan(second.heads.join(' '))) return true
  return first.figures.some((a, at) => a && a.value > (second.figures[at]?.value ?? Number.POSITIVE_INFINITY))
}
