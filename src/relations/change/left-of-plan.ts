import { type Figure, proseFigures } from '../context/figures.ts'
import { measureOf } from '../context/measured.ts'
import { operandOf } from '../context/operand-of.ts'
import type { Discourse } from '../discourse/index.ts'
import { amountOf } from '../operand.ts'
import type { Operand, Proposal } from '../proposal.ts'
import { remainder, wordsAround } from '../remainder.ts'
import { pairsByRate, restByRate } from './left-by-rate.ts'
import { type Left, leftIn } from './left-words.ts'
import { inOneRow, inOneSentence, type Pair } from './whole-and-part.ts'

/**
 * What is left of a plan or another whole that is told elsewhere: "thực hiện 215,5/400 ha" and then "hoàn thành 184,5 ha còn
 * lại". Only what agrees to the digit is told, for nothing names the whole.
 */
export function leftOfPlans(discourse: Discourse, attained: readonly Proposal[]): Proposal[] {
  const figures = proseFigures(discourse)
  const left = figures.flatMap((figure) => {
    const words = leftIn(figure)
    return words ? [{ figure, words }] : []
  })
  if (left.length === 0) return []
  const ratios = figures.flatMap(ratioOf)
  const pairs = [...attained.flatMap(pairIn), ...ratios]
  const [ofPlans, byRate] = [byRest(pairs), pairsByRate(pairs)]
  const all = left.some(({ words }) => words === 'long')
    ? byRest([...inOneSentence(discourse), ...inOneRow(discourse)])
    : ofPlans
  return left.flatMap(({ figure, words }) => {
    const stated = operandOf(figure)
    const told = (pairs: Pairs) =>
      pairs.get(keyOf(stated))?.find((pair) => fits(discourse, pair, { figure, words }))
    const pair = told(ofPlans) ?? (words === 'long' ? told(all) : undefined)
    return pair ? [restOf(figure, pair)] : restByRate(figure, byRate, restOf)
  })
}

const restOf = (figure: Figure, [done, plan]: Pair): Proposal =>
  remainder(operandOf(figure), [plan, done], wordsAround(figure))

/** How many blocks above a figure the ratio may stand of which it is the few that are left. */
const NEAR = 3

/** A pair that has not the figure itself; for the few that are left also not far above it, and of the very unit. */
function fits(discourse: Discourse, pair: Pair, { figure, words }: { figure: Figure; words: Left }): boolean {
  const { claim, order } = figure.mention
  if (pair.some((operand) => operand.claim.id === claim.id)) return false
  if (words !== 'near') return true
  const whole = discourse.mentionOf(pair[1].claim.id)
  const above = whole && discourse.passageOf(whole.block.id)
  return (
    whole !== undefined &&
    above !== undefined &&
    whole.order < order &&
    figure.passage.index - above.index <= NEAR &&
    'unitCode' in claim &&
    'unitCode' in pair[1].claim &&
    pair[1].claim.unitCode === claim.unitCode
  )
}

const pairIn = ({ members: [done, plan] }: Proposal): Pair[] =>
  done && plan?.role === 'base' ? [[done, plan]] : []

const ratioOf = (figure: Figure): Pair[] =>
  figure.mention.claim.kind === 'ratio' && figure.mention.claim.reading !== 'now-over-before'
    ? [[operandOf(figure, 'numerator'), operandOf(figure, 'denominator')]]
    : []

type Pairs = ReadonlyMap<string, readonly Pair[]>

/** Of pairs with one rest between them, so many are looked at. */
const MOST = 8

/** Pairs by what is left between them, in order. */
function byRest(pairs: readonly Pair[]): Pairs {
  const found = new Map<string, Pair[]>()
  for (const pair of pairs) {
    const [done, plan] = pair.map(amountOf)
    if (!done || !plan || plan.compare(done) <= 0) continue
    const key = `${measureOf(pair[1])} ${plan.sub(done).toFraction()}`
    const same = found.get(key)
    if (!same) found.set(key, [pair])
    else if (same.length < MOST) same.push(pair)
  }
  return found
}

const keyOf = (operand: Operand): string => `${measureOf(operand)} ${amountOf(operand)?.toFraction() ?? '?'}`
