/** Parts told apart by how much each reaches: "5 thị trường trên 10 tỷ USD, 8 thị trường trên 5 tỷ USD" are steps of one scale. */
import { LEAST_WORDS, MOST_WORDS } from '../../lexicon/bound-cues.ts'
import { sum } from '../../model/index.ts'
import type { Discourse } from '../discourse/index.ts'
import { amountOf } from '../operand.ts'
import type { Member, Operand } from '../proposal.ts'

/** Units of text beside a part in which its threshold stands. */
const REACH = 90

const sided = (words: readonly string[]) =>
  new RegExp(`(?<!\\p{L})(?:${words.join('|')}) (\\d[\\d.,]*(?<![.,]))(?: ?(%|\\p{L}+))?`, 'u')
const [AT_LEAST, AT_MOST] = [sided(LEAST_WORDS), sided(MOST_WORDS)]
const AND_MORE =
  /(?<!\p{L})(?:từ |đạt )?(\d[\d.,]*(?<![.,]))(?: ?(%|\p{L}+))?[^\d,;.()]{0,24} trở (lên|xuống)(?!\p{L})/u

/** The least or the most that those of a part reach. */
interface Threshold {
  readonly isLeast: boolean
  readonly value: string
  readonly unit: string | undefined
}

/**
 * Whether parts leave something between their thresholds, or hold one another: all have one, in front or behind, and no two of them meet at
 * one value, as "dưới 5%" and "trên 5%" do. What such a list adds up to is nothing, but "dưới 1 ha" and "trên 3 ha" are no more than all.
 */
export const areSteps = (discourse: Discourse, stated: Operand, members: readonly Member[]): boolean =>
  [behind, inFront].some((words) => {
    const found = members.flatMap((member, at) => {
      const lower = discourse.passageOf(member.claim.place.block)?.lower
      return (lower === undefined ? undefined : thresholdIn(words(lower, members, at))) ?? []
    })
    if (found.length < 2 || found.length !== members.length) return false
    if (new Set(found.map(({ value }) => value)).size !== found.length) return false
    return !(areApart(found) && isExceeded(stated, members))
  })

/** One below and one above, with nothing that both reach. */
function areApart([one, other, more]: readonly Threshold[]): boolean {
  if (!one || !other || more || one.isLeast === other.isLeast || one.unit !== other.unit) return false
  const [most, least] = one.isLeast ? [other, one] : [one, other]
  return numberOf(most) < numberOf(least)
}

const numberOf = ({ value }: Threshold): number => Number(value.replace(/\./g, '').replace(',', '.'))

function isExceeded(stated: Operand, members: readonly Member[]): boolean {
  const total = amountOf(stated)
  return !!total && sum(members.flatMap((member) => amountOf(member) ?? [])).compare(total) > 0
}

/** The words of the clause from a part to the next. */
function behind(lower: string, members: readonly Member[], at: number): string {
  const { block, end } = members[at]!.claim.place
  const next = members[at + 1]?.claim.place
  const until = next?.block === block ? next.start : Number.POSITIVE_INFINITY
  return lower.slice(end, Math.min(until, end + REACH)).split(APART, 1)[0]!
}

/** The words of the clause from the part before. */
function inFront(lower: string, members: readonly Member[], at: number): string {
  const { block, start } = members[at]!.claim.place
  const last = members[at - 1]?.claim.place
  const from = last?.block === block ? last.end : 0
  return lower
    .slice(Math.max(0, from, start - REACH), start)
    .split(APART)
    .at(-1)!
}

/** What ends a clause; the comma of a decimal does not. */
const APART = /[;()]|\. |,\s/u

/** What words set as the least or the most. */
function thresholdIn(words: string): Threshold | undefined {
  const [more, least, most] = [AND_MORE, AT_LEAST, AT_MOST].map((form) => form.exec(words))
  const found = more ?? least ?? most
  return found
    ? { isLeast: found === more ? more![3] === 'lên' : found === least, value: found[1]!, unit: found[2] }
    : undefined
}
