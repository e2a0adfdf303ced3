import { PLACE_LEVELS } from '../../lexicon/place-levels.ts'

const LEVEL_OF = new Map(PLACE_LEVELS.flatMap((words, level) => words.map((word) => [word, level] as const)))
const CLASS = new RegExp(
  `^(?:các |và )?(${[...LEVEL_OF.keys()].sort((a, b) => b.length - a.length).join('|')})(?=\\s+\\p{Lu}|\\s+\\d|\\s*$|s?\\s+[\\p{L}\\d])`,
  'iu',
)

/** More names than this share no figure. */
const MOST = 60

/**
 * How many items the words before a figure name: 3 for "xã A, xã B; xã C đạt". A place of another level beside a
 * name says only where it lies: "Thôn A, xã B" is one village where villages are counted.
 */
export function namesIn(text: string, counted: string): number {
  const segments = text
    .replace(/\([^()]*\)?/g, ' ')
    .split(/[,;:]|(?<!\p{L})và(?!\p{L})/u)
    .slice(-MOST)
    .map((segment) => segment.trim())
    .filter((segment) => /\p{L}/u.test(segment))
  const levels = segments.map((segment) => LEVEL_OF.get(CLASS.exec(segment)?.[1]?.toLowerCase() ?? ''))
  const own = LEVEL_OF.get(counted.toLowerCase()) ?? levels.find((level) => level !== undefined)
  const named = segments.filter((segment, i) => {
    const level = levels[i]
    return level === undefined
      ? /^\p{Lu}/u.test(segment)
      : level === own && /[\p{Lu}\d]/u.test(segment.slice(1))
  })
  return Math.max(1, named.length)
}
