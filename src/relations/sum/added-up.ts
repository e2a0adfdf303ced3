/** A figure to which another is added in so many words, and what they make: "công nhận 19 sản phẩm, cộng 54 sản phẩm đã có là 73 sản phẩm". */
import type { Discourse, Mention } from '../discourse/index.ts'
import type { Operand, Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { sameUnit } from './same-unit.ts'

/** How many figures back, past a bracket, the first one may stand. */
const REACH = 6

/** What is added, with what it is added to and what both make, all of one unit, in one sentence and one behind the other. */
export const addedUp = ({ mentions }: Discourse): Proposal[] =>
  mentions.flatMap((added) => {
    if (!ADDED.test(added.lead) || !isLevel(added)) return []
    const first = mentions
      .slice(Math.max(0, added.order - REACH), added.order)
      .findLast((other) => isBeside(other, added))
    const total = mentions[added.order + 1]
    if (!first || !total || !isBeside(total, added) || !isMade(added, total)) return []
    if (![first, total].every((other) => isLevel(other) && sameUnit(other, added))) return []
    return [sumOf(total, [first, added])]
  })

const ADDED = /(?:^|[ ,;])cộng(?: thêm)?(?: với)?(?: số)?$/u

const isLevel = ({ claim, block }: Mention): boolean =>
  claim.kind === 'quantity' &&
  (claim.role === 'actual' || claim.role === 'base') &&
  claim.approx === 'exact' &&
  !claim.direction &&
  block.cell === undefined

const isBeside = (other: Mention, { block, sentence, bracket }: Mention): boolean =>
  other.block === block && other.sentence === sentence && other.bracket === bracket

/** Nothing but what is said of what was added, and a verb, stands between it and what is made. */
const isMade = ({ block, end }: Mention, { start }: Mention): boolean =>
  MADE.test(block.value.slice(end, Math.min(start, end + WORDS)).toLowerCase())

const WORDS = 60
const MADE = /^[^,;:.()\d]*(?<!\p{L})(?:là|thành|bằng|được|(?:thì )?có)\s(?:tổng(?: số| cộng)?\s)?$/u

function sumOf(total: Mention, parts: readonly Mention[]): Proposal {
  const operandOf = ({ claim }: Mention): Operand => ({ claim, facet: 'value' })
  return {
    kind: 'sum',
    variant: 'parts',
    stated: operandOf(total),
    members: parts.map((part) => ({ ...operandOf(part), role: 'part' })),
    evidence: 'cộng',
    strength: STRENGTH.sure,
    closed: true,
  }
}
