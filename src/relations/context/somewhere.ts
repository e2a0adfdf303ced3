import { memoized } from '../../model/memoized.ts'
import type { Mention, Passage } from '../discourse/index.ts'

/**
 * Whether a passage says something anywhere, in lower case; each passage is asked once. What every figure would have to
 * be tried for is so passed over in most passages.
 */
export const saysSomewhere = (pattern: RegExp): ((passage: Passage) => boolean) =>
  memoized(({ lower }) => pattern.test(lower))

/** Whether the sentence of a figure says something anywhere, in lower case; a sentence is read once for all its figures. */
export function saysInSentence(pattern: RegExp): (passage: Passage, figure: Mention) => boolean {
  const sentencesOf = memoized((_: Passage): Map<number, boolean> => new Map())
  return (passage, { sentence }) => {
    const known = sentencesOf(passage)
    const said =
      known.get(sentence) ?? pattern.test(passage.lower.slice(...(passage.block.sentences[sentence] ?? [0])))
    known.set(sentence, said)
    return said
  }
}
