import { EMPTY_SYLLABLES } from '../lexicon/comparison-cues.ts'
import { contentWords } from '../relations/content-words.ts'

/** The syllables of a text that tell one indicator, or one agency, from another; abbreviations written out. */
export const syllablesOf = (text: string): string[] =>
  contentWords(text.replace(/hằng (?=năm|tháng|ngày|quý)/giu, 'hàng ')).filter(
    (word) => !EMPTY_SYLLABLES.has(word),
  )
