/** What a total comes to when something else is counted in: "vốn đăng ký 771 tỷ đồng; nếu tính cả 1.460 tỷ đồng vốn tăng thêm thì tổng vốn là 2.231 tỷ đồng". */
import { type Figure, figuresOf, gapBetween } from '../context/figures.ts'
import { operandOf } from '../context/operand-of.ts'
import { isDigitOff } from '../digit-off.ts'
import type { Discourse } from '../discourse/index.ts'
import { judge, judgedToHold } from '../judge.ts'
import { codeOf, digitsOf } from '../operand.ts'
import type { Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'

/** How many figures back what it is added to may stand, and how many on the total. */
const BACK = 6
const ON = 3

/** Digits of a total that no two figures make by chance. */
const DIGITS = 3

const COUNTED_IN = /(?<!\p{L})(?:tính|kể|cộng|gồm) (?:cả|thêm)(?: số| khoản)?(?: khoảng| gần| hơn| trên)?$/u
const TOTAL = /(?<!\p{L})tổng(?!\p{L})[^,;:]*(?<!\p{L})(?:là|đạt|lên|lên tới|lên đến|bằng|có)$/u
const OF_EACH = /(?<!\p{L})(?:bình quân|trung bình|mỗi)(?!\p{L})/u

/** Each total with what is counted in and what stood before; an error where that is one figure alone and a digit mends it. */
export const countingIn = ({ passages }: Discourse): Proposal[] =>
  passages
    .filter(({ block, lower }) => block.cell === undefined && lower.includes('tổng'))
    .flatMap((passage) => figuresOf(passage).flatMap(sumsWith))

function sumsWith(added: Figure): Proposal[] {
  if (!COUNTED_IN.test(added.lead) || !isLevel(added)) return []
  const figures = figuresOf(added.passage)
  const total = figures.slice(added.at + 1, added.at + 1 + ON).find((other) => isLike(other, added))
  if (!total || !isTotal(total, figures[total.at - 1]!)) return []
  const bases = figures.slice(Math.max(0, added.at - BACK), added.at).filter((other) => isLike(other, added))
  const made = bases.reverse().map((base) => sumOf(total, [base, added]))
  const held = made.find((proposal) => judgedToHold(judge(proposal)))
  if (digitsOf(operandOf(total)) < DIGITS) return []
  if (held) return [held]
  const [only, more] = made
  return only && !more && isDigitOff(only) ? [{ ...only, strength: STRENGTH.sure, closed: true }] : []
}

const isTotal = (total: Figure, before: Figure): boolean =>
  total.mention.sentence === before.mention.sentence && TOTAL.test(gapBetween(before, total))

/** An amount that was reached, of all and not of each. */
const isLevel = ({ lead, tail, mention: { claim } }: Figure): boolean =>
  claim.kind === 'quantity' &&
  claim.role !== 'change' &&
  !claim.direction &&
  !OF_EACH.test(lead) &&
  !tail.startsWith('/')

const isLike = (other: Figure, figure: Figure): boolean =>
  isLevel(other) &&
  other.mention.bracket === figure.mention.bracket &&
  codeOf(operandOf(other)) === codeOf(operandOf(figure))

const sumOf = (total: Figure, parts: readonly Figure[]): Proposal => ({
  kind: 'sum',
  variant: 'parts',
  stated: operandOf(total),
  members: parts.map((part) => ({ ...operandOf(part), role: 'part' })),
  evidence: 'tính cả',
  strength: STRENGTH.fitting,
})
