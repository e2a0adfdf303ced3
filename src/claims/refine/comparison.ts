import nlp from 'compromise/one'
import { COMPARISON_WORDS } from '../../lexicon/index.ts'

/**
 * A direction, what it is measured against, and nothing else before the figure: "thấp hơn năm học trước là",
 * "giảm so với mức của cùng kỳ năm 2021". Word order varies too freely for one pattern over letters; over
 * tags it is one line.
 */
const PATTERN = '(#More|#Less) #Than? #Amount+? #Earlier+ (#Year|#Earlier)+? #Is?$'
let parsed: ReturnType<typeof nlp.parseMatch> | undefined
/** The longest phrase of the lexicon, in words. */
const LONGEST = 4
/** Answers by the tags of a clause: there are few sequences, and they come again and again. */
const answers = new Map<string, 'up' | 'down' | undefined>()
/** More answers are not kept: a hostile text could make up any number of them. */
const MOST_ANSWERS = 10_000

/** The direction that the words of a clause give the figure behind them by comparing it with an earlier time. */
export function comparisonIn(clause: string): 'up' | 'down' | undefined {
  const tags = tagsOf(clause.match(/[\p{L}\d/]+/gu) ?? [])
  const from = Math.max(tags.lastIndexOf('More'), tags.lastIndexOf('Less'))
  if (from < 0) return undefined
  const told = tags.slice(from)
  // Most clauses are answered here, and many a report never needs compromise, which takes a while to start.
  if (!told.includes('Earlier') || told.includes('Other')) return undefined
  const key = told.join(' ')
  if (!answers.has(key)) {
    if (answers.size >= MOST_ANSWERS) answers.clear()
    answers.set(key, matches(told) ? (told[0] === 'More' ? 'up' : 'down') : undefined)
  }
  return answers.get(key)
}

/** Asks compromise, with the words already tagged: its own tokenizer takes Vietnamese apart. */
function matches(tags: readonly string[]): boolean {
  const terms = tags.map((tag, at) => ({ text: `${at}`, normal: `${at}`, pre: '', post: ' ', tags: [tag] }))
  parsed ??= nlp.parseMatch(PATTERN)
  return nlp.tokenize([{ terms }] as unknown as string).has(parsed)
}

/** The tag of each word or phrase, the longest first; "Year" for four digits and "Other" for the rest. */
function tagsOf(words: readonly string[]): string[] {
  const tags: string[] = []
  for (let at = 0; at < words.length; ) {
    let count = Math.min(LONGEST, words.length - at)
    while (count > 1 && !COMPARISON_WORDS.has(words.slice(at, at + count).join(' '))) count--
    const phrase = words.slice(at, at + count).join(' ')
    tags.push(COMPARISON_WORDS.get(phrase) ?? (/^(?:19|20)\d{2}$/.test(phrase) ? 'Year' : 'Other'))
    at += count
  }
  return tags
}
