import { fingerprint, fingerprintOf } from '../model/index.ts'
import { isWhiteAt } from '../model/letters.ts'

/** Gives each claim of a report its id, in reading order. */
export type Naming = (quote: string, text: string) => string

/** True for a text with white space that is no single plain space. */
function hasOddBlanks(text: string): boolean {
  for (let at = 0; at < text.length; at++)
    if (isWhiteAt(text, at) && (text.charCodeAt(at) !== 32 || isWhiteAt(text, at + 1))) return true
  return false
}

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
      sentence = fingerprint(hasOddBlanks(quote) ? quote.replace(/\s+/g, ' ') : quote)
      turn = turns.get(sentence) ?? 0
    }
    return `c${fingerprintOf(sentence, text, String(turn++))}`
  }
}
