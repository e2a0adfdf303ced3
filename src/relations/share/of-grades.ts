import { type Figure, figuresOf } from '../context/figures.ts'
import { holds } from '../context/settle.ts'
import { isDigitOff } from '../digit-off.ts'
import type { Discourse, Passage } from '../discourse/index.ts'
import { operandOf } from '../operand.ts'
import type { Operand, Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { type Graded, gradedIn } from '../sum/graded.ts'
import { senseOf } from './sense.ts'
import { share } from './share-of.ts'

/**
 * "Có 41 chi bộ. 24 chi bộ hoàn thành xuất sắc nhiệm vụ, chiếm 58,5%. Có 15 chi bộ hoàn thành tốt nhiệm vụ, tỷ lệ 36,6%": the steps of a
 * scale are shares of one whole, however many sentences back it stands.
 */
export function sharesOfGrades(discourse: Discourse): Proposal[] {
  return discourse.passages.flatMap((passage) =>
    gradedIn(passage).flatMap((graded) => sharesOf(passage, graded)),
  )
}

/**
 * The shares of the whole of which most hold. Another that fails is told where nothing else could be the whole, or where two hold and
 * one digit mends it.
 */
function sharesOf(passage: Passage, { steps, wholes }: Graded): Proposal[] {
  const figures = figuresOf(passage)
  const rated = steps.flatMap(({ claim, order }) => {
    const rate = figures.find(({ mention }) => mention.order === order + 1)
    return rate && senseOf(rate) === 'share' ? [{ part: operandOf(claim), rate }] : []
  })
  const [best] = wholes
    .map((whole) => rated.map(({ part, rate }) => ofWhole(rate, part, whole)))
    .map((shares) => ({ shares, held: shares.filter(holds).length }))
    .sort((a, b) => b.held - a.held)
  if (!best || best.held === 0) return []
  return best.shares.flatMap((proposal) => {
    if (holds(proposal)) return [proposal]
    const isTold = wholes.length === 1 || (best.held > 1 && isDigitOff(proposal))
    return isTold ? [{ ...proposal, strength: STRENGTH.clear }] : []
  })
}

const ofWhole = (rate: Figure, part: Operand, whole: Operand): Proposal =>
  share(
    rate,
    [
      { ...part, role: 'part' },
      { ...whole, role: 'base' },
    ],
    { strength: STRENGTH.fitting, evidence: 'xếp loại' },
  )
