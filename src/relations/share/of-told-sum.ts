import { type Figure, figuresOf } from '../context/figures.ts'
import { alike } from '../context/measured.ts'
import { operandOf } from '../context/operand-of.ts'
import { holds, significantDigits } from '../context/settle.ts'
import { amountOf } from '../operand.ts'
import type { Member, Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { type Found, partOf } from './part-and-whole.ts'

/** How many figures before the first part their whole may stand, and how many sentences. */
const REACH = 4
const SENTENCES = 1

/** Parts of fewer digits make up a whole by chance. */
const DIGITS = 3

/**
 * "Đến hạn 5.214 hồ sơ. Đúng hạn 5.187 hồ sơ (đạt 99,48%). Trễ hạn 27 hồ sơ (chiếm 0,52%)": two parts in a row that make up the figure before
 * them, and of which the one is a share of it, are both shares of it. Without the second nothing tells the whole of the first.
 */
export function ofToldSum(found: readonly Found[], at: number, proposal: Proposal): Proposal {
  if (proposal.open !== 'base-not-stated' || !proposal.stated) return proposal
  const { figure } = found[at]!
  const part = partOf(proposal)
  if (!part || significantDigits(proposal.stated) < DIGITS || figure.tail !== '') return proposal
  const whole = [found[at - 1], found[at + 1]]
    .filter((other) => other !== undefined && isNext(other.figure, figure))
    .map((other) => wholeOf([part, figure], other!))
    .find((base) => base !== undefined)
  if (!whole) return proposal
  return { ...over(proposal, whole), strength: STRENGTH.sure }
}

/** A share as it would be of a whole. */
function over({ open: _, ...share }: Proposal, whole: Member): Proposal {
  return { ...share, members: [...share.members.filter(({ role }) => role !== 'base'), whole] }
}

const isNext = (a: Figure, b: Figure): boolean =>
  a.passage === b.passage && Math.abs(a.mention.sentence - b.mention.sentence) <= SENTENCES

/** The figure before two parts that they make up, and of which the share of the other one holds. */
function wholeOf([part, figure]: readonly [Member, Figure], other: Found): Member | undefined {
  const twin = partOf(other.proposal)
  const [own, more] = [amountOf(part), twin && amountOf(twin)]
  if (!twin || !own || !more || !alike(part, twin) || twin.claim.id === part.claim.id) return undefined
  const first = figure.at < other.figure.at ? part : twin
  return beforeOf(figure, first)
    .map((level): Member => ({ ...operandOf(level), role: 'base' }))
    .filter((base) => alike(base, part) && amountOf(base)?.equals(own.add(more)))
    .find((base) => holds(over(other.proposal, base)))
}

/** Counts before a part, in its sentence and the one before. */
function beforeOf({ passage }: Figure, { claim }: Member): readonly Figure[] {
  const figures = figuresOf(passage)
  const at = figures.findIndex(({ mention }) => mention.claim === claim)
  const first = figures[at]
  if (!first) return []
  return figures
    .slice(Math.max(0, at - REACH), at)
    .filter(({ mention }) => mention.claim.kind === 'quantity' && mention.bracket === first.mention.bracket)
    .filter(({ mention }) => first.mention.sentence - mention.sentence <= SENTENCES)
}
