/** Items that a list of counts names without a number: one person each, or a group of nobody knows how many. */
import { sum } from '../../model/index.ts'
import type { Mention } from '../discourse/index.ts'
import { amountOf } from '../operand.ts'
import type { Member, Operand } from '../proposal.ts'
import type { Series } from './series.ts'

/** Units of text before the first part in which an item without a number may stand. */
const REACH = 160

/**
 * Whether a list opens with what has no number, and leaves room for it: "15 thành viên, gồm Chủ tịch Hội đồng, 03 Phó Chủ tịch và 11 ủy
 * viên". Where numbers stand in front of their nouns, words that a comma or "và" parts from the first number are an item of their own.
 */
export function leavesUncounted(
  total: Mention,
  { mentions }: Series,
  parts: { readonly total: Operand; readonly members: readonly Member[] },
): boolean {
  const [first] = mentions
  if (!first || first.block !== total.block || first.start < total.end) return false
  const { claim, block, start } = first
  if (claim.kind !== 'quantity' || !/\p{L}/u.test(claim.text)) return false
  if (!ITEM.test(block.value.slice(Math.max(total.end, start - REACH), start))) return false
  return (
    sum(parts.members.flatMap((member) => amountOf(member) ?? [])).compare(amountOf(parts.total) ?? 0) < 0
  )
}

/** Behind the words that open a list, an item and what parts it from the next. */
const ITEM =
  /(?:(?<!\p{L})(?:gồm|là)|[:(])\s*(?!có,)\p{L}[^\d,;:.()]*(?:,[^\d,;:.()]+)*(?:,|\s(?:và|cùng|với))\s*$/u
