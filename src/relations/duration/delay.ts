import { DONE_LATE_WORDS, DUE_WORDS, LATE_WORDS, OTHER_DAYS } from '../../lexicon/duration-cues.ts'
import { isDigitOff } from '../digit-off.ts'
import type { Mention, Passage } from '../discourse/index.ts'
import type { Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { proposalOf } from './counted.ts'
import { daysFrom, stretchBetween } from './stretch.ts'

const LATE = new RegExp(`(?<!\\p{L})(?:${LATE_WORDS.join('|')})$`, 'u')
const DUE = new RegExp(`(?<!\\p{L})(?:${DUE_WORDS.join('|')})(?!\\p{L})`, 'u')
const ACTUAL = new RegExp(`(?<!\\p{L})(?:${DONE_LATE_WORDS.join('|')})(?!\\p{L})`, 'u')
const OF_OTHER = new RegExp(`^(?:${OTHER_DAYS.join('|')})(?!\\p{L})`, 'u')

/** How far before a date it may be said what it is. */
const REACH = 80

/** "theo hợp đồng xong ngày 15/3/2021, thực tế ngày 29/4/2021, chậm 54 ngày": a day that was due and the actual one, and one slip in how late it was. */
export function delays(passage: Passage, mention: Mention, dates: readonly Mention[]): Proposal[] {
  const [due, actual, ...more] = dates
  if (!due || !actual || more.length > 0 || !isDelay(passage, mention, [due, actual])) return []
  const stretch = stretchBetween(due, actual)
  if (stretch?.grain !== 'day') return []
  return [
    proposalOf(mention, {
      counted: daysFrom(stretch.first, stretch.last),
      evidence: mention.lead,
      strength: STRENGTH.sure,
      spans: stretch.mentions,
    }),
  ].filter(isDigitOff)
}

type Dates = readonly [due: Mention, actual: Mention]

function isDelay({ lower }: Passage, mention: Mention, [due, actual]: Dates): boolean {
  return (
    actual.start < mention.start &&
    LATE.test(mention.lead) &&
    !OF_OTHER.test(mention.tail) &&
    DUE.test(lower.slice(Math.max(0, due.start - REACH), due.start)) &&
    ACTUAL.test(lower.slice(due.end, actual.start)) &&
    !/[;.]|\d/u.test(lower.slice(actual.end, mention.start))
  )
}
