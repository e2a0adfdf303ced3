/** What its sentence says in front of a figure. */
import type { Figure } from './figures.ts'

/** So far before a figure its sentence is read, where nothing else is asked for. */
const REACH = 240

/** The sentence of a figure in front of it, as printed. */
export const sentenceBefore = (
  { mention: { block, sentence, start } }: Figure,
  reach: number = REACH,
): string => block.value.slice(Math.max(block.sentences[sentence]?.[0] ?? 0, start - reach), start)
