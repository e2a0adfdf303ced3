import { LISTED_VILLAGES, VILLAGES } from '../../lexicon/place-levels.ts'
import { isCapitalAt } from '../passage.ts'
import { wordStart } from '../phrase-before.ts'
import { inEitherCase } from './named-things.ts'

/** A village with a name of its own. */
const VILLAGE = new RegExp(
  `(?:^|[^\\p{L}])(?:${VILLAGES.map(inEitherCase).join('|')}) ((?:\\p{Lu}\\p{L}* ){1,3})$`,
  'u',
)
/** The next village of a list and its number. */
const NEXT = new RegExp(
  `^(?:,|;| và) (?:${LISTED_VILLAGES.join('|')}) ((?:\\p{Lu}\\p{L}* ){1,3})(\\d+)`,
  'iu',
)
/** The village before one of a list, its number, and what stands between. */
const LAST = new RegExp(
  `((?:\\p{Lu}\\p{L}* ){1,3})(\\d+)(?:,|;| và) (?:${LISTED_VILLAGES.join('|')}) (?:\\p{Lu}\\p{L}* ){1,3}$`,
  'u',
)
/** Units of text in which a village, and another beside it, stand. */
const REACH = 40

/**
 * Whether the number behind a village is part of its name or counts what is in it; undefined where no village stands before, or
 * nothing tells.
 *
 * "thôn Đăk Ang 2" is named, and so are "thôn Đăk Ang 11, thôn Đăk Ang 12"; "thôn Đăk Ang 12, thôn Kon Rẫy 5" counts in both, for
 * villages are not numbered so high.
 */
export function villageBefore(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
): 'named' | 'counted' | undefined {
  if (text[start - 1] !== ' ' || !isCapitalAt(text, wordStart(text, start - 1, 0))) return undefined
  const before = text.slice(Math.max(0, start - REACH), start)
  const name = VILLAGE.exec(before)?.[1]
  if (name === undefined) return undefined
  const next = NEXT.exec(text.slice(end, end + REACH))
  const last = LAST.exec(text.slice(Math.max(0, start - 2 * REACH), start))
  if (next?.[1] === name || last?.[1] === name) return 'named'
  const printed = text.slice(start, end)
  const counts = [printed, next?.[2], last?.[2]].some((count) => count !== undefined && count.length > 1)
  if ((next || last) && counts) return 'counted'
  return printed.length === 1 ? 'named' : undefined
}
