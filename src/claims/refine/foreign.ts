import type { Passage } from '../passage.ts'
import { wordStart } from '../phrase-before.ts'

/** Start of the word that a blank parts from a place; −1 for none. */
export const wordBefore = (text: string, at: number, reach: number): number =>
  text[at - 1] === ' ' ? wordStart(text, at - 1, Math.max(0, at - reach)) : -1

const FOREIGN = /^[A-Za-z]{4,15}$/
const SYLLABLE =
  /^(?:[bcdghklmnpqrstvx]|ch|gh|gi|kh|ng|ngh|nh|ph|qu|th|tr)?(?:[aeiouy]|a[iouy]|e[ou]|i[aeu]|o[aei]|u[aeioy]|oai|oay|uoi|uye|uya|ieu|yeu|ye|uou)(?:ch|c|m|ng|nh|n|p|t)?$/i

/** A word before a number that no Vietnamese syllable is: "Windows", "Boeing"; capitals alone abbreviate. */
export function isForeignBefore({ text, lower }: Passage, at: number): boolean {
  const from = wordBefore(text, at, 17)
  if (from < 0 || text.slice(from, at) === lower.slice(from, at)) return false
  const word = text.slice(from, at - 1)
  return FOREIGN.test(word) && word !== word.toUpperCase() && !SYLLABLE.test(word)
}
