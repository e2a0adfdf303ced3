/** "… giải ngân 34/62 triệu đồng. Theo nguồn vốn: tỉnh 31, giải ngân 16; huyện 31, giải ngân 18": parts of both numbers of a ratio. */
import { groupBy } from '../../model/group-by.ts'
import { sum } from '../../model/index.ts'
import { type Figure, figuresOf } from '../context/figures.ts'
import { isDigitOff } from '../digit-off.ts'
import type { Discourse, Passage } from '../discourse/index.ts'
import { amountOf, operandOf } from '../operand.ts'
import type { Operand, Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { compatible } from '../units.ts'

/** The fewest groups that are a list, and the most figures that a sentence of them has. */
const LEAST = 3
const MOST = 60

/** Of more lists in one passage only the first are asked for. */
const LISTS = 8

/** How many passages back the ratio may stand. */
const PASSAGES = 2

/** What was planned and what was done of each part: the first and the second figure of each group, in order. */
type Columns = readonly [planned: readonly Operand[], done: readonly Operand[]]

/** The sums of both columns of every list of pairs, where one of them makes its number of a ratio told before. */
export function sumsOfPairs({ passages }: Discourse): Proposal[] {
  return passages
    .filter(({ block }) => block.cell === undefined && block.value.includes(';'))
    .flatMap((passage) => {
      const sentences = groupBy(figuresOf(passage), ({ mention }) => mention.sentence)
      const columns = [...sentences.values()].flatMap((figures) => columnsOf(passage, figures) ?? [])
      return columns
        .slice(0, LISTS)
        .flatMap((pair) => ofRatios(ratiosBefore(passages, passage, pair[0][0]!), pair))
    })
}

/** The two columns of a sentence whose groups, set apart by semicolons, have two amounts of one unit each. */
function columnsOf(passage: Passage, figures: readonly Figure[]): Columns[] | undefined {
  const amounts = figures.filter(({ mention }) => mention.bracket === null && isAmount(mention.claim))
  if (amounts.length < 2 * LEAST || figures.length > MOST) return undefined
  const groups: Operand[][] = [[]]
  for (const [nth, { mention }] of amounts.entries()) {
    const before = amounts[nth - 1]?.mention
    if (before && passage.lower.slice(before.end, mention.start).includes(';')) groups.push([])
    groups.at(-1)!.push(operandOf(mention.claim))
  }
  const [first] = groups[0]!
  const isPairs = groups.every(
    (group) =>
      group.length === 2 && group.every((operand) => first !== undefined && compatible(operand, first)),
  )
  return groups.length >= LEAST && isPairs
    ? [[groups.map(([planned]) => planned!), groups.map(([, done]) => done!)]]
    : undefined
}

const isAmount = ({ kind, role, direction }: Operand['claim']): boolean =>
  kind === 'quantity' && role === 'actual' && !direction

/** Ratios of the unit of a list, in its passage and the ones before it of the same section. */
function ratiosBefore(passages: readonly Passage[], { index, block }: Passage, part: Operand): Figure[] {
  return passages
    .slice(Math.max(0, index - PASSAGES), index + 1)
    .filter((other) => other.block.section === block.section && other.block.cell === undefined)
    .flatMap(figuresOf)
    .filter(({ mention: { claim } }) => claim.kind === 'ratio' && claim.reading === 'part-of-whole')
    .filter(({ mention: { claim } }) => compatible(operandOf(claim, 'numerator'), part))
}

function ofRatios(ratios: readonly Figure[], [planned, done]: Columns): Proposal[] {
  return ratios.flatMap(({ mention: { claim } }) => {
    const sums = [sumOf(operandOf(claim, 'denominator'), planned), sumOf(operandOf(claim, 'numerator'), done)]
    const held = sums.filter(isExact)
    if (held.length === 0) return []
    return sums.flatMap((proposal) =>
      isExact(proposal)
        ? [proposal]
        : isDigitOff(proposal)
          ? [{ ...proposal, strength: STRENGTH.clear }]
          : [],
    )
  })
}

const isExact = ({ stated, members }: Proposal): boolean =>
  amountOf(stated!)?.equals(sum(members.flatMap((member) => amountOf(member) ?? []))) === true

const sumOf = (stated: Operand, parts: readonly Operand[]): Proposal => ({
  kind: 'sum',
  variant: 'parts',
  stated,
  members: parts.map((part) => ({ ...part, role: 'part' })),
  evidence: ';',
  strength: STRENGTH.hinted,
})
