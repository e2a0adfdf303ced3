import type { Figure } from '../context/figures.ts'
import { holds } from '../context/settle.ts'
import { amountOf, codeOf } from '../operand.ts'
import type { Member, Operand, Proposal } from '../proposal.ts'
import { slips } from '../slips.ts'
import { areOfOneWhole, type Found } from './part-and-whole.ts'

/**
 * "toàn ngành 107 đảng viên/1.075 cán bộ, đạt 9,95%, trong đó mầm non 50 đảng viên, đạt 16,78%": a share of some of those that the one beside it
 * counts, far off their whole.
 */
export function isOfItsOwn(share: Proposal, part: Member, twin: Member | undefined): boolean {
  const [a, b] = [amountOf(part), twin && amountOf(twin)]
  return a !== undefined && b !== undefined && a.compare(b) < 0 && !holds(share) && slips(share).length === 0
}

/** "215 thẻ (nam 118 người, chiếm 54,9%; nữ 97 người, chiếm 45,1%)": counts of one noun, be their whole of another. */
export const isOneList = (a: Operand, b: Operand): boolean =>
  a.claim.id !== b.claim.id && codeOf(a) === codeOf(b)

/** "52 vụ ở nhà ở (chiếm 31,4%), làm chết 2 người; 44 vụ ở chợ (chiếm 12,8%)": two items of one list, of which neither takes the other apart. */
export function areItems(a: Figure, b: Figure): boolean {
  const [first, last] = a.at < b.at ? [a, b] : [b, a]
  if (first.passage !== last.passage || first.mention.sentence !== last.mention.sentence) return false
  const between = first.passage.lower.slice(first.mention.end, last.mention.start)
  return ITEM_ENDS.test(between) && !TAKES_APART.test(between) && calledBy(first.lead) === calledBy(last.lead)
}

const ITEM_ENDS = /[;,]/
const TAKES_APART = /trong đó|trong số|gồm|riêng|như|:/u

/** The word that makes a percentage a share: "chiếm", "tỷ lệ". */
const calledBy = (lead: string): string => /(?:chiếm|t[ỷỉ] lệ|t[ỷỉ] trọng|đạt|bằng)/u.exec(lead)?.[0] ?? ''

/**
 * "ngân sách trung ương: 28,8 tỷ đồng, chiếm 3,6%; ngân sách tỉnh: 2,9 tỷ đồng, chiếm 14,3%; ngân sách huyện: …": whether three shares and
 * more that hold, on either side of one, are of one whole and made a share by the same word.
 */
export const isAmong = (figure: Figure, told: readonly Found[]): boolean =>
  told.length >= LISTED &&
  areOfOneWhole(told) &&
  told.every((other) => other.figure.lead === figure.lead && figure.lead !== '') &&
  told.some((other) => other.figure.at < figure.at) &&
  told.some((other) => other.figure.at > figure.at)

const LISTED = 3
