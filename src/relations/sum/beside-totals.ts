/** "41 hội nghị (4.510 lượt, 287 ý kiến) và 78 hội nghị (8.970 lượt, 406 ý kiến). Tổng 119 hội nghị, 13.480 lượt, 693 ý kiến": what is told beside a total that its parts make, and beside each of them. */
import { isPlainLevel } from '../context/plain-level.ts'
import { isDigitOff } from '../digit-off.ts'
import type { Discourse, Mention } from '../discourse/index.ts'
import { judge, judgedToHold } from '../judge.ts'
import { amountOf } from '../operand.ts'
import { isSumOfText, type Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { isBareTotal } from './bare-total.ts'
import { isCutShort, sameUnit } from './same-unit.ts'
import { isTelling } from './telling.ts'

/** How many figures are told beside one. */
const BESIDE = 6

/** Units of text between two of them. */
const NEAR = 80

/** Further totals of every sum that holds and whose total stands behind its parts: they hold as well, or are a digit off. */
export const sumsBesideTotals = (discourse: Discourse, sums: readonly Proposal[]): Proposal[] =>
  sums
    .filter((sum) => isSumOfText(sum) && sum.variant === 'parts' && judgedToHold(judge(sum)))
    .flatMap((sum) => {
      const [total, ...parts] = [sum.stated!, ...sum.members].map(({ claim }) =>
        discourse.mentionOf(claim.id),
      )
      const known = parts.filter((part) => part !== undefined)
      if (!total || known.length < parts.length || !known.every((part) => isBefore(part, total))) return []
      return besideTotal(discourse, total).flatMap((other) => {
        const found = known.map((part, at) => toldWith(discourse, part, known[at + 1] ?? total, other))
        return found.every((part) => part !== undefined) ? sumOf(other, found) : []
      })
    })

const isBefore = (part: Mention, total: Mention): boolean =>
  part.block === total.block &&
  part.order < total.order &&
  (part.bracket === total.bracket || part.bracket?.parent === total.bracket)

/** The levels that follow a total in its list, up to a semicolon or a bracket. */
function besideTotal({ mentions }: Discourse, total: Mention): Mention[] {
  const found: Mention[] = []
  for (const other of mentions.slice(total.order + 1, total.order + 1 + BESIDE)) {
    const isListed =
      other.block === total.block &&
      other.sentence === total.sentence &&
      other.bracket === total.bracket &&
      other.start - (found.at(-1) ?? total).end < NEAR &&
      /^[^;:()]*(?:,|và|với)[^;:(),]*$/u.test(
        other.block.value.slice((found.at(-1) ?? total).end, other.start),
      )
    if (!isListed || !isLevel(other) || sameUnit(other, total)) break
    found.push(other)
  }
  return found
}

/** The only figure of the unit of a further total between one part and the next. */
function toldWith(
  { mentions }: Discourse,
  part: Mention,
  next: Mention,
  total: Mention,
): Mention | undefined {
  const [only, more] = mentions
    .slice(part.order + 1, Math.min(next.order, part.order + 1 + BESIDE))
    .filter((other) => isLevel(other) && (sameUnit(other, total) || isCutShort(other, total)))
  return more ? undefined : only
}

const isLevel = (mention: Mention): boolean => mention.block.cell === undefined && isPlainLevel(mention)

/** A further total that stands bare in the list of the one before it: not "61 hội nghị và 5.950 lượt người được khen". */
function isBare(total: Mention): boolean {
  const { block, start } = total
  return (
    isBareTotal(total) &&
    LISTED.test(block.value.slice(Math.max(0, start - APART), start)) &&
    ENDS.test(block.value.slice(total.end, total.end + APART))
  )
}

const APART = 8
const LISTED = /(?:,|\s(?:và|với))\s*$/u
const ENDS = /^\s*(?:$|[,;.]|và )/u

function sumOf(total: Mention, parts: readonly Mention[]): Proposal[] {
  const proposal: Proposal = {
    kind: 'sum',
    variant: 'parts',
    stated: { claim: total.claim, facet: 'value' },
    members: parts.map(({ claim }) => ({ claim, facet: 'value', role: 'part' })),
    evidence: ',',
    strength: STRENGTH.fitting,
  }
  if (judgedToHold(judge(proposal))) return [proposal]
  const amount = amountOf(proposal.stated!)
  const isLong = amount !== null && amount !== undefined && isTelling(amount, proposal.members, 1)
  return isLong && isBare(total) && isDigitOff(proposal)
    ? [{ ...proposal, strength: STRENGTH.sure, closed: true }]
    : []
}
