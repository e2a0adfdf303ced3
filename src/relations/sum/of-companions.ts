/** "5.042 triệu đồng (225.000 USD): tỉnh A 2.801 triệu đồng (125.000 USD), tỉnh B …": what stands beside a total and beside each of its parts. */
import { directionOf } from '../context/direction.ts'
import { type Figure, figuresOf, gapBetween } from '../context/figures.ts'
import { operandOf } from '../context/operand-of.ts'
import { holds } from '../context/settle.ts'
import { type Discourse, firstAt } from '../discourse/index.ts'
import { codeOf } from '../operand.ts'
import { isSumOfText, type Operand, type Proposal } from '../proposal.ts'
import { senseOf } from '../share/sense.ts'
import { STRENGTH } from '../strength.ts'

/** Figures behind a part among which the one beside it stands: an amount in words may come first. */
const REACH = 2

/**
 * Sums of what is told beside the figures of a sum that holds: the same amounts in another unit, each alone in its bracket, or what each is of
 * a whole that its words name and no figure gives, "tương đương 3,54% GDP"; only what agrees.
 */
export function sumsOfCompanions(discourse: Discourse, proposals: readonly Proposal[]): Proposal[] {
  const found = new Map<string, Proposal>()
  for (const sum of proposals) {
    if (!isSumOfText(sum) || sum.variant !== 'parts' || !sum.stated || !holds(sum)) continue
    const figures = [sum.stated, ...sum.members].map((operand) => figureOf(discourse, operand))
    for (const beside of [amountBeside, shareBeside]) {
      const [total, ...parts] = figures.map((figure) => figure && beside(figure))
      const code = total && codeOf(operandOf(total))
      const isOne = parts.every((part) => part && codeOf(operandOf(part)) === code)
      if (!total || !isOne || found.has(total.mention.claim.id)) continue
      const made: Proposal = {
        kind: 'sum',
        variant: 'parts',
        stated: operandOf(total),
        members: parts.map((part) => ({ ...operandOf(part!), role: 'part' })),
        evidence: sum.evidence,
        strength: STRENGTH.fitting,
      }
      if (holds(made)) found.set(total.mention.claim.id, made)
    }
  }
  return [...found.values()]
}

function figureOf(discourse: Discourse, { claim }: Operand): Figure | undefined {
  const passage = discourse.passageOf(claim.place.block)
  if (!passage || passage.block.cell) return undefined
  const figures = figuresOf(passage)
  const at = firstAt(figures, claim.place.start, (figure) => figure.mention.start)
  return figures.slice(at, at + REACH).find(({ mention }) => mention.claim.id === claim.id)
}

/** "(225.000 USD)": the amount that fills the bracket right behind another, in a unit of its own. */
function amountBeside(figure: Figure): Figure | undefined {
  const { passage, mention, at } = figure
  const next = figuresOf(passage)[at + 1]
  const bracket = next?.mention.bracket
  if (!next || !bracket || bracket.parent !== mention.bracket || next.mention.claim.kind !== 'quantity')
    return undefined
  const { value } = passage.block
  const isRight = value.slice(mention.end, next.mention.start).trim() === '('
  const isAlone = value.slice(next.mention.end, bracket.close).trim() === ''
  const [own, other] = [figure, next].map((each) => codeOf(operandOf(each)))
  return isRight && isAlone && other !== '' && own !== other ? next : undefined
}

/** "tương đương 3,54% GDP". */
const shareBeside = (figure: Figure): Figure | undefined =>
  figuresOf(figure.passage)
    .slice(figure.at + 1, figure.at + 1 + REACH)
    .find(
      (next) =>
        next.mention.claim.kind === 'percent' &&
        next.mention.bracket === figure.mention.bracket &&
        EQUAL.test(gapBetween(figure, next)) &&
        /\p{L}/u.test(next.tail) &&
        senseOf(next) === 'share' &&
        !directionOf(next),
    )

const EQUAL = /^\W*(?:tương đương|tương ứng|bằng|chiếm)(?: với)?(?: khoảng)?$/u
