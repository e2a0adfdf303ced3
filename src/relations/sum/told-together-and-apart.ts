/** One figure of two fates together, and each of them told for itself further on: "102 người chết và mất tích … 68 người chết … 34 người mất tích". */
import { figuresBehind } from '../context/around.ts'
import { type Figure, figuresOf } from '../context/figures.ts'
import { operandOf } from '../context/operand-of.ts'
import { holds } from '../context/settle.ts'
import type { Discourse } from '../discourse/index.ts'
import { codeOf } from '../operand.ts'
import type { Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'

/** So many figures behind it, in its paragraph and the next ones of its section, may tell the two. */
const FIGURES = 40

/** How far behind a figure the names of its fates stand, and how far in front of it. */
const BEHIND = 60
const BEFORE = 50

/** Every figure of two fates with the first figure behind it of each; they agree or say nothing, for each may be of another time. */
export const sumsOfFates = (discourse: Discourse): Proposal[] =>
  discourse.passages
    .filter(({ block }) => block.cell === undefined)
    .flatMap((passage) => figuresOf(passage).flatMap((figure) => sumFor(discourse, figure) ?? []))

function sumFor(discourse: Discourse, figure: Figure): Proposal | undefined {
  if (!isCount(figure)) return undefined
  const [, one, other] = JOINED.exec(behind(figure)) ?? []
  if (!one || !other || one === other) return undefined
  const further = furtherOf(discourse, figure)
  const [first, second] = [
    further.find((each) => isOf(each, one, other)),
    further.find((each) => isOf(each, other, one)),
  ]
  if (!first || !second || first === second) return undefined
  const proposal: Proposal = {
    kind: 'sum',
    variant: 'parts',
    stated: operandOf(figure),
    members: [first, second].map((part) => ({ ...operandOf(part), role: 'part' })),
    evidence: `${one}, ${other}`,
    strength: STRENGTH.hinted,
  }
  return holds(proposal) ? proposal : undefined
}

const isCount = ({ mention: { claim } }: Figure): boolean =>
  claim.kind === 'quantity' && claim.role === 'actual' && claim.unit !== ''

/** Two names of a word or two each: "bị chết và mất tích", "nghèo, cận nghèo". */
const JOINED = /^ (?:bị )?(\p{Ll}+(?: \p{Ll}+)?)(?:,| và|, bị| và bị) (\p{Ll}+(?: \p{Ll}+)?)(?![\p{L}])/u

const behind = ({ passage, mention: { end } }: Figure): string => passage.lower.slice(end, end + BEHIND)

/** The counts of the same unit behind a figure, outside of brackets. */
function furtherOf(discourse: Discourse, figure: Figure): readonly Figure[] {
  const unit = codeOf(operandOf(figure))
  return figuresBehind(discourse, figure, FIGURES).filter(
    (each) => each.mention.bracket === null && isCount(each) && codeOf(operandOf(each)) === unit,
  )
}

/** Whether a figure is of the one fate alone, by the words right behind it or else by those in front of it. */
function isOf(figure: Figure, one: string, other: string): boolean {
  const told = behind(figure).replace(/^ bị /u, ' ')
  if (told.startsWith(` ${one}`))
    return !/^(?:,| và)? ?(?:bị )?\p{L}/u.test(told.slice(one.length + 1)) || !told.includes(other)
  const { passage, mention } = figure
  const before = passage.lower
    .slice(Math.max(0, mention.start - BEFORE), mention.start)
    .split(/[.;:]\s/u)
    .at(-1)!
  return before.includes(` ${one}`) && !before.includes(` ${other}`)
}
