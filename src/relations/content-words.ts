import { ABBREVIATIONS } from '../lexicon/abbreviations.ts'
import { NEUTRAL_SYLLABLES } from '../lexicon/neutral-words.ts'

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
  for (const [token] of text.matchAll(/\p{L}+/gu)) {
    const long = written.get(token)
    if (long) {
      found.push(...long)
      continue
    }
    const word = spelled(token.toLowerCase())
    if (!NEUTRAL_SYLLABLES.has(word)) found.push(word)
  }
  return found
}

/** One spelling for two that both are right: "uỷ" and "ủy", "xoá" and "xóa", "kỹ" and "kĩ", "tỉ" and "tỷ". */
function spelled(word: string): string {
  const tone = TONES.exec(word)
  const moved = tone ? word.replace(tone[0], MOVED.get(tone[0]) ?? tone[0]) : word
  return moved.replace(
    /^([hklmst])([ìíỉĩị])$/u,
    (_, head: string, vowel: string) => head + WITH_Y[IS.indexOf(vowel)],
  )
}

const PAIRS =
  'uỷ ủy uỳ ùy uý úy uỹ ũy uỵ ụy oá óa oà òa oả ỏa oã õa oạ ọa oé óe oè òe oẻ ỏe oẽ õe oẹ ọe'.split(' ')
const MOVED = new Map(PAIRS.flatMap((from, i) => (i % 2 === 0 ? [[from, PAIRS[i + 1]!] as const] : [])))
const TONES = new RegExp(`(?<!q)(?:${[...MOVED.keys()].join('|')})$`, 'u')
const IS = 'ìíỉĩị'
const WITH_Y = ['ỳ', 'ý', 'ỷ', 'ỹ', 'ỵ']
