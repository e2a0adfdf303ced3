import { lossReasons } from '../lexicon/loss-reasons.ts'
import { unreadableReasons } from '../lexicon/unreadable-reasons.ts'
import type { Bilingual } from '../model/index.ts'

/** A reason in both languages; one that no row has, such as what a parser of XML says, stays as it is. */
export const reasonWords = (en: string): Bilingual => wordsOf(en, unreadableReasons)

/** Why, or where, something was lost, in both languages. */
export const lossWords = (en: string): Bilingual => wordsOf(en, lossReasons)

/** A text in both languages by the rows that it may be of; one that no row has stays as it is. */
export function wordsOf(en: string, rows: typeof unreadableReasons): Bilingual {
  for (const [pattern, vi] of rows) {
    const holes = holesOf(en, pattern.split('{}'))
    if (holes === undefined) continue
    const last = holes.pop()
    const filled = last === undefined ? [] : [...holes, wordsOf(last, rows).vi]
    return { en, vi: vi.replaceAll('{}', () => filled.shift() ?? '') }
  }
  return { en, vi: en }
}

/** What stands in the holes between these parts; undefined when the text is another one. */
function holesOf(text: string, [head = '', ...parts]: readonly string[]): string[] | undefined {
  if (!text.startsWith(head)) return undefined
  const holes: string[] = []
  let at = head.length
  for (const [index, part] of parts.entries()) {
    const last = index === parts.length - 1
    const next = last && part === '' ? text.length : text.indexOf(part, at)
    if (next < at) return undefined
    holes.push(text.slice(at, next))
    at = next + part.length
  }
  return at === text.length ? holes : undefined
}
