import type { Mention } from '../discourse/index.ts'
import { endsWithRest } from './exhaustion.ts'
import { nameOf } from './parallel-names.ts'

/** Units of text between a part and the last one that "và" joins to it. */
const REACH = 60

/**
 * Whether a run of parts lacks the figure behind it, the last of their list: one that "và" joins, "gồm A 12, B 7 và C 5", or that takes the rest, "…, khác 5".
 * Words that announce the list announce it too.
 */
export function lacksLast(run: readonly Mention[], next: Mention | undefined): boolean {
  const [last, other] = [run.at(-1), run[1]]
  if (!last || !other || !next || next.block !== last.block || next.bracket !== last.bracket) return false
  const between = next.block.value.slice(last.end, next.start)
  if (between.length > REACH || /[;.:()]/u.test(between)) return false
  return endsWithRest(next) || (/(?<!\p{L})và(?!\p{L})/u.test(between) && isNamedLike(next, other))
}

/** Whether both have their names before them, or both behind: "và hỗ trợ 10 hộ" goes on with another thing. */
const isNamedLike = (last: Mention, other: Mention): boolean =>
  (nameBehindAnd(last) === '') === (nameOf(other) === '')

const nameBehindAnd = (mention: Mention): string => mention.lead.replace(/^.*(?<!\p{L})và(?!\p{L})\s*/u, '')
