/** Whether words say nothing but what any row of a table is told with. */
import { ROW_TELLING } from '../../lexicon/row-words.ts'
import { gather } from '../../model/group-by.ts'
import { contentWords } from '../content-words.ts'

/** By their first syllable, the longest first. */
const PHRASES = new Map<string, (readonly string[])[]>()
for (const syllables of ROW_TELLING.map(contentWords).sort((a, b) => b.length - a.length))
  if (syllables.length > 0) gather(PHRASES, syllables[0]!, syllables)

/** "hoạch" of "thu hoạch" is none of them, as "kế hoạch" is; `isOwn` knows the syllables that belong to what is told. */
export function tellsOnlyRow(words: readonly string[], isOwn: (word: string) => boolean): boolean {
  for (let at = 0; at < words.length; ) {
    const phrase = PHRASES.get(words[at]!)?.find((told) => told.every((word, i) => words[at + i] === word))
    if (!phrase && !isOwn(words[at]!)) return false
    at += phrase?.length ?? 1
  }
  return true
}
