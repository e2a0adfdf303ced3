/** Parts told apart by how much each reaches: "5 thị trường trên 10 tỷ USD, 8 thị trường trên 5 tỷ USD" are steps of one scale. */
import { LEAST_WORDS, MOST_WORDS } from '../../lexicon/bound-cues.ts'
import type { Discourse } from '../discourse/index.ts'
import type { Member } from '../proposal.ts'

/** Units of text beside a part in which its threshold stands. */
const REACH = 90

const SIDED = new RegExp(
  `(?<!\\p{L})(?:${[...LEAST_WORDS, ...MOST_WORDS].join('|')}) (\\d[\\d.,]*(?<![.,]))`,
  'u',
)
const AND_MORE = /(?<!\p{L})(?:từ |đạt )?(\d[\d.,]*(?<![.,]))[^\d,;.()]{0,24} trở (?:lên|xuống)(?!\p{L})/u

/**
 * Whether parts leave something between their thresholds, or hold one another: all have one, in front or behind, and no two of them meet at
 * one value, as "dưới 5%" and "trên 5%" do. What such a list adds up to is nothing.
 */
export const areSteps = (discourse: Discourse, members: readonly Member[]): boolean =>
  [behind, inFront].some((words) => {
    const found = members.map((member, at) => {
      const lower = discourse.passageOf(member.claim.place.block)?.lower
      return lower === undefined ? undefined : thresholdIn(words(lower, members, at))
    })
    return found.length > 1 && !found.includes(undefined) && new Set(found).size === found.length
  })

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

/** The value that words set as the least or the most. */
function thresholdIn(words: string): string | undefined {
  return AND_MORE.exec(words)?.[1] ?? SIDED.exec(words)?.[1]
}
