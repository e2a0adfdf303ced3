/** A total behind figures that each stand in a bracket of their own: "tháng 1 có 22 xã (hủy 12.037 con), tháng 2 có 02 xã (7.435 con), …; cộng dồn 19.472 con". */
import { type Figure, figuresOf } from '../context/figures.ts'
import { operandOf } from '../context/operand-of.ts'
import type { Discourse } from '../discourse/index.ts'
import { judge, judgedToHold } from '../judge.ts'
import { codeOf } from '../operand.ts'
import type { Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { isSwapped } from '../swapped.ts'

/** So many figures back the first of them may stand, and how many they are at least. */
const BACK = 40
const LEAST = 3

const ADDED =
  /(?<!\p{L})(?:cộng dồn|tổng cộng|tổng số|cộng chung|tính chung)(?: \p{L}+){0,4}$|(?:^|[,;] ?)cộng(?: lại| được| là)?$/u

const OF_OTHERS = /^(?:\p{L}+ )?(?:còn lại|khác|nữa)(?!\p{L})/u

/** Each of them; what was before the list may be in it, so that only two digits turned round are told. */
export const addedInBrackets = ({ passages }: Discourse): Proposal[] =>
  passages
    .filter(({ block, brackets }) => block.cell === undefined && brackets.length >= LEAST)
    .flatMap((passage) => figuresOf(passage).flatMap((figure) => sumOf(figure)))

function sumOf(total: Figure): Proposal[] {
  const { mention, passage, at, lead, tail } = total
  if (mention.bracket || mention.claim.kind !== 'quantity' || !ADDED.test(lead)) return []
  if (OF_OTHERS.test(tail)) return []
  const parts = figuresOf(passage)
    .slice(Math.max(0, at - BACK), at)
    .filter((part) => isPart(part, total))
  const brackets = new Set(parts.map((part) => part.mention.bracket))
  if (parts.length < LEAST || brackets.size < parts.length) return []
  const proposal: Proposal = {
    kind: 'sum',
    variant: 'parts',
    stated: operandOf(total),
    members: parts.map((part) => ({ ...operandOf(part), role: 'part' })),
    evidence: lead.slice(-40),
    strength: STRENGTH.fitting,
  }
  if (judgedToHold(judge(proposal))) return [proposal]
  return isSwapped(proposal) ? [{ ...proposal, strength: STRENGTH.sure, closed: true }] : []
}

/** A figure of the unit of the total in a bracket of the same sentence. */
const isPart = ({ mention }: Figure, total: Figure): boolean =>
  mention.bracket !== null &&
  mention.bracket.parent === null &&
  mention.sentence === total.mention.sentence &&
  mention.claim.kind === 'quantity' &&
  codeOf({ claim: mention.claim, facet: 'value' }) === codeOf(operandOf(total))
