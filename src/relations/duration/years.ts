/** A number of years beside the years that it spans. */
import { MIDWAY_WORDS, PUTTING_IN_PLACE } from '../../lexicon/duration-cues.ts'
import { type Discourse, type Mention, mentionsWithin, type Passage } from '../discourse/index.ts'
import type { Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { printedNumber, proposalOf } from './counted.ts'
import { FOUNDED_IN, isJubilee } from './jubilee.ts'
import { yearOf } from './report-year.ts'

/** Two years joined as the first and last of a span, at the head of what follows a duration. */
const SPAN =
  /^[\s(:,]*(?:giai đoạn|nhiệm kỳ|thời kỳ|từ|kể từ)?\s*(?:năm)?\s*((?:19|20)\d\d)\s*(?:[-–—]|đến|tới)\s*(?:hết|nay)?\s*(?:năm)?\s*((?:19|20)\d\d)(?!\d)/u

/** "05 năm thực hiện Đề án … giai đoạn 2019-2023": the span stands behind what was done in it. */
const DONE_IN = new RegExp(
  `^\\s(?:${PUTTING_IN_PLACE.join('|')})(?:[^.;:\\d]{0,140}?)(?:\\s(?:giai đoạn|thời kỳ|nhiệm kỳ|từ năm)\\s|\\s\\((?:giai đoạn |từ năm |từ )?)((?:19|20)\\d\\d)\\s*(?:[-–—]|đến|tới)\\s*(?:hết\\s)?(?:năm\\s)?((?:19|20)\\d\\d)(?!\\d)`,
  'u',
)

/** Years listed one by one: "03 năm 2021, 2022, 2023". */
const LISTED =
  /^[\s(:,]*(?:năm)?\s*((?:19|20)\d\d(?:(?:\s*,\s*|\s+và\s+)(?:năm\s+)?(?:19|20)\d\d){1,9})(?!\d)/u

/** A span that closes right before a duration: "giai đoạn 2021-2025 (5 năm)". */
const SPAN_BEFORE = /((?:19|20)\d\d)\s*(?:[-–—]|đến|tới)\s*(?:hết)?\s*(?:năm)?\s*((?:19|20)\d\d)\s*[(:,]\s*$/u

/** "08 năm thực hiện Nghị quyết ngày 12/5/2015": the year from which the years are counted. */
const SINCE = /\bngày\s+\d{1,2}(?:\/|-|\.| tháng )\d{1,2}(?:\/|-|\.| năm )((?:19|20)\d\d)/u

/** How far from a duration its years may stand. */
const REACH = 60
const SINCE_REACH = 220

/** Every count of years with the span, the list of years, or the founding date that it should match. */
export function spansOfYears(discourse: Discourse): Proposal[] {
  const current = yearOf(discourse.report)
  return discourse.passages.flatMap((passage) =>
    passage.mentions.filter(isYears).flatMap((mention) => {
      const beside = spanBeside(passage, mention)
      if (beside) return [beside]
      const done = spanOfDeed(passage, mention)
      if (done) return [done]
      const since = current === undefined ? undefined : anniversary(passage, mention, current)
      return since ? [since] : []
    }),
  )
}

const isYears = ({ claim }: Mention) =>
  claim.kind === 'quantity' &&
  /^năm$/iu.test(claim.unit) &&
  claim.decimals === 0 &&
  claim.approx === 'exact' &&
  Number(claim.value) > 1 &&
  Number(claim.value) < 200

/** Both ends of a span count in a plan of five years, only one in a term of office: either may be meant. */
function spanBeside(passage: Passage, mention: Mention): Proposal | undefined {
  const text = passage.block.value
  const from = Math.max(0, mention.start - REACH)
  const behind = text.slice(mention.end, mention.end + REACH).toLowerCase()
  const before = text.slice(from, mention.start).toLowerCase()
  const span = SPAN.exec(behind) ?? SPAN_BEFORE.exec(before)
  const listed = span ? null : LISTED.exec(behind)
  const found = span ?? listed
  if (!found) return undefined
  const at = (found.input === behind ? mention.end : from) + found.index
  const spans = timesWithin(passage, [at, at + REACH])
  const counted = listed ? (listed[1]?.match(/\d{4}/g)?.length ?? 0) : yearsOf(mention, found)
  if (counted < 2) return undefined
  const isLoose =
    found.input === behind
      ? MID_TERM.test(found[0]) || MIDWAY.test(mention.lead)
      : !isClosed(passage.lower, { from: mention.end, opening: found[0] })
  const strength = isLoose ? STRENGTH.fitting : STRENGTH.certain
  return proposalOf(mention, { counted, evidence: found[0], strength, spans })
}

/** "giai đoạn 2021-2025 (5 năm)" tells a length; "giai đoạn 2021-2025, 03 năm liền xã đạt chuẩn" tells of years within it. */
const isClosed = (
  lower: string,
  { from, opening }: { readonly from: number; readonly opening: string },
): boolean => /\(\s*$/u.test(opening) && /^\s*\)/u.test(lower.slice(from, from + 4))

/** "Sơ kết 03 năm giai đoạn 2021-2025" stands in the midst of its span. */
const MID_TERM = /^[\s,]*(?:giai đoạn|nhiệm kỳ|thời kỳ)/u

/** "Sơ kết 03 năm (2021 - 2025)": words that look back before the end. */
const MIDWAY = new RegExp(`(?<!\\p{L})(?:${MIDWAY_WORDS.join('|')})(?: (?:kết quả|sau|qua))?$`, 'u')

/** A report may look back in the midst of a programme: what does not fit says nothing. */
function spanOfDeed(passage: Passage, mention: Mention): Proposal | undefined {
  const behind = passage.block.value.slice(mention.end, mention.end + SINCE_REACH).toLowerCase()
  const found = FOUNDED_IN.exec(behind) ?? DONE_IN.exec(behind)
  if (!found || yearsOf(mention, found) < 2) return undefined
  const ofJubilee = isJubilee(found[0])
  const [, first, last] = found
  const to = mention.end + found[0].length
  const spans = timesWithin(passage, [to - found[0].length, to]).filter(({ end }) => end >= to - CLOSING)
  const fits = yearsOf(mention, found) === printedNumber(mention)
  return proposalOf(mention, {
    counted: ofJubilee && !fits ? Number(last) - Number(first) : yearsOf(mention, found),
    evidence: `${first} – ${last}`,
    strength: ofJubilee ? STRENGTH.told : STRENGTH.fitting,
    spans,
  })
}

/** A blank and the bracket behind the last year. */
const CLOSING = 2

/** Dates and periods that begin in a stretch, or right before it. */
const timesWithin = ({ mentions }: Passage, [from, to]: readonly [from: number, to: number]): Mention[] =>
  mentionsWithin(mentions, [from - 20, to], 12).filter((other) => isTime(other) && other.end > from)

const isTime = ({ claim }: Mention) =>
  claim.kind === 'period' ||
  claim.kind === 'date' ||
  (claim.kind === 'range' && claim.unit === '') ||
  claim.kind === 'citation'

function yearsOf(mention: Mention, [, first, last]: readonly string[]): number {
  const apart = Number(last) - Number(first)
  return mention.claim.kind === 'quantity' && Number(mention.claim.value) === apart ? apart : apart + 1
}

/** An anniversary holds when the years up to the report give it; a report on an earlier one proves nothing. */
function anniversary(passage: Passage, mention: Mention, current: number): Proposal | undefined {
  if (!/^\s*(?:thực hiện|triển khai|thi hành|ngày thành lập|kỷ niệm|ban hành)/iu.test(mention.tail))
    return undefined
  const [, sentenceEnd = 0] = passage.block.sentences[mention.sentence] ?? []
  const to = Math.min(sentenceEnd, mention.end + SINCE_REACH)
  const since = SINCE.exec(passage.block.value.slice(mention.end, to))
  const years = mention.claim.kind === 'quantity' ? Number(mention.claim.value) : 0
  const apart = current - Number(since?.[1])
  if (!since || (years !== apart && years !== apart + 1)) return undefined
  const at = mention.end + since.index
  const spans = timesWithin(passage, [at - SINCE_REACH, at + 1]).filter((other) => other.end > at)
  return proposalOf(mention, {
    counted: years,
    evidence: `${since[1]} – ${current}`,
    strength: STRENGTH.fitting,
    spans,
  })
}
