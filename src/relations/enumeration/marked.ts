import {
  LIST_CUES,
  MATTERS,
  SAMPLE_WORDS,
  TYPICAL_WORDS,
  WORDED_NOUNS,
} from '../../lexicon/enumeration-cues.ts'
import { contentWords } from '../content-words.ts'
import { isTime } from '../context/measured.ts'
import { type Discourse, mentionsWithin, type Passage } from '../discourse/index.ts'
import type { Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { type Count, countOf, enumerated } from './count.ts'
import { type Group, groupsIn } from './marks.ts'

/** How far before a list its count may stand. */
const REACH = 160

/** "04 nhóm giải pháp: (1) …; (2) …": a list with its count before it in the same sentence. */
export function numberedLists({ passages }: Discourse, passage: Passage): Proposal[] {
  return groupsIn(passage, passages[passage.index + 1]).flatMap((group) => {
    const count = countBefore(passage, group)
    if (!count) return []
    const between = passage.lower.slice(count.mention.end, group.start)
    if (/\.\s/u.test(between)) return []
    const announced = group.whole && isAnnounced(between)
    const strength = announced ? STRENGTH.sure : STRENGTH.weak
    return [
      enumerated(count, {
        items: group.items,
        evidence: `${group.mark} …`,
        strength,
        numbered: true,
        announced,
      }),
    ]
  })
}

/** The last count before a list that says neither where nor how long: "04 nhiệm vụ tại 03 xã: (1) …". */
function countBefore({ mentions }: Passage, { start }: Group): Count | undefined {
  const counts = mentionsWithin(mentions, [Math.max(0, start - REACH), start], REACH)
    .filter(({ bracket, claim }) => bracket === null && !isTime(claim))
    .map((mention) => countOf(mention))
  const last = counts.at(-1)
  const aside = last && ASIDE.test(last.mention.lead)
  const before = aside ? counts.at(-2) : undefined
  return before && before.mention.sentence === last?.mention.sentence ? before : last
}

const ASIDE = /(?:^|\s)(?:tại|ở|thuộc|của|cho|trong|trên|với)$/u

/** Nothing stands between a count and its list but what is counted, and words that open a list. */
const isAnnounced = (between: string): boolean =>
  ANNOUNCED.test(between) && !SAMPLE.test(between) && !OF_OTHERS.test(between)

/** "15 xã thực hiện các nhiệm vụ sau: (1) …", "45 cơ sở về các nội dung: (1) …": the list is of others than the count. */
const OF_OTHERS = new RegExp(
  `(?<!\\p{L})(?:các|những)(?: \\p{L}+){0,2} (?:${MATTERS.join('|')})(?!\\p{L})`,
  'u',
)

const ANNOUNCED = new RegExp(
  `^[^;,]{0,80}(?:, ?(?:${WORDED_NOUNS.join('|')})(?!\\p{L})[^;,]{0,60})?(?:, ?(?:${LIST_CUES.map(({ surface }) => surface).join('|')}))?(?::|(?:${LIST_CUES.map(({ surface }) => surface).join('|')}))\\s*$`,
  'u',
)

/** "12 nhiệm vụ, nổi bật là: (1) …" names some; "05 kết quả nổi bật: (1) …" all of them. */
const SAMPLE = new RegExp(
  `(?<!\\p{L})(?:như(?! sau)|${SAMPLE_WORDS.join('|')}|(?:${TYPICAL_WORDS.join('|')}) (?:là|như|có))(?!\\p{L})`,
  'u',
)

/** Several counts that share one note, and the numbered lists in it: each count takes the list that it heads. */
export function matched(counts: readonly Count[], groups: readonly Group[], evidence: string): Proposal[] {
  return groups.flatMap((group, at) => {
    const { items } = group
    const equal = counts.filter(({ value }) => value === items.length)
    const count = mostAlike(equal, group)
    if (count) return [enumerated(count, { items, evidence, strength: STRENGTH.told })]
    const only =
      groups.length === 1 ? counts.at(-1) : groups.length === counts.length ? counts[at] : undefined
    const strength = groups.length === 1 ? STRENGTH.sure : STRENGTH.possible
    return only ? [enumerated(only, { items, evidence, strength, numbered: true })] : []
  })
}

/** The count whose words the head of a list repeats; the nearest where none does. */
function mostAlike(counts: readonly Count[], { head }: Group): Count | undefined {
  const words = new Set(contentWords(head))
  const shared = ({ mention }: Count) =>
    contentWords(`${mention.lead} ${mention.claim.text} ${mention.tail}`).filter((word) => words.has(word))
      .length
  return counts.toSorted((a, b) => shared(b) - shared(a))[0]
}
