import { levelOfNoun, placeLevelOf } from '../place-level.ts'

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
  const levels = segments.map((segment) => placeLevelOf(segment))
  const own = levelOfNoun(counted) ?? levels.find((level) => level !== undefined)
  const named = segments.filter((segment, i) => {
    const level = levels[i]
    return level === undefined
      ? /^\p{Lu}/u.test(segment)
      : level === own && /[\p{Lu}\d]/u.test(segment.slice(1))
  })
  return Math.max(1, named.length)
}
