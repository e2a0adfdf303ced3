import { gather } from '../../model/group-by.ts'
import { type Discourse, firstAt, type Mention } from '../discourse/index.ts'
import type { Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { durationsIn, printedNumber } from './counted.ts'
import { measured } from './measured.ts'
import { lengthsOf, type Stretch, stretchOf, wholeOf } from './stretch.ts'

/** Fewer days are those of many a month and week. */
const DAYS = 28

/** Words right before a number of days over which something was reckoned: "tính trên 183 ngày", "chia cho 92 ngày". */
const RECKONED =
  /(?<!\p{L})(?:tính|chia|bình quân|trung bình|quy)(?: \p{L}+){0,2}?(?: (?:trên|cho|theo|trong|của|đủ))(?: tổng số| số)?$/u

/** Days over which a mean was taken, beside the period of the report that has so many. They agree or say nothing. */
export function daysOfPeriod(discourse: Discourse): Proposal[] {
  const reckoned = durationsIn(discourse).filter(
    ({ mention, unit }) => unit === 'ngày' && printedNumber(mention) >= DAYS && RECKONED.test(mention.lead),
  )
  if (reckoned.length === 0) return []
  const byLength = periodsByLength(discourse)
  return reckoned.flatMap(({ mention }) => {
    const stretches = byLength.get(printedNumber(mention)) ?? []
    const stretch = stretches[firstAt(stretches, mention.order, orderOf) - 1]
    return stretch ? measured(mention, { stretch, unit: 'ngày', strength: STRENGTH.fitting }) : []
  })
}

const orderOf = ({ mentions }: Stretch): number => mentions[0]!.order

/** Periods of a report, named or told by both ends, by each number of days that they may be called. */
function periodsByLength({ mentions }: Discourse): ReadonlyMap<number, readonly Stretch[]> {
  const found = new Map<number, Stretch[]>()
  for (const mention of mentions) {
    const stretch = isTime(mention) ? (stretchOf(mention) ?? wholeOf(mention)) : undefined
    if (stretch) for (const length of lengthsOf(stretch, 'ngày')) gather(found, length, stretch)
  }
  return found
}

const isTime = ({ claim }: Mention): boolean => claim.kind === 'period' || claim.kind === 'date'
