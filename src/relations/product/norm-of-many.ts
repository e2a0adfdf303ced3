/** "1.150 lít trên 575.000 m², định mức 1 lít/500 m²": so much of one for so many of another, and all of both. */
import { type Figure, figuresOf, proseFigures } from '../context/figures.ts'
import { measureOf } from '../context/measured.ts'
import { operandOf } from '../context/operand-of.ts'
import { significantDigits } from '../context/settle.ts'
import type { Discourse } from '../discourse/index.ts'
import { judge } from '../judge.ts'
import { amountOf } from '../operand.ts'
import type { Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'

const NORM =
  /(?<!\p{L})(?:định mức|liều lượng|liều dùng|nồng độ|mật độ|tỷ lệ|tỉ lệ|bình quân|trung bình|tính ra|cứ)(?: \p{L}+){0,4}$/u

/** How many figures before or behind a norm its amounts stand. */
const REACH = 6

/** Every norm for so many whose two amounts stand in its sentence; what was used may differ from it, so only what holds is told. */
export const normsOfMany = (discourse: Discourse): Proposal[] =>
  proseFigures(discourse).flatMap((norm) => {
    const many = figuresOf(norm.passage)[norm.at + 1]
    return many && isNorm(norm, many) ? proposalsOf(norm, many).slice(0, 1) : []
  })

const isNorm = (norm: Figure, many: Figure): boolean =>
  isLevel(norm) &&
  isLevel(many) &&
  measureOf(operandOf(norm)) !== measureOf(operandOf(many)) &&
  norm.passage.lower.slice(norm.mention.end, Math.min(many.mention.start, norm.mention.end + 4)).trim() ===
    '/' &&
  NORM.test(norm.lead)

const isLevel = ({ mention: { claim } }: Figure): boolean =>
  claim.kind === 'quantity' && claim.role !== 'change' && claim.unit !== ''

function proposalsOf(norm: Figure, many: Figure): Proposal[] {
  const near = figuresOf(norm.passage)
    .slice(Math.max(0, norm.at - REACH), norm.at + REACH)
    .filter((other) => other !== norm && other !== many && isLevel(other))
    .filter(({ mention }) => mention.sentence === norm.mention.sentence)
  const [totals, bases] = [norm, many].map((figure) => near.filter((other) => isOf(other, figure)))
  return totals!.flatMap((total) => bases!.map((base) => proposal(norm, many, [total, base]))).filter(proves)
}

const isOf = (other: Figure, figure: Figure): boolean =>
  measureOf(operandOf(other)) === measureOf(operandOf(figure))

/** A norm of one digit must come out exactly, and of an amount of more than one. */
const proves = (made: Proposal): boolean =>
  judge(made).verdict === 'consistent' &&
  (significantDigits(made.stated!) > 1 || significantDigits(made.members[0]!) > 1)

function proposal(norm: Figure, many: Figure, [total, base]: readonly [Figure, Figure]): Proposal {
  return {
    kind: 'average',
    variant: 'product',
    stated: operandOf(norm),
    members: [
      { ...operandOf(total), role: 'part' },
      { ...operandOf(base), role: 'base' },
    ],
    evidence: `${norm.mention.claim.text}/${many.mention.claim.text}`,
    counted: amountOf(operandOf(many))?.valueOf() ?? 1,
    strength: STRENGTH.possible,
  }
}
