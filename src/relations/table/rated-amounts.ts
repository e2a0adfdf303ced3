/** Amounts that a rate which is set makes of others: "Nợ | Tỷ lệ trích (%) | Số phải trích". */
import { SET_RATES } from '../../lexicon/product-cues.ts'
import type { Proposal } from '../proposal.ts'
import { slips } from '../slips.ts'
import { STRENGTH } from '../strength.ts'
import { besideOf } from './beside.ts'
import { asPercent, type Figure } from './figure.ts'
import type { Fit } from './fit.ts'
import { saysCompared, saysDifference, saysPlan } from './heads.ts'
import type { Lane } from './lane.ts'
import { unlike } from './measures.ts'
import { memberOf, near, type Outcome, tallyOf } from './trial.ts'

/** Columns between the rate and what it is taken of, lines that agree to the last digit, and their digits. */
const [REACH, LEAST, PROOF] = [5, 2, 5]

/** Digits of an amount, without the zeros at its end, of which one is no coincidence. */
const LONG = 4

interface Line extends Outcome {
  readonly rate: Figure
  readonly of: Figure
  readonly made: Figure
}

/** Each column of set rates with the amounts right beside it, where the products of two lines and more agree to the last digit. */
export function ratedAmounts(columns: readonly Lane[]): Proposal[] {
  return columns.flatMap((rates, at) => {
    const head = rates.heads.at(-1) ?? ''
    if (!SET.test(head) || saysDifference(head) || saysCompared(head) || saysPlan(head)) return []
    const made = columns.find(({ index, nature }) => nature === 'amount' && index === rates.index + 1)
    if (!made) return []
    const tried = besideOf(columns, at, REACH)
      .filter(({ nature, index }) => nature === 'amount' && index < rates.index)
      .map((of) => linesOf({ rates, of, made }))
      .filter(isProven)
    const best = tried.sort((a, b) => tallyOf(b).weight - tallyOf(a).weight)[0]
    return (best ?? []).flatMap((line) => {
      const proposal = proposalOf(line, head)
      return line.holds || isRateSlipped(line, proposal) ? [proposal] : []
    })
  })
}

/**
 * Whether two digits exchanged, or one of a long amount, make the product again: an asset may be written off for half a year, and a grant be
 * cut at its bound.
 */
function isRateSlipped({ rate, of, made }: Pick<Line, 'rate' | 'of' | 'made'>, proposal: Proposal): boolean {
  return slips(proposal).some(({ operand, kind, from, to }) => {
    const isOf = ({ operand: { claim } }: Figure) => operand.claim.id === claim.id
    const read = (figure: Figure) => figure.value * (isOf(figure) ? Number(to) / Number(from) : 1)
    const isTold = kind === 'digits-swapped' || (kind === 'digit-changed' && isOf(made) && isLong(from))
    return isTold && near(read(made), (read(of) * read(rate)) / 100, made.slack)
  })
}

const isLong = (printed: string): boolean => printed.replace(/\D|0+$/g, '').length >= LONG

/** "Mức hỗ trợ 50%" of a cost, of which less was paid: only a digit tells that it is wrong. */
export function isSetOtherwise({ target, first, second, form }: Fit, at: number, made: Proposal): boolean {
  const isSet = form.name === 'quotient' && SET.test(target.heads.at(-1) ?? '')
  if (!isSet || first.index !== target.index + 1 || second.index > target.index) return false
  const [rate, amount, of] = [target, first, second].map(({ figures }) => figures[at]!)
  return !isRateSlipped({ rate: rate!, of: of!, made: amount! }, made)
}

const SET = new RegExp(`(?<!\\p{L})(?:${SET_RATES.join('|')})(?!\\p{L})`, 'iu')

function linesOf({ rates, of, made }: Readonly<Record<'rates' | 'of' | 'made', Lane>>): Line[] {
  return rates.figures.flatMap((figure, row) => {
    const [base, amount] = [of.figures[row], made.figures[row]]
    if (!figure || !base || !amount || unlike(base, amount)) return []
    const rate = asPercent(figure)
    if (!rate.percent && rate.code !== '%') return []
    const product = (base.value * rate.value) / 100
    const holds = near(amount.value, product, amount.slack)
    const tells = rate.value !== 0 && rate.value !== 100 && base.value !== 0
    return [{ rate, of: base, made: amount, holds, weight: tells ? amount.digits : 0 }]
  })
}

function isProven(lines: readonly Line[]): boolean {
  const { held, failed, weight } = tallyOf(lines)
  return held >= LEAST && held >= failed * 2 && weight >= PROOF
}

const proposalOf = ({ rate, of, made, holds }: Line, head: string): Proposal => ({
  kind: 'share',
  variant: 'share',
  stated: rate.operand,
  members: [memberOf(made, 'part'), memberOf(of, 'whole')],
  evidence: `cột ${head.slice(0, 60)}`,
  strength: holds ? STRENGTH.certain : STRENGTH.sure,
})
