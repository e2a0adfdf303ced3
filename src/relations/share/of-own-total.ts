/** Shares of a list whose counts make up a figure told before it: whatever else one of them fits, it is of that figure. */
import { type Exact, sum } from '../../model/index.ts'
import { directionOf } from '../context/direction.ts'
import { type Figure, figuresOf } from '../context/figures.ts'
import { operandOf } from '../context/operand-of.ts'
import { holds, significantDigits } from '../context/settle.ts'
import type { Discourse, Passage } from '../discourse/index.ts'
import { amountOf, codeOf } from '../operand.ts'
import type { Operand, Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { settleLists } from './listed-shares.ts'
import { baseOf, type Found, partOf } from './part-and-whole.ts'
import { isTarget } from './sense.ts'

/** So many shares that hold of the sum of a list, and so much of it, are no chance. */
const HELD = 3
const [MOST_OF, ALL_OF] = [2, 3]
/** Digits of a share that proves something. */
const DIGITS = 2
/** How many passages back the total of a list may stand. */
const REACH = 20
/** How many figures of each passage may be that total, the nearest of them. */
const FIGURES = 60

/** "xử lý 248 người. Hình thức: khiển trách 164 (66,1%), cảnh cáo 52 (21%), cách chức 9 (3,6%), khai trừ 23 (8,0%)": the last is wrong. */
export function ofOwnTotal(discourse: Discourse, found: readonly Found[]): readonly Found[] {
  return settleLists(found, (list) => settledIn(discourse, list))
}

function settledIn(discourse: Discourse, list: readonly Found[]): [Found, Proposal][] {
  const amounts = list.flatMap(({ proposal }) => amountOf(partOf(proposal)!) ?? [])
  if (list.length <= HELD || amounts.length < list.length) return []
  const total = totalOf(discourse, list, sum(amounts))
  const shares = total ? list.map((share): [Found, Proposal] => [share, over(share.proposal, total)]) : []
  const held = shares.filter(([, of]) => holds(of) && significantDigits(of.stated!) >= DIGITS)
  return held.length >= HELD && held.length * ALL_OF >= list.length * MOST_OF ? shares : []
}

/** The figure that the parts of a list make up: the whole of one of them, or a level before the list. */
function totalOf(discourse: Discourse, list: readonly Found[], value: Exact): Operand | undefined {
  const part = partOf(list[0]!.proposal)!
  const isTotal = (operand: Operand): boolean =>
    amountOf(operand)?.equals(value) === true && (isBare(part) || codeOf(operand) === codeOf(part))
  const bases = list.flatMap(({ proposal }) => (holds(proposal) ? (baseOf(proposal) ?? []) : []))
  return (
    bases.find(isTotal) ??
    levelsBefore(discourse, list[0]!.figure)
      .map((figure) => operandOf(figure))
      .find(isTotal)
  )
}

/** Levels before a figure, nearest first: in its passage, and in those of its section or of one around that. */
function levelsBefore({ passages }: Discourse, { passage, at }: Figure): Figure[] {
  const above = passages
    .slice(Math.max(0, passage.index - REACH), passage.index)
    .filter((other) => !other.block.cell && isAround(other, passage))
  return [
    ...above.flatMap((other) => figuresOf(other).slice(-FIGURES)),
    ...figuresOf(passage).slice(Math.max(0, at - FIGURES), at),
  ]
    .filter(isLevel)
    .reverse()
}

const isAround = ({ block: { section } }: Passage, { block }: Passage): boolean =>
  section === block.section || section === '' || block.section.startsWith(`${section}/`)

const isLevel = (figure: Figure): boolean =>
  figure.mention.claim.kind === 'quantity' && !directionOf(figure) && !isTarget(figure)

const isBare = ({ claim }: Operand): boolean => claim.kind === 'quantity' && claim.unit === ''

function over({ open: _, ...share }: Proposal, total: Operand): Proposal {
  return { ...share, members: [partOf(share)!, { ...total, role: 'base' }], strength: STRENGTH.sure }
}
