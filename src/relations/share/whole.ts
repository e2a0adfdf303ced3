import { bracketBehind, figuresBefore, ownerOf } from '../context/around.ts'
import { directionOf } from '../context/direction.ts'
import { type Figure, figuresOf, gapBetween } from '../context/figures.ts'
import { alike } from '../context/measured.ts'
import type { Discourse } from '../discourse/index.ts'
import { amountOf } from '../operand.ts'
import type { Facet, Operand } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { compatible, sameNoun } from '../units.ts'
import { announces } from './announces.ts'
import type { Numerator } from './numerator.ts'
import { isOfComparison } from './of-comparison.ts'
import { isTarget } from './sense.ts'
import { isDoneBefore, ofSentenceBefore } from './sentence-before.ts'

/** A figure that a share may be taken of. */
export interface Whole {
  readonly operand: Operand
  readonly strength: number
  readonly evidence: string
}

/** Figures before a part, of its unit and not less, nearest first: in its sentence, then further back. */
export function wholesAround(discourse: Discourse, { figure, evidence }: Numerator): Whole[] {
  const part: Operand = { claim: figure.mention.claim, facet: 'value' }
  const apart = isOfComparison(figure)
  const before = figuresBefore(discourse, figure, 40).filter(
    (other) =>
      !isRate(other) &&
      !directionOf(other) &&
      !isPlanInBracket(other, figure) &&
      (!apart || other.mention.bracket === figure.mention.bracket),
  )
  const fitting = before.flatMap((other) =>
    candidatesIn(other, part)
      .filter((operand) => operand.facet !== 'denominator' || !isDoneBefore(other, figure))
      .map((operand) => ({ other, operand })),
  )
  const beside = new Set(fitting.map(({ other }) => other).filter((other) => isParallel(other, figure)))
  const [parallel, others] = [
    fitting.filter(({ other }) => beside.has(other)),
    fitting.filter(({ other }) => !beside.has(other)),
  ]
  const inSentence = ofOneNoun(
    others.filter(({ other }) => isBeside(other, figure)),
    part,
  )
  const near = inSentence.length > 0 ? inSentence : ofSentenceBefore(others, figure, part)
  const head = near.at(-1)
  const sole =
    new Set(near.map(({ other }) => other)).size === 1 &&
    head !== undefined &&
    compatible(head.operand, part) &&
    !BESIDE.test(gapBetween(head.other, figure))
  return [
    ...(apart ? [] : ownerAsWhole(figure, part, evidence)),
    ...others.map(({ other, operand }) => ({
      operand,
      evidence: other === head?.other && OF_THESE.test(other.lead) ? other.lead : evidence,
      strength:
        other !== head?.other
          ? other.passage === figure.passage
            ? STRENGTH.hinted
            : STRENGTH.weak
          : OF_THESE.test(other.lead) && sole
            ? STRENGTH.sure
            : sole
              ? STRENGTH.clear
              : STRENGTH.hinted,
    })),
    ...parallel.map(({ operand }) => ({ operand, evidence, strength: STRENGTH.weak })),
    ...(inSentence.length === 0 ? smallerWhole(before, figure, evidence) : []),
  ]
}

/** "bằng 87,4% kế hoạch năm (2.450 nghìn lượt); khách quốc tế 126,5 nghìn lượt, chiếm 5,4%": a plan in a bracket is the whole of nothing behind it. */
export const isPlanInBracket = (other: Figure, { mention, passage }: Figure): boolean =>
  other.mention.bracket !== null &&
  (other.passage !== passage || other.mention.bracket !== mention.bracket) &&
  isTarget(other)

/** "879 thí sinh dự thi và có 688 thí sinh (chiếm 74,3%) …": two counts side by side, of which neither is said to be of the other. */
const BESIDE = /^(?!.*(?:trong đó|trong số)).*(?<!\p{L})và có(?!\p{L})/u

/** Of documents and draft decisions, "31/31 văn bản, phát hiện 02 văn bản …" is taken of those that are called so. */
function ofOneNoun<T extends { readonly operand: Operand }>(
  found: readonly T[],
  part: Operand,
): readonly T[] {
  const own = found.filter(({ operand }) => sameNoun(operand, part))
  return own.length > 0 ? own : found
}

/** "Dự thi 42 em, có 95 em đạt giải (59,5%)": the one count of the sentence, announced as the whole though it is less than its part: a digit of either may be wrong. */
function smallerWhole(before: readonly Figure[], figure: Figure, evidence: string): Whole[] {
  const part: Operand = { claim: figure.mention.claim, facet: 'value' }
  const beside = before.filter(
    (other) => isBeside(other, figure) && other.mention.bracket === figure.mention.bracket,
  )
  const counts = beside.filter(
    (other) => other.mention.claim.kind === 'quantity' && !isParallel(other, figure),
  )
  const [only] = counts
  const operand: Operand | undefined = only && { claim: only.mention.claim, facet: 'value' }
  return counts.length === 1 && operand && announces(only!, figure) && compatible(operand, part)
    ? [{ operand, evidence, strength: STRENGTH.clear }]
    : []
}

/** "Trong 88.500 thẻ, nhóm tự đóng có 37.170 thẻ (42%)": words that make a figure the whole of what follows. */
const OF_THESE = /^(?:trong|trong số|trong tổng số|trên tổng số)$/

const isBeside = (other: Figure, figure: Figure) =>
  other.passage === figure.passage && other.mention.sentence === figure.mention.sentence

function candidatesIn(other: Figure, part: Operand): Operand[] {
  const value = amountOf(part)
  return wholes(other, { strength: 0, evidence: '' })
    .map(({ operand }) => operand)
    .filter((operand) => value && alike(operand, part) && (amountOf(operand)?.compare(value) ?? -1) >= 0)
}

/** A count with a percentage of its own stands beside the others of a list; it is not their whole. */
export function isParallel(other: Figure, figure: Figure): boolean {
  if (!isBeside(other, figure)) return false
  const [first] = bracketBehind(other)
  const next = first ?? figuresOf(other.passage)[other.at + 1]
  if (!next || !isRate(next) || next.at > figure.at || directionOf(next)) return false
  return !/trong đó|gồm|trong số|của/.test(gapBetween(other, figure))
}

/** "215 thẻ (nam 118 người, chiếm 54,9%)": what stands in front of a bracket is the whole of what stands in it. */
function ownerAsWhole(figure: Figure, part: Operand, evidence: string): Whole[] {
  const owner = ownerOf(figure)
  const value = amountOf(part)
  if (owner?.mention.claim.kind !== 'quantity' || directionOf(owner) || !value) return []
  const operand: Operand = { claim: owner.mention.claim, facet: 'value' }
  return (amountOf(operand)?.compare(value) ?? -1) >= 0
    ? [{ operand, evidence, strength: alike(operand, part) ? STRENGTH.told : STRENGTH.hinted }]
    : []
}

/** The numbers of a figure that may be wholes: of a ratio, that below the slash first. */
export function wholes({ mention }: Figure, words: Omit<Whole, 'operand'>): Whole[] {
  const { claim } = mention
  const facets: Facet[] =
    claim.kind === 'ratio' ? ['denominator', 'numerator'] : claim.kind === 'quantity' ? ['value'] : []
  return facets.map((facet) => ({ operand: { claim, facet }, ...words }))
}

const isRate = ({ mention }: Figure) => mention.claim.kind === 'percent'
