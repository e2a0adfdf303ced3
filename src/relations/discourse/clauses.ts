import type { Block } from '../../model/index.ts'
import type { Bracket } from './brackets.ts'

/** The mark that opens a clause: of a sentence "", of the inside of a bracket "(", otherwise as printed. */
export type Opener = '' | '(' | ',' | ';' | ':'

/**
 * The text between two separators on one level: what stands in a bracket is not part of the clause that
 * holds the bracket, but the clause goes on behind it.
 */
export interface Clause {
  readonly start: number
  readonly end: number
  readonly opener: Opener
  readonly sentence: number
  readonly bracket: Bracket | null
}

interface Level {
  readonly bracket: Bracket | null
  start: number
  opener: Opener
}

/** Clauses of a block, by their end. `inside` says whether an offset belongs to a printed figure. */
export function clausesIn(
  block: Block,
  brackets: readonly Bracket[],
  inside: (offset: number) => boolean,
): Clause[] {
  const text = block.value
  const clauses: Clause[] = []
  let next = 0
  block.sentences.forEach(([from, to], sentence) => {
    const levels: Level[] = [{ bracket: null, start: from, opener: '' }]
    const close = (level: Level, end: number) =>
      clauses.push({ start: level.start, end, opener: level.opener, sentence, bracket: level.bracket })
    while (next < brackets.length && brackets[next]!.open < from) next++
    for (let at = from; at < to; at++) {
      if (!MARKS.has(text.charCodeAt(at))) continue
      const level = levels.at(-1)!
      if (brackets[next]?.open === at) levels.push({ bracket: brackets[next++]!, start: at + 1, opener: '(' })
      else if (level.bracket?.close === at) close(levels.pop()!, at)
      else if (isSeparator(text, at) && !inside(at)) {
        close(level, at)
        level.start = at + 1
        level.opener = text[at] as Opener
      }
    }
    for (const level of levels.reverse()) close(level, to)
  })
  return clauses
}

/** What opens, closes or parts clauses, by its UTF-16 unit. */
const MARKS: ReadonlySet<number> = new Set(Array.from('([)],;:', (mark) => mark.charCodeAt(0)))

/** "," ";" ":" between words; not the comma of 12,5 nor the colon of 14:30. A line break is read as ";". */
function isSeparator(text: string, at: number): boolean {
  const mark = text[at]!
  if (mark === ';') return true
  if (mark !== ',' && mark !== ':') return false
  return !(isDigit(text[at - 1]) && isDigit(text[at + 1]))
}

const isDigit = (char: string | undefined) => char !== undefined && char >= '0' && char <= '9'
