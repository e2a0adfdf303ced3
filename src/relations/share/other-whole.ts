import { groupBy } from '../../model/group-by.ts'
import { figuresBefore } from '../context/around.ts'
import { directionOf } from '../context/direction.ts'
import { alike } from '../context/measured.ts'
import { holds, significantDigits } from '../context/settle.ts'
import type { Discourse } from '../discourse/index.ts'
import { amountOf, printedOf } from '../operand.ts'
import type { Operand, Proposal } from '../proposal.ts'
import { baseOf, type Found } from './part-and-whole.ts'

/** So many shares of two digits fit no whole by chance. */
const LONG = 3

/** How far back the whole of a list may stand. */
const REACH = 40

/**
 * Shares of one sentence that all fail of one whole, or have none, are taken of the one figure before them of which all hold: where 24
 * deputies are left and 26 were elected, "nữ 08 đại biểu (30,77%), trẻ tuổi 07 đại biểu (26,92%)" are of those elected.
 */
export function ofOneOtherWhole(discourse: Discourse, found: readonly Found[]): Found[] {
  const groups = groupBy(
    found.filter(({ proposal }) => baseOf(proposal) || proposal.open === 'base-not-stated'),
    ({ figure: { mention }, proposal }) =>
      `${mention.block.id}/${mention.sentence}/${baseOf(proposal)?.claim.id ?? ''}`,
  )
  const moved = new Map<Found, Proposal>()
  for (const group of groups.values())
    for (const [nth, proposal] of otherOf(discourse, group).entries()) moved.set(group[nth]!, proposal)
  return found.map((share) => ({ ...share, proposal: moved.get(share) ?? share.proposal }))
}

/** The shares of a list over the whole that all of them fit; none where that is not so. */
function otherOf(discourse: Discourse, group: readonly Found[]): Proposal[] {
  const precise = group.filter(({ proposal: { stated } }) => stated && significantDigits(stated) >= 3)
  if (precise.length < 2 && group.length < LONG) return []
  if (group.some(({ proposal }) => baseOf(proposal) && (proposal.open || holds(proposal)))) return []
  const wholes = figuresBefore(discourse, group[0]!.figure, REACH)
    .filter((other) => other.mention.claim.kind === 'quantity' && !directionOf(other))
    .map(({ mention }): Operand => ({ claim: mention.claim, facet: 'value' }))
    .filter((whole) => group.every(({ proposal }) => isWholeOf(whole, proposal)))
  const fitting = wholes
    .map((whole) => group.map(({ proposal }) => over(proposal, whole)))
    .filter((shares) => shares.every(holds))
  const values = new Set(fitting.map(([share]) => amountOf(baseOf(share!)!)?.toFraction()))
  return values.size === 1 && !isMisprinted(group[0]!, fitting[0]![0]!) ? fitting[0]! : []
}

/** "Trong 35 HTX có 21 HTX (56,8%), …" beside "37 HTX": the words give the whole, and a digit of it is wrong. */
function isMisprinted(share: Found, other: Proposal): boolean {
  const [own, whole] = [baseOf(share.proposal), baseOf(other)].map((base) => base && printedOf(base))
  return own !== undefined && whole !== undefined && isInSentence(share) && isOneDigitOff(own, whole)
}

/** Whether the whole of a share stands in its own sentence. */
function isInSentence({ figure: { mention }, proposal }: Found): boolean {
  const [from = 0] = mention.block.sentences[mention.sentence] ?? []
  const place = baseOf(proposal)?.claim.place
  return place?.block === mention.block.id && place.start >= from
}

/** Whether one digit tells two prints apart. */
const isOneDigitOff = (a: string, b: string): boolean =>
  a.length === b.length && [...a].filter((digit, at) => digit !== b[at]).length === 1

function isWholeOf(whole: Operand, { members }: Proposal): boolean {
  const part = members.find(({ role }) => role === 'part')
  return part !== undefined && part.claim.id !== whole.claim.id && alike(whole, part)
}

function over({ open: _, ...share }: Proposal, whole: Operand): Proposal {
  const parts = share.members.filter(({ role }) => role !== 'base')
  return { ...share, members: [...parts, { ...whole, role: 'base' }] }
}
