import { type Discourse, firstAt, type Mention, type Passage } from '../discourse/index.ts'
import type { Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { durationsIn, printedNumber } from './counted.ts'
import { measured } from './measured.ts'
import { lengthsOf, type Stretch, stretchBetween, stretchOf } from './stretch.ts'

/** Units of text behind a duration in which its dates begin. */
const REACH = 160

/**
 * "15 ngày kể từ 0 giờ ngày 19/7/2021 đến hết ngày 02/8/2021", "Sau 45 ngày thi công (15/7 - 28/8/2024)": the first dates behind a duration,
 * whatever words stand between. They agree or say nothing, for it may be counted from elsewhere.
 */
export const spansBehind = (discourse: Discourse): Proposal[] =>
  durationsIn(discourse).flatMap(({ passage, mention, unit }) => {
    const stretch = printedNumber(mention) > 1 ? stretchBehind(passage, mention) : undefined
    return stretch && lengthsOf(stretch, unit).includes(printedNumber(mention))
      ? measured(mention, { stretch, unit, strength: STRENGTH.fitting })
      : []
  })

/** The period, or the two dates that "đến" or a dash joins, that are the next figures of the sentence. */
function stretchBehind({ mentions, lower }: Passage, { start, end, sentence }: Mention): Stretch | undefined {
  const at = firstAt(mentions, start, (other) => other.start)
  const next = mentions
    .slice(at + 1, at + 4)
    .filter((other) => other.sentence === sentence && other.start - end < REACH)
  const [first, last] = next[1] && isNameYear(next[0]!, next[1]) ? next.slice(1) : next
  if (first?.claim.kind === 'period') return stretchOf(first)
  if (first?.claim.kind !== 'date' || last?.claim.kind !== 'date') return undefined
  return TO.test(lower.slice(first.end, last.start)) ? stretchBetween(first, last) : undefined
}

/** "7 ngày nghỉ lễ 2018, từ ngày 14 - 20/2/2018": a year that is part of a name in front of the dates. */
const isNameYear = ({ claim }: Mention, behind: Mention): boolean =>
  claim.kind === 'date' && /^\d{4}$/u.test(claim.date) && behind.claim.kind === 'period'

const TO = /^ ?(?:đến|tới|-|–|cho đến)(?: \p{L}+){0,6} ?(?:\d{1,2} giờ )?(?:ngày )?$/u
