/** Lists under headings of their own, one behind the other, take the same whole apart: none is of the last part of the list before it. */

import { gather } from '../../model/group-by.ts'
import { sum, ZERO } from '../../model/index.ts'
import { type Discourse, mentionsWithin } from '../discourse/index.ts'
import { judge, judgedToHold } from '../judge.ts'
import { operandKey, partsKey } from '../keys.ts'
import { amountOf } from '../operand.ts'
import { isSumOfText, type Operand, type Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { exhaustion } from './exhaustion.ts'
import { STRUCTURED } from './heading-total.ts'
import { sharedWords } from './heading-words.ts'
import { REACH } from './parts-cues.ts'
import { sameUnit } from './same-unit.ts'
import { headingOf } from './series.ts'

/** Parts further off than this are of something else. */
const NEAR = 0.15

/**
 * "Có 214 ý kiến: cấp tỉnh 131 ý kiến, cấp huyện 83 ý kiến. Theo lĩnh vực: giao thông 62, đất đai 74, …": a list that fails as one of a
 * part of another list is of the whole of both, where it comes near that; else it is of something that nobody knows.
 */
export function ofWholesTakenApart(discourse: Discourse, all: readonly Proposal[]): Proposal[] {
  const failing = all.filter((proposal) => isHeaded(proposal) && !holds(proposal))
  if (failing.length === 0) return [...all]
  const wholes = wholesOf(all)
  const settled = new Set([...wholes.values()].flat().map(partsKey))
  const moved = new Map<Proposal, readonly Proposal[]>()
  for (const proposal of failing) {
    const own = proposal.members.map(operandKey)
    const above = (wholes.get(operandKey(proposal.stated!)) ?? []).filter(
      ({ members }) => !members.some((member) => own.includes(operandKey(member))),
    )
    if (settled.has(partsKey(proposal)) || isNamed(discourse, proposal)) continue
    if (above.length > 0)
      moved.set(proposal, leavesNothing(discourse, proposal) ? nearestOf(proposal, above) : [])
    else if (isOneOfHeaded(discourse, proposal.stated!)) moved.set(proposal, [])
  }
  const lists = byPart([...moved.values()].flat())
  return all
    .filter((proposal) => !isSomeOf(proposal, lists.get(keyOfFirst(proposal)) ?? []))
    .flatMap((proposal) => moved.get(proposal) ?? [proposal])
}

/** "mẫu giáo 244 cháu. Mẫu giáo chia ra: 3 tuổi …": whether the words that open a list name its total. */
function isNamed({ mentionOf }: Discourse, { stated, members }: Proposal): boolean {
  const [total, first] = [mentionOf(stated!.claim.id), mentionOf(members[0]!.claim.id)]
  if (!total || !first) return true
  const [from = 0] = first.block.sentences[first.sentence] ?? []
  return sharedWords(headingOf(first.block.value.slice(from, first.start)) ?? '', total) > 0
}

/** Whether words divide a whole into the three parts of a list and more, or its last takes the rest. */
function leavesNothing({ mentionOf }: Discourse, { members, evidence }: Proposal): boolean {
  const parts = members.flatMap(({ claim }) => mentionOf(claim.id) ?? [])
  return parts.length > 2 && (STRUCTURED.test(evidence) || exhaustion(parts) === 'rest')
}

/** "Theo năm: 2021: 08; 2022: 17; 2023: 14": some of a list that happen to make a part of the list before it. */
const isSomeOf = (some: Proposal, lists: readonly Proposal[]): boolean =>
  isHeaded(some) &&
  lists.some((list) => {
    const parts = list.members.map(operandKey)
    return (
      list.evidence === some.evidence &&
      operandKey(list.stated!) !== operandKey(some.stated!) &&
      parts.length > some.members.length &&
      some.members.every((member) => parts.includes(operandKey(member)))
    )
  })

/** "Theo tính chất: khiếu nại 104 lượt; kiến nghị 297 lượt.": whether a figure is one of a list that words divide a whole into, be the whole told or not. */
function isOneOfHeaded({ mentionOf, passageOf }: Discourse, { claim }: Operand): boolean {
  const stated = mentionOf(claim.id)
  const passage = stated && passageOf(stated.block.id)
  if (!stated || !passage || stated.bracket) return false
  const [from, to] = stated.block.sentences[stated.sentence] ?? [0, 0]
  const heading = headingOf(stated.block.value.slice(from, to)) ?? ''
  const items = mentionsWithin(passage.mentions, [from + heading.length, to], REACH)
  return STRUCTURED.test(heading) && items.filter((item) => sameUnit(item, stated)).length > 1
}

/** A sum of a list that a heading of its own or words of division open: "Thị trường", "phân theo". */
const isHeaded = (proposal: Proposal): boolean =>
  isSumOfText(proposal) &&
  proposal.variant === 'parts' &&
  proposal.stated !== null &&
  (STRUCTURED.test(proposal.evidence) || /^\p{Lu}/u.test(proposal.evidence))

/** The sums that hold, by each of their parts. */
function wholesOf(proposals: readonly Proposal[]): ReadonlyMap<string, readonly Proposal[]> {
  return byPart(proposals.filter((proposal) => isSumOfText(proposal) && proposal.stated && holds(proposal)))
}

const keyOfFirst = ({ members: [first] }: Proposal): string => (first ? operandKey(first) : '')

function byPart(proposals: readonly Proposal[]): ReadonlyMap<string, readonly Proposal[]> {
  const found = new Map<string, Proposal[]>()
  for (const proposal of proposals)
    for (const member of proposal.members) gather(found, operandKey(member), proposal)
  return found
}

/** What a list is of: its own total where it is near that and no whole is nearer, the nearest whole, or nothing. */
function nearestOf(proposal: Proposal, above: readonly Proposal[]): readonly Proposal[] {
  const [nearest] = [proposal.stated!, ...above.map(({ stated }) => stated!)]
    .map((stated) => ({ stated, off: offBy(stated, proposal) }))
    .toSorted((a, b) => a.off - b.off)
  if (!nearest || nearest.off > NEAR) return []
  if (nearest.stated === proposal.stated) return [proposal]
  return [{ ...proposal, stated: nearest.stated, strength: Math.max(proposal.strength, STRENGTH.doubtful) }]
}

/** How far the parts of a list miss a total, as a share of it. */
function offBy(stated: Operand, { members }: Proposal): number {
  const total = (amountOf(stated) ?? ZERO).valueOf()
  const parts = sum(members.flatMap((member) => amountOf(member) ?? [])).valueOf()
  return total === 0 ? 1 : Math.abs(total - parts) / total
}

const holds = (proposal: Proposal): boolean => judgedToHold(judge(proposal))
