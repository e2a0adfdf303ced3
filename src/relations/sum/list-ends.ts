/** Where a list of parts gives way to other things: how its total stands now, a comparison of it, examples. */
import { STANDING_NOW } from '../../lexicon/time-words.ts'
import type { Mention, Passage } from '../discourse/index.ts'
import { STRENGTH } from '../strength.ts'

/**
 * Where a list gives way to how its total stands now: "58 công trình gồm 31 …, 09 …, 18 …; hiện 41 công trình đã bàn giao, 17 công trình
 * đang thi công". Infinity where it does not.
 */
export function statusBehind({ lower }: Passage, behind: readonly Mention[], from: number): number {
  const parts = partsFrom(behind, from)
  const turn = parts.findIndex(({ start }, at) => {
    const between = at > 1 ? lower.slice(parts[at - 1]!.end, start) : ''
    return STATUS.test(between) || (DONE.test(between) && !parts.slice(0, at).some(isOfDone))
  })
  return turn < 0 ? Number.POSITIVE_INFINITY : parts[turn]!.start
}

/** The figures from a place on. */
export const partsFrom = (behind: readonly Mention[], from: number) =>
  behind.filter(({ start }) => start >= from)

/** "trong đó 9.342 ca tại 36 tỉnh; giảm 669 ca so với hôm qua; 174 ca tử vong": a comparison of the total ends its list. */
export const comparisonBehind = (behind: readonly Mention[], from: number): number =>
  behind.find(
    ({ start, claim, clause, tail }) =>
      start >= from && clause.opener === ';' && claim.direction && /^so với(?!\p{L})/u.test(tail),
  )?.start ?? Number.POSITIVE_INFINITY

/** "131 cuộc, gồm 121 cuộc theo kế hoạch và 10 cuộc đột xuất; đã kết thúc 117 cuộc": but "gồm đã giải quyết 60, …; đang giải quyết 30" is one list. */
const DONE = /; (?:đã|đang)(?!\p{L})/u
const isOfDone = ({ lead }: Mention): boolean => /^(?:đã|đang|mới|còn|chưa)(?!\p{L})/u.test(lead)

const STATUS = new RegExp(`; (?:${STANDING_NOW.join('|')})(?!\\p{L})`, 'u')

/** Words between a total and its parts, and where they stand. */
interface Cue {
  readonly cue: { readonly strength: number }
  readonly start: number
}

/**
 * Where the examples begin behind two parts and more, "…, gồm 31 nhà sập và 40 nhà tốc mái; thiệt hại nặng như xã Đông 9 nhà"; Infinity
 * where there are none. "Như" and "chủ yếu" may stand in the name of one more part, "các loại khác như …", and need a semicolon before them.
 */
export function examplesBehind(lower: string, parts: readonly Mention[], cues: readonly Cue[]): number {
  const examples = cues.find(({ cue, start }) => {
    const at = parts.findIndex((part) => part.start >= start)
    const last = parts[at < 0 ? parts.length - 1 : at - 1]
    if (cue.strength > STRENGTH.faint || at < 2 || !last) return false
    const between = lower.slice(last.end, start)
    return between.includes(';') || (cue.strength === 0 && between.includes(','))
  })
  return examples?.start ?? Number.POSITIVE_INFINITY
}
