import { ABBREVIATIONS } from '../lexicon/abbreviations.ts'
import { NEUTRAL_SYLLABLES } from '../lexicon/neutral-words.ts'
import { withTonesMoved } from '../lexicon/tone-marks.ts'
import { pastLetters } from '../model/letters.ts'

const written = new Map(
  ABBREVIATIONS.filter(({ short }) => /^\p{L}{3,7}$/u.test(short)).map(({ short, long }) => [
    short,
    long.split(/[^\p{L}]+/u).filter((word) => !NEUTRAL_SYLLABLES.has(word)),
  ]),
)

/**
 * The syllables of a text that tell what it is about, lower case, in order, abbreviations written out; without
 * figures and without words that stand in every sentence.
 */
export function contentWords(text: string): string[] {
  const found: string[] = []
  for (let at = 0; at < text.length; at++) {
    const end = pastLetters(text, at)
    if (end > at) for (const word of wordsOf(text.slice(at, end))) found.push(word)
    at = end
  }
  return found
}

/** A language has so many syllables; what goes beyond is noise of a broken file. */
const MOST = 20_000

const known = new Map<string, readonly string[]>()

/** The content words of one printed syllable or abbreviation: mostly one, or none. */
function wordsOf(token: string): readonly string[] {
  const before = known.get(token)
  if (before) return before
  const word = spelled(token.toLowerCase())
  const words = written.get(token) ?? (NEUTRAL_SYLLABLES.has(word) ? [] : [word])
  if (known.size >= MOST) known.clear()
  known.set(token, words)
  return words
}

/** One spelling for two that both are right: "uỷ" and "ủy", "xoá" and "xóa", "kỹ" and "kĩ", "tỉ" and "tỷ". */
function spelled(word: string): string {
  return withTonesMoved(word).replace(
    /^([hklmst])([ìíỉĩị])$/u,
    (_, head: string, vowel: string) => head + WITH_Y[IS.indexOf(vowel)],
  )
}

const IS = 'ìíỉĩị'
const WITH_Y = ['ỳ', 'ý', 'ỷ', 'ỹ', 'ỵ']
