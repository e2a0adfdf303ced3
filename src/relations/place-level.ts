import { PLACE_LEVELS } from '../lexicon/place-levels.ts'

const LEVEL_OF = new Map(PLACE_LEVELS.flatMap((words, level) => words.map((word) => [word, level] as const)))
const CLASS = new RegExp(
  `^(?:các |và )?(${[...LEVEL_OF.keys()].sort((a, b) => b.length - a.length).join('|')})(?=\\s+\\p{Lu}|\\s+\\d|\\s*$|s?\\s+[\\p{L}\\d])`,
  'iu',
)

/** The level of the place or body that a text names, from 0 for a province on: 2 for "xã Đông Hà"; undefined where no such noun opens it. */
export const placeLevelOf = (text: string): number | undefined => levelOfNoun(CLASS.exec(text)?.[1] ?? '')

/** The level of a noun: 2 for "xã". */
export const levelOfNoun = (noun: string): number | undefined => LEVEL_OF.get(noun.toLowerCase())
