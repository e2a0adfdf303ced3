/** What a claim quotes: its sentence. */
import type { Block } from '../model/index.ts'

interface Sentence {
  readonly from: number
  readonly text: string
}

/** The sentence at an offset; offsets come in rising order. */
export function sentenceFinder({ value, sentences }: Block): (at: number) => Sentence {
  let [turn, cut] = [0, 0]
  let found: Sentence | undefined
  return (at) => {
    while (turn < sentences.length - 1 && sentences[turn]![1] <= at) turn++
    const [from, to] = sentences[turn] ?? [0, value.length]
    if (turn !== cut || !found) found = { from, text: value.slice(from, to) }
    cut = turn
    return found
  }
}

/** A longer "sentence" is a list that lost its line ends: each of its thousands of figures would quote all of it. */
const LONGEST = 4000
const BESIDE = 1000

/** A sentence, or of one that runs on and on the words around a figure. */
export function around(sentence: string, at: number): string {
  if (sentence.length <= LONGEST) return sentence
  const [from, to] = [at - BESIDE, at + BESIDE]
  const start = Math.max(0, from)
  const first = from > 0 ? sentence.slice(start, at).indexOf(' ') + 1 : 0
  const last = to < sentence.length ? sentence.slice(at + 1, to + 1).lastIndexOf(' ') : -1
  return sentence.slice(start + first, last < 0 ? to : at + 1 + last)
}
