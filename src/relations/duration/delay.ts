import {
  DAYS_COUNTED_OTHERWISE,
  DONE_LATE_WORDS,
  DUE_WORDS,
  LATE_WORDS,
  OTHER_DAYS,
  TAKEN_OUT,
} from '../../lexicon/duration-cues.ts'
import { saidBehind } from '../context/said-behind.ts'
import { isDigitOff } from '../digit-off.ts'
import type { Mention, Passage } from '../discourse/index.ts'
import type { Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { printedNumber, proposalOf } from './counted.ts'
import { daysFrom, type Stretch, stretchBetween } from './stretch.ts'
import { mayWork } from './working-days.ts'

const LATE = new RegExp(`(?<!\\p{L})(?:${LATE_WORDS.join('|')})$`, 'u')
const DUE = new RegExp(`(?<!\\p{L})(?:${DUE_WORDS.join('|')})(?!\\p{L})`, 'u')
const ACTUAL = new RegExp(`(?<!\\p{L})(?:${DONE_LATE_WORDS.join('|')})(?!\\p{L})`, 'u')
const OF_OTHER = new RegExp(`^(?:${OTHER_DAYS.join('|')})(?!\\p{L})`, 'u')
const REDUCED = new RegExp(`(?<!\\p{L})(?:${TAKEN_OUT.join('|')})(?!\\p{L})`, 'u')
const OTHERWISE = new RegExp(`(?<!\\p{L})(?:${DAYS_COUNTED_OTHERWISE.join('|')})(?!\\p{L})`, 'u')

/** "chậm 25 ngày, vì 20 ngày được chấp thuận": days that may be missing from those before them. */
const MORE_DAYS = /\d ngày/u

/** How far before a date it may be said what it is. */
const REACH = 80

/** How far behind the sentence of a delay it may be said that days were taken out. */
const REMARK = 160

/** Fewer days than these are told only where nothing more is said of them; so are days that may be some of all: "21 ngày do lỗi nhà thầu". */
const MANY = 30

/** "theo hợp đồng xong ngày 15/3/2021, thực tế ngày 29/4/2021, chậm 54 ngày": a day that was due and the actual one, and one slip in how late it was. */
export function delays(passage: Passage, mention: Mention, dates: readonly Mention[]): Proposal[] {
  const [due, actual, ...more] = dates
  if (!due || !actual || more.length > 0 || !isDelay(passage, mention, [due, actual])) return []
  const stretch = stretchBetween(due, actual)
  if (stretch?.grain !== 'day' || mayBeOtherwise(passage, mention, stretch)) return []
  return [
    proposalOf(mention, {
      counted: daysFrom(stretch.first, stretch.last),
      evidence: mention.lead,
      strength: STRENGTH.sure,
      spans: stretch.mentions,
    }),
  ].filter(isDigitOff)
}

/** Whether the days may be counted otherwise than in the calendar: as days of work, without some, or up to another day. */
function mayBeOtherwise(passage: Passage, mention: Mention, { first, last }: Stretch): boolean {
  const [days, printed] = [daysFrom(first, last), printedNumber(mention)]
  if ((days < MANY || printed < days) && saidBehind({ passage, mention }) !== '') return true
  const [from = 0, to = mention.end] = mention.block.sentences[mention.sentence] ?? []
  const next = new Date(first)
  next.setUTCDate(first.getUTCDate() + 1)
  return (
    [first, next].some((day) => mayWork({ first: day, last }, printed)) ||
    OTHERWISE.test(passage.lower.slice(from, to)) ||
    MORE_DAYS.test(passage.lower.slice(mention.end, to)) ||
    REDUCED.test(passage.lower.slice(to, to + REMARK))
  )
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
