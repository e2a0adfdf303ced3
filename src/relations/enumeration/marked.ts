import { contentWords } from '../content-words.ts'
import { mentionsWithin, type Passage } from '../discourse/index.ts'
import type { Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { type Count, countOf, enumerated } from './count.ts'

/** Items that are numbered one by one: "(1) …; (2) …; (3) …". */
export interface Group {
  readonly start: number
  readonly items: readonly string[]
  /** Words before the first number. */
  readonly head: string
}

const NUMBER = /\((\d{1,2})\)/gu

/** How much of an item is kept as its name, and how far before a list its count may stand. */
const NAME = 60
const REACH = 160

/** The numbered lists of a passage: each begins at (1) and misses no number. */
export function groupsIn({ block }: Passage): Group[] {
  const text = block.value
  const marks = [...text.matchAll(NUMBER)].map((match) => ({ at: match.index, number: Number(match[1]) }))
  const groups: { start: number; items: string[]; head: string }[] = []
  for (const { at, number } of marks) {
    const group = groups.at(-1)
    const item = text.slice(at + 3, at + NAME).replace(/^[)\s]+|[;,.(].*$/gu, '')
    if (number === 1) groups.push({ start: at, items: [item], head: text.slice(Math.max(0, at - REACH), at) })
    else if (group && number === group.items.length + 1) group.items.push(item)
  }
  return groups.filter(({ items }) => items.length > 1)
}

/** "04 nhóm giải pháp: (1) …; (2) …": a list with its count before it in the same sentence. */
export function numberedLists(passage: Passage): Proposal[] {
  if (!passage.block.value.includes('(1)')) return []
  return groupsIn(passage).flatMap((group) => {
    const window = [Math.max(0, group.start - REACH), group.start] as const
    const last = mentionsWithin(passage.mentions, window, REACH).findLast(({ bracket }) => bracket === null)
    const count = last && countOf(last)
    if (!count) return []
    const between = passage.block.value.slice(count.mention.end, group.start)
    if (/\.\s/u.test(between)) return []
    const strength = /^[^;,]{0,80}:\s*$/u.test(between) ? STRENGTH.sure : STRENGTH.weak
    return [enumerated(count, { items: group.items, evidence: '(1) …', strength, numbered: true })]
  })
}

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
