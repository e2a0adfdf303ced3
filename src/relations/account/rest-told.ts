/** "Số còn lại 1.315 đơn …" at the head of a sentence: what is left of a whole when the parts told before it are taken. */
import { amountOf } from '../operand.ts'
import type { Proposal } from '../proposal.ts'
import { remainder } from '../remainder.ts'
import { slips } from '../slips.ts'
import { STRENGTH } from '../strength.ts'
import { type Entry, sameSort } from './entry.ts'
import { isChange } from './terms.ts'

/** How many figures back the whole may stand, and how many sentences. */
const REACH = 12
const SENTENCES = 4

/** What opens a sentence, or a clause of its own, that tells the rest. */
const REST = /^(?:(?:đối với )?(?:số|phần|các|những)? ?(?:\p{L}+ ){0,3})?còn lại(?: (?:là|có|gồm|với))?:?$/u

/** The rest of all that the sentences before it told of one sort: of a whole and its parts, the first being the whole. */
export function restsTold(entries: readonly Entry[]): Proposal[] {
  return entries.flatMap((rest, at) => {
    if (rest.side !== 'closing' || isChange(rest) || !opensAsRest(rest)) return []
    const before = entries
      .slice(Math.max(0, at - REACH), at)
      .filter((entry) => sameSort(entry.operand, rest.operand) && !isChange(entry))
      .filter(({ mention }) => rest.mention.sentence - mention.sentence < SENTENCES)
    const alone = !isFollowed(rest, entries[at + 1])
    return before
      .slice(0, -1)
      .map((whole, nth) => taken(rest, whole, { parts: before.slice(nth + 1), alone }))
  })
}

/** Units of text in which the words for a rest have room. */
const OPENING = 200

/** Whether nothing but the words for a rest stands between the head of its sentence and a figure. */
function opensAsRest({ mention: { block, sentence, start } }: Entry): boolean {
  const [head = 0] = block.sentences[sentence] ?? []
  const from = Math.max(head, start - OPENING)
  const clauses = block.value.slice(from, start).split(';')
  if (from > head && clauses.length === 1) return false
  return REST.test(clauses.at(-1)!.trim().toLowerCase())
}

/** "Số còn lại 320 hộ đang chờ và 100 hộ chưa đủ điều kiện": a rest that its sentence tells in several figures. */
const isFollowed = (rest: Entry, next: Entry | undefined): boolean =>
  next?.mention.sentence === rest.mention.sentence && sameSort(next.operand, rest.operand) && !isChange(next)

interface Told {
  readonly parts: readonly Entry[]
  /** Whether the rest is told in one figure. */
  readonly alone: boolean
}

/** A whole less its parts: told for certain where there is one part, and no figure but a misprinted digit parts them. */
function taken(rest: Entry, whole: Entry, { parts, alone }: Told): Proposal {
  const proposal = remainder(
    rest.operand,
    [whole, ...parts].map(({ operand }) => operand),
    rest.mention.lead || rest.evidence,
    alone ? STRENGTH.hinted : STRENGTH.weak,
  )
  const [all, part] = [whole, parts[0]!].map(({ operand }) => amountOf(operand))
  const plain = alone && parts.length === 1 && all && part && all.compare(part) > 0
  return plain && slips(proposal).length > 0 ? { ...proposal, strength: STRENGTH.sure } : proposal
}
