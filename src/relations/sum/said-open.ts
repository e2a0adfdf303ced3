import { SOME_HEADED } from '../../lexicon/enumeration-cues.ts'
import { COUNTED_TWICE } from '../../lexicon/part-names.ts'
import { unitOf as rowOf } from '../../lexicon/units.ts'
import { sum } from '../../model/index.ts'
import { anyOf } from '../any-of.ts'
import type { Discourse, Mention } from '../discourse/index.ts'
import { amountOf, unitOf } from '../operand.ts'
import type { Proposal } from '../proposal.ts'

/** Units of text before and behind a list in which words say so. */
const REACH = 120

/**
 * A list that its own words leave open: "Theo lĩnh vực chủ yếu: …" and "Đã phân bổ: …" name some and may fall short of the total, and of what stands in several
 * parts, "(một đơn có thể có nhiều nội dung)", the parts may be more.
 */
export function withWordsOpen(discourse: Discourse, proposal: Proposal): Proposal {
  const { stated, members, open, axis } = proposal
  const total = stated && amountOf(stated)
  const parts = members.flatMap(({ claim }) => discourse.mentionOf(claim.id) ?? [])
  const [first] = parts
  if (open || axis !== undefined || !total || !first || first.block.cell) return proposal
  const over = sum(members.flatMap((member) => amountOf(member) ?? [])).compare(total)
  if (over < 0 && isOfSome(first)) return { ...proposal, open: 'not-exhaustive' }
  const isCounted = rowOf(unitOf(stated))?.dimension === 'count'
  return over > 0 && isCounted && isCountedTwice(parts) ? { ...proposal, open: 'overlapping' } : proposal
}

/** Whether the heading right before a list says that it names the main ones, or what was done of it so far: "Đã phân bổ: …". */
export function isOfSome({ block, start }: Mention): boolean {
  const before = block.value.slice(Math.max(0, start - REACH), start)
  return SOME.test(before) || DONE.test(before)
}

const DONE = /(?:^|[.;] |[-+•] )đã [^,;.:()\d]{1,40}:[^:;.()\d]*$/iu

const SOME = new RegExp(`${anyOf(SOME_HEADED)}[^,;.:()\\d]{0,40}:[^:;.()\\d]*$`, 'iu')

/** Whether words in the heading of a list, within it, or behind it in its sentence, say that one thing stands in several of its parts. */
function isCountedTwice(parts: readonly Mention[]): boolean {
  const [first, last] = [parts[0]!, parts.at(-1)!]
  if (first.block !== last.block) return false
  const until = Math.min(last.block.sentences[last.sentence]?.[1] ?? last.end, last.end + REACH)
  const before = first.block.value.slice(Math.max(0, first.start - REACH), first.start)
  const said = `${IN_HEADING.exec(before)?.[0] ?? ''} ${first.block.value.slice(first.start, until)}`
  return TWICE.test(said.toLowerCase())
}

/** "Theo lĩnh vực (một đơn có thể có nhiều nội dung): …": the bracket of a heading. */
const IN_HEADING = /\([^()]*\)\s?:[^:;.()\d]*$/u

const TWICE = new RegExp(anyOf(COUNTED_TWICE), 'u')
