/** The years from a founding to its jubilee. */

import { FOUNDED, FOUNDED_OR_DONE, TURNS_FROM_FOUNDING } from '../../lexicon/duration-cues.ts'
import { anyOf } from '../any-of.ts'

/** "35 năm thành lập huyện (1988 - 2023)": the years of a founding and of its jubilee, alone in the bracket behind it. */
export const FOUNDED_IN = new RegExp(
  `^\\s(?:ngày |lễ |kể từ |ngày truyền thống |truyền thống )?(?:${FOUNDED_OR_DONE.join('|')})(?!\\p{L})[^.;:\\d()]{0,100}\\((?:từ )?(?:năm )?((?:19|20)\\d\\d)\\s*(?:[-–—]|đến|tới)\\s*(?:năm )?((?:19|20)\\d\\d)\\s*\\)`,
  'u',
)

/** What is counted from a founding is counted whole: no programme is looked back upon in its midst. */
const FOUNDING = new RegExp(`^\\s(?:ngày |lễ )?(?:${FOUNDED.join('|')})(?!\\p{L})`, 'u')

/** Words that lead from what was founded to another thing, whose years those in a bracket may be. */
const TURN = new RegExp(`,|${anyOf(TURNS_FROM_FOUNDING)}`, 'u')

/** Whether words behind a number of years, up to a bracket, name nothing but what was founded. */
export const isJubilee = (words: string): boolean => FOUNDING.test(words) && !TURN.test(words)
