import {
  CLAUSE_OPENERS,
  DATE_OPENERS,
  FOUNDING_WORDS,
  JUBILEE_WORDS,
  LASTED_WORDS,
  LATER_OPENERS,
} from '../../lexicon/duration-cues.ts'
import { type Discourse, firstAt, type Mention, type Passage } from '../discourse/index.ts'
import type { Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { durationsIn, printedNumber } from './counted.ts'
import { delays } from './delay.ts'
import { measured } from './measured.ts'
import { lengthsOf, type Stretch, stretchBetween } from './stretch.ts'

/** Figures to either side of a duration among which its dates stand, and dates that are tried two by two. */
const REACH = 8
const DATES = 4

/** Words right before a duration that measures how long something lasted, or how long ago it was. */
const LASTED = new RegExp(`(?<!\\p{L})(?:${LASTED_WORDS.join('|')}|thời gian(?: \\p{L}+){0,4})$`, 'u')

/**
 * "Đến 30/9/2024 xã đã qua 21 ngày không có ca mắc (ca cuối ngày 09/9/2024)": two dates of a sentence, wherever they stand, that are so
 * far apart. They agree or say nothing, unless the first is that of a founding and the second that of its jubilee.
 */
export function betweenDates(discourse: Discourse): Proposal[] {
  return durationsIn(discourse).flatMap(({ passage, mention, unit }) => {
    if (printedNumber(mention) < 2 || !LASTED.test(mention.lead)) return []
    const dates = datesBeside(passage, mention)
    const fitting = pairsOf(dates).find((stretch) => isLong(stretch, mention, unit))
    if (fitting) return measured(mention, { stretch: fitting, unit, strength: STRENGTH.fitting })
    const delay = unit === 'ngày' ? delays(passage, mention, dates) : []
    if (delay.length > 0) return delay
    const jubilee = jubileeOf(passage, mention, dates)
    return jubilee ? measured(mention, { stretch: jubilee, unit, strength: STRENGTH.told }) : []
  })
}

function datesBeside({ mentions }: Passage, { start, sentence }: Mention): readonly Mention[] {
  const at = firstAt(mentions, start, (other) => other.start)
  return mentions
    .slice(Math.max(0, at - REACH), at + REACH)
    .filter((other) => other.sentence === sentence && other.claim.kind === 'date')
    .slice(0, DATES)
}

/** Whether a stretch has the length that is printed; both of its ends count only where they are told alike. */
function isLong(stretch: Stretch, mention: Mention, unit: string): boolean {
  const lengths = lengthsOf(stretch, unit)
  const [first, last] = stretch.mentions.map(({ claim }) => (claim.kind === 'date' ? claim.date.length : 0))
  return (first === last ? lengths : lengths.slice(0, 1)).includes(printedNumber(mention))
}

/** Stretches between any two of some dates, the later of which may be told first. */
const pairsOf = (dates: readonly Mention[]): readonly Stretch[] =>
  dates.flatMap((first) =>
    dates.flatMap((last) => (first === last ? [] : (stretchBetween(first, last) ?? []))),
  )

/** "Trường thành lập năm 1998; năm 2023 vừa tròn 25 năm xây dựng": nothing but the two years, the second right before its jubilee. */
function jubileeOf(passage: Passage, mention: Mention, dates: readonly Mention[]): Stretch | undefined {
  const [first, last, ...more] = dates
  if (!first || !last || more.length > 0 || last.start > mention.start) return undefined
  const isOne =
    /tròn$/u.test(mention.lead) &&
    JUBILEE.test(mention.tail) &&
    CLAUSE.test(passage.lower.slice(first.end, last.start)) &&
    RIGHT_BEFORE.test(passage.lower.slice(last.end, mention.start)) &&
    FOUNDED.test(passage.lower.slice(Math.max(0, first.start - LEAD), first.start))
  return isOne ? stretchBetween(first, last) : undefined
}

/** Where the year of a jubilee begins its clause: "…; năm 2023", "…, đến năm 2023"; "đạt chuẩn năm 2021" is of something else. */
const CLAUSE = new RegExp(`[,;:](?: (?:${LATER_OPENERS.join('|')})){0,2} $`, 'u')

/** No other clause and no other time between a year and its jubilee. */
const RIGHT_BEFORE = new RegExp(`^(?: (?!(?:${CLAUSE_OPENERS.join('|')})(?!\\p{L}))\\p{L}+){1,8} $`, 'u')

const JUBILEE = new RegExp(`^(?:${JUBILEE_WORDS.join('|')})(?!\\p{L})`, 'u')
const FOUNDED = new RegExp(
  `(?<!\\p{L})(?:${FOUNDING_WORDS.join('|')})(?: (?:${DATE_OPENERS.join('|')})){0,2} $`,
  'u',
)
const LEAD = 40
