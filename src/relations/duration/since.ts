import { BEGINNING_OPENERS, BEGINNING_WORDS, YEARS_PASSED } from '../../lexicon/duration-cues.ts'
import { type Discourse, firstAt, type Mention, type Passage } from '../discourse/index.ts'
import type { Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { durationsIn, printedNumber, proposalOf } from './counted.ts'
import { yearOf } from './report-year.ts'

/** Figures back from a number of years among which the one stands in which it began. */
const REACH = 4

/** Words right before a number of years that have passed up to the time of the report. */
const PASSED = new RegExp(`(?<!\\p{L})(?:${YEARS_PASSED.join('|')})$`, 'u')

/** Words of a beginning right before its year: "giữ nguyên từ năm 2013", "thành lập ngày 15/8/1998". */
const BEGUN = new RegExp(
  `(?<!\\p{L})(?:${BEGINNING_WORDS.join('|')})(?: (?:${BEGINNING_OPENERS.join('|')})){0,3} $`,
  'u',
)
const LEAD = 40

/** "giữ nguyên từ năm 2013, đã 11 năm chưa điều chỉnh": years up to that of the report. An earlier report may be told again: what does not fit says nothing. */
export function yearsSince(discourse: Discourse): Proposal[] {
  const current = yearOf(discourse.report)
  if (current === undefined) return []
  return durationsIn(discourse).flatMap(({ passage, mention, unit }) => {
    const counted = printedNumber(mention)
    if (unit !== 'năm' || counted < 2 || !PASSED.test(mention.lead)) return []
    const begun = beginningBefore(passage, mention)
    const apart = begun ? current - begun.year : 0
    if (!begun || (counted !== apart && counted !== apart + 1)) return []
    const evidence = `${begun.year} – ${current}`
    return [proposalOf(mention, { counted, evidence, strength: STRENGTH.fitting, spans: [begun.mention] })]
  })
}

/** The date of a beginning before a number of years, in its sentence. */
function beginningBefore({ mentions, lower }: Passage, { start, sentence }: Mention) {
  const at = firstAt(mentions, start, (other) => other.start)
  const mention = mentions
    .slice(Math.max(0, at - REACH), at)
    .findLast(
      (other) =>
        other.sentence === sentence &&
        other.claim.kind === 'date' &&
        BEGUN.test(lower.slice(Math.max(0, other.start - LEAD), other.start)),
    )
  if (mention?.claim.kind !== 'date') return undefined
  const year = Number(/^(?:19|20)\d\d/.exec(mention.claim.date)?.[0])
  return Number.isNaN(year) ? undefined : { mention, year }
}
