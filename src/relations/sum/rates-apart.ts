/** A rate that is taken apart by what it comes from: "độ che phủ 40,4%, phân theo loài cây: cây rừng 39,0% và cao su 1,4%". */
import { type Figure, figuresOf, gapBetween } from '../context/figures.ts'
import { operandOf } from '../context/operand-of.ts'
import { holds, significantDigits } from '../context/settle.ts'
import type { Discourse } from '../discourse/index.ts'
import type { Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'

/** Rates of fewer digits add up by chance. */
const DIGITS = 3

/** So many parts follow a rate at most. */
const MOST = 8

/** Each rate with the rates that the words right behind it say it is made of; they agree or say nothing, for each may be of another whole. */
export const ratesApart = (discourse: Discourse): Proposal[] =>
  discourse.passages
    .filter(({ block, lower }) => block.cell === undefined && lower.includes('%'))
    .flatMap((passage) => figuresOf(passage).flatMap((figure) => partsOf(figure) ?? []))

function partsOf(figure: Figure): Proposal | undefined {
  if (!isRate(figure) || significantDigits(operandOf(figure)) < DIGITS) return undefined
  const next = figuresOf(figure.passage).slice(figure.at + 1, figure.at + 1 + MOST)
  const [first] = next
  const cue = first && CUE.exec(gapBetween(figure, first))?.[1]
  if (cue === undefined) return undefined
  const end = next.findIndex((other) => !isRate(other) || other.mention.sentence !== figure.mention.sentence)
  const run = end < 0 ? next : next.slice(0, end)
  for (let count = 2; count <= run.length; count++) {
    const proposal = proposalOf(figure, run.slice(0, count), cue)
    if (holds(proposal)) return proposal
  }
  return undefined
}

const CUE = /(?<!\p{L})(phân theo|chia theo|chia ra|bao gồm|gồm|trong đó)(?!\p{L})/u

const isRate = ({ mention: { claim } }: Figure): boolean =>
  claim.kind === 'percent' && claim.role === 'actual' && claim.direction === undefined

const proposalOf = (figure: Figure, parts: readonly Figure[], evidence: string): Proposal => ({
  kind: 'sum',
  variant: 'parts',
  stated: operandOf(figure),
  members: parts.map((part) => ({ ...operandOf(part), role: 'part' })),
  evidence,
  strength: STRENGTH.fitting,
})
