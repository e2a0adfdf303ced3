/** "phát ra 57.134 phiếu, thu vào 57.121 phiếu (kém 13 phiếu)", "57 người/34 đại biểu, số dư 23 người": how far two figures told side by side are apart. */
import { APART_WORDS, EACH_OTHER, SEATS_LACKED, SEATS_LEFT } from '../../lexicon/account-cues.ts'
import { type Figure, figuresOf, gapBetween, proseFigures } from '../context/figures.ts'
import { isTime } from '../context/measured.ts'
import { operandOf } from '../context/operand-of.ts'
import { endsBare } from '../context/said-behind.ts'
import { holds } from '../context/settle.ts'
import { heldOrDigitOff } from '../digit-off.ts'
import type { Discourse } from '../discourse/index.ts'
import { amountOf, codeOf, digitsOf } from '../operand.ts'
import type { Operand, Proposal } from '../proposal.ts'
import { remainder } from '../remainder.ts'
import { compatible } from '../units.ts'

const APART = new RegExp(`^(?:${APART_WORDS.join('|')})$`, 'u')
const SPARE = new RegExp(`^(?:${SEATS_LEFT.join('|')})(?: là)?$`, 'u')

/** Every such figure: what is told alone in the bracket behind the second of two, and those who stand for more seats than there are. */
export const apartBy = (discourse: Discourse): Proposal[] =>
  proseFigures(discourse)
    .filter(isLevel)
    .flatMap((figure) => [...inBracket(figure), ...spare(figure), ...spareBefore(figure), ...lackOf(figure)])

/** "(kém 13 phiếu)" right behind the second of two figures of one unit. */
function inBracket(apart: Figure): Proposal[] {
  const { mention, passage, at } = apart
  const figures = figuresOf(passage)
  const [first, second] = [figures[at - 2], figures[at - 1]]
  const isBehind =
    mention.bracket !== null &&
    APART.test(apart.lead) &&
    figures[at + 1]?.mention.bracket !== mention.bracket &&
    second?.mention.bracket === mention.bracket.parent &&
    first?.mention.bracket === mention.bracket.parent
  if (!isBehind || first!.mention.sentence !== mention.sentence) return []
  if (!isLevel(first!) || !isLevel(second!)) return []
  return told(apart, first!, second!).filter((proposal) => holds(proposal) || isSure(apart, first!, second!))
}

/** Whether words set just these two against each other, or both are so long that a rest but a digit off is no chance. */
function isSure(apart: Figure, first: Figure, second: Figure): boolean {
  const third = figuresOf(apart.passage)[first.at - 1]
  const isOfThree =
    third?.mention.sentence === first.mention.sentence &&
    isLevel(third) &&
    compatible(operandOf(third), operandOf(first))
  if (isOfThree || !endsBare(apart)) return false
  return OF_TWO.test(apart.lead) || [first, second].every((one) => digitsOf(operandOf(one)) >= LONG)
}

const OF_TWO = new RegExp(`^(?:${EACH_OTHER.join('|')})$`, 'u')

/** Digits of each of two figures that are but a digit from what is told of them by no chance. */
const LONG = 4

/** "570 người/341 đại biểu, số dư 229 người", be the slash between two figures and the rest in a bracket. */
function spare(left: Figure): Proposal[] {
  const { passage, at, lead } = left
  const figures = figuresOf(passage)
  const [standing, seats] = [figures[at - 2], figures[at - 1]]
  if (!standing || !seats || !SPARE.test(lead) || gapBetween(standing, seats) !== '/') return []
  if (!isLevel(standing) || !isLevel(seats)) return []
  return told(left, standing, seats).filter((proposal) => holds(proposal) || endsBare(left))
}

/** "Từ 58 người ứng cử (số dư 23), đã bầu đủ 35/35 đại biểu": the seats stand behind the bracket; these agree or say nothing. */
function spareBefore(left: Figure): Proposal[] {
  const { mention, passage, at, lead } = left
  const [standing, seats] = [figuresOf(passage)[at - 1], figuresOf(passage)[at + 1]]
  if (!SPARE.test(lead) || mention.bracket === null || !standing || !seats) return []
  const isAround = [standing, seats].every(
    (other) =>
      other.mention.sentence === mention.sentence && other.mention.bracket === mention.bracket!.parent,
  )
  if (!isAround || !isLevel(standing) || !STANDING.test(`${operandOf(standing).claim.text} ${standing.tail}`))
    return []
  const { claim } = seats.mention
  const below: Operand = { claim, facet: claim.kind === 'ratio' ? 'denominator' : 'value' }
  return settled(left, operandOf(standing), below).filter(holds)
}

const STANDING = /(?<!\p{L})ứng cử(?!\p{L})/u

/** "HĐND xã 392/399, đạt 98,2%, bầu thiếu 07 đại biểu": what a ratio without a unit of its own lacks. */
function lackOf(lack: Figure): Proposal[] {
  const { mention, passage, at, lead } = lack
  const ratio = figuresOf(passage)
    .slice(Math.max(0, at - 2), at)
    .findLast((other) => other.mention.claim.kind !== 'percent')
  const claim = ratio?.mention.claim
  if (!LACK.test(lead) || claim?.kind !== 'ratio' || claim.reading !== 'part-of-whole') return []
  const code = codeOf({ claim, facet: 'denominator' })
  const isOfUnit = code === '' || code === codeOf(operandOf(lack))
  if (!isOfUnit || ratio!.mention.sentence !== mention.sentence) return []
  if (ratio!.mention.bracket !== mention.bracket) return []
  const found = settled(lack, { claim, facet: 'denominator' }, { claim, facet: 'numerator' })
  const isOfSeats = OF_SEATS.test(lead) || (ELECTED.test(ratio!.lead) && LACKING.test(lead))
  return found.filter((proposal) => holds(proposal) || (isOfSeats && endsBare(lack)))
}

const LACK = /(?:^|\s)thiếu$/u
const OF_SEATS = new RegExp(`^,? ?(?:${SEATS_LACKED.join('|')})$`, 'u')

const ELECTED = /(?<!\p{L})bầu(?: được| đủ)?$/u
const LACKING = /^,? ?(?:còn )?thiếu$/u

function told(stated: Figure, first: Figure, second: Figure): Proposal[] {
  const [one, other] = [operandOf(first), operandOf(second)]
  if (!compatible(one, other) || !compatible(operandOf(stated), one)) return []
  const isLess = (amountOf(one)?.compare(amountOf(other) ?? 0) ?? 0) < 0
  return isLess ? settled(stated, other, one) : settled(stated, one, other)
}

/** What one figure is over another: where it fits, or but for a digit. */
const settled = (stated: Figure, whole: Operand, part: Operand): Proposal[] =>
  heldOrDigitOff(remainder(operandOf(stated), [whole, part], stated.lead))

const isLevel = ({ mention: { claim } }: Figure): boolean =>
  claim.kind === 'quantity' && claim.role !== 'limit' && claim.approx === 'exact' && !isTime(claim)
