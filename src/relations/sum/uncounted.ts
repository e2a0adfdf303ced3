/** Items that a list of counts names without a number: one person each, or a group of nobody knows how many. */
import { unitOf } from '../../lexicon/units.ts'
import { sum, ZERO } from '../../model/index.ts'
import type { Mention } from '../discourse/index.ts'
import { amountOf } from '../operand.ts'
import type { Member, Operand } from '../proposal.ts'
import { namedBeside } from './named-beside.ts'
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
  const room = (amountOf(parts.total)?.sub(sumOf(parts.members)) ?? ZERO).valueOf()
  if (room <= 0) return false
  if (endsUncounted(mentions, parts.members) || namedBeside(mentions, parts.members) >= room) return true
  const [first] = mentions
  if (!first || first.block !== total.block || first.start < total.end) return false
  const { claim, block, start } = first
  if (claim.kind !== 'quantity' || !/\p{L}/u.test(claim.text)) return false
  return ITEM.test(block.value.slice(Math.max(total.end, start - REACH), start))
}

const sumOf = (members: readonly Member[]) => sum(members.flatMap((member) => amountOf(member) ?? []))

/** "922 ô tô, 88 xe, 64 tàu, 633 xuồng và máy bay": "và" brings in the last item of a list of commas, which has no number. */
function endsUncounted(mentions: readonly Mention[], members: readonly Member[]): boolean {
  const [first, last] = [members[0]!.claim.place, members.at(-1)!.claim.place]
  const block = mentions.find(({ claim }) => claim === members[0]!.claim)?.block
  if (!block || members.length < LONG || first.block !== last.block || last.end < first.end) return false
  const rest = LAST_ITEM.exec(block.value.slice(last.end, last.end + REACH))?.[1]
  return (
    rest !== undefined &&
    unitOf(rest) !== undefined &&
    !/\svà\s/u.test(block.value.slice(first.end, last.start))
  )
}

/** Of two parts the last may be of two nouns: "30 giáo viên, 12 cán bộ và nhân viên". */
const LONG = 3
const LAST_ITEM = /^ (?:và|cùng) (\p{Ll}+(?: \p{Ll}+){0,2})\s*(?=[).,;]|$)/u

/** Behind the words that open a list, an item and what parts it from the next. */
const ITEM =
  /(?:(?<!\p{L})(?:gồm|là)|[:(])\s*(?!có,)\p{L}[^\d,;:.()]*(?:,[^\d,;:.()]+)*(?:,|\s(?:và|cùng|với))\s*$/u
