import {
  CORRECTION_CUES,
  CUMULATIVE_CUES,
  ESTIMATE_CUES,
  LONGER_CUES,
} from '../../lexicon/comparison-cues.ts'
import type { Block, Claim } from '../../model/index.ts'
import { memoized } from '../../model/memoized.ts'

/** The sentence of a figure, in lower case, and where the figure stands in its block. */
export interface Clause {
  /** Start and end of the sentence in the text of the block. */
  readonly from: number
  readonly to: number
  readonly start: number
  readonly end: number
  /** The whole block in lower case. */
  readonly lower: string
}

const lowerOf = memoized(({ value }: Block) => value.toLowerCase())

/** The sentence around a claim. */
export function clauseOf(block: Block, claim: Claim): Clause {
  const lower = lowerOf(block)
  const { start, end } = claim.place
  const [from, to] = sentenceAt(block.sentences, start) ?? [0, lower.length]
  return { from, to, start, end, lower }
}

/** The sentence that holds an offset; they are sorted. */
function sentenceAt(sentences: Block['sentences'], at: number): readonly [number, number] | undefined {
  let [low, high] = [0, sentences.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (sentences[middle]![0] <= at) low = middle + 1
    else high = middle
  }
  return sentences[low - 1]
}

/** How far before a figure, and behind it, words say how it is meant. */
const NEAR = 60

const cue = (words: readonly string[]): RegExp =>
  new RegExp(`(?<!\\p{L})(?:${words.join('|')})(?!\\p{L})`, 'u')
const ESTIMATE = cue(ESTIMATE_CUES)
const CUMULATIVE = cue(CUMULATIVE_CUES)
const LONGER = cue(LONGER_CUES)
const CORRECTION = cue(CORRECTION_CUES)

/** The words of its clause right before a figure: back to a semicolon, at most sixty characters. */
export function leadOf({ from, start, lower }: Clause, reach = NEAR): string {
  const text = lower.slice(Math.max(from, start - reach), start)
  return text.slice(text.lastIndexOf(';') + 1)
}

export const isEstimate = (clause: Clause, claim: Claim): boolean =>
  claim.approx !== 'exact' || ESTIMATE.test(leadOf(clause, 30).split(/\d,? /).at(-1) ?? '')

export const isCumulative = (clause: Clause): boolean => CUMULATIVE.test(leadOf(clause, 120))

/** Whether a figure runs over several years. */
export const isLonger = (clause: Clause): boolean => LONGER.test(leadOf(clause, 120))

/** Whether the clause of a figure, between semicolons, says that something was corrected. */
export function isCorrected({ lower, from, to, start }: Clause): boolean {
  const before = lower.slice(Math.max(from, start - 300), start)
  const behind = lower.slice(start, Math.min(to, start + 300))
  return CORRECTION.test(before.slice(before.lastIndexOf(';') + 1) + behind.split(';')[0])
}
