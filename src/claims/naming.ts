import { fingerprint } from '../model/index.ts'

/** Gives each claim of a report its id, in reading order. */
export type Naming = (quote: string, text: string) => string

/** White space that is no single plain space. */
const ODD_BLANKS = /\s\s+|[^\S ]/g

/**
 * Names each claim by its sentence, its turn in it and its print, so that the name outlives a conversion. A
 * sentence that is printed twice goes on counting turns, so that no two claims share a name.
 */
export function naming(): Naming {
  const turns = new Map<string, number>()
  let [last, sentence, turn] = ['', '', 0]
  return (quote, text) => {
    if (quote !== last || sentence === '') {
      turns.set(sentence, turn)
      last = quote
      sentence = fingerprint(quote.replace(ODD_BLANKS, ' '))
      turn = turns.get(sentence) ?? 0
    }
    return `c${fingerprint(`${sentence} ${text} ${turn++}`)}`
  }
}
