import { CORRECTION_CUES, MERGER_CUES, PLAN_TITLES, RESULT_TITLES } from '../../lexicon/comparison-cues.ts'
import {
  type Block,
  blocksOf,
  type Claim,
  type Relation,
  type Report,
  sectionsOf,
  type Table,
  tablesOf,
} from '../../model/index.ts'
import type { Audit } from '../../pipeline.ts'
import { periodOf, type ReportPeriod } from '../report-period.ts'
import { lengthOf, sameSpan } from '../span.ts'
import { syllablesOf } from '../syllables.ts'
import { type Time, timesIn } from '../times.ts'

/** A report with all that observing its figures looks up. */
export interface Stage {
  readonly audit: Audit
  readonly period: ReportPeriod
  readonly blocks: ReadonlyMap<string, Block>
  readonly tables: ReadonlyMap<string, Table>
  readonly claims: ReadonlyMap<string, Claim>
  /** Claims before another in its block, nearest first, at most a dozen. */
  readonly before: (claim: Claim) => readonly Claim[]
  /** The change that a claim states; undefined for one that states none. */
  readonly changeOf: (claim: Claim) => Relation | undefined
  /** Claims that state how far a plan was reached. */
  readonly attained: ReadonlySet<string>
  readonly timesOf: (block: Block) => readonly Time[]
  /** Title of a section with its number taken off, or of the nearest that has one around it. */
  readonly titleOf: (section: string) => string
  /** Whether a section is of what is planned, or of another time: its bare figures are no levels of the report. */
  readonly isElsewhere: (section: string) => boolean
  /** "xã nam sơn": names of the agency's own place, the longest first. */
  readonly own: ReadonlySet<string>
  /** Whether the report says that units of administration were joined or parted. */
  readonly merged: boolean
  /** Whether a sentence of the report says that figures of the past, or of this name, were corrected. */
  readonly isCorrected: (words: readonly string[]) => boolean
}

/** What is looked up about a report, worked out once. */
export function stageOf(audit: Audit): Stage {
  const { report, claims, relations } = audit
  const period = periodOf(report.header)
  const blocks = blocksOf(report)
  const changes = new Map(
    relations.filter(({ kind }) => kind === 'change').map((change) => [change.stated, change]),
  )
  const times = new Map<string, readonly Time[]>()
  const text = blocks.map((block) => block.value.toLowerCase()).join('\n')
  return {
    audit,
    period,
    blocks: new Map(blocks.map((block) => [block.id, block])),
    tables: new Map(tablesOf(report).map((table) => [table.id, table])),
    claims: new Map(claims.map((claim) => [claim.id, claim])),
    before: claimsBefore(claims),
    changeOf: (claim) => changes.get(claim.id),
    attained: new Set(
      relations.flatMap(({ kind, stated }) => (kind === 'attainment' && stated ? [stated] : [])),
    ),
    timesOf: (block) => {
      const known = times.get(block.id) ?? timesIn(block.value.toLowerCase(), period.span)
      times.set(block.id, known)
      return known
    },
    ...sectionsFor(report, period),
    own: ownNames(report),
    merged: MERGER_CUES.some((cue) => text.includes(cue)) && MERGED.test(text),
    isCorrected: corrections(text),
  }
}

/** How far back the words before a figure may still be what it is of. */
const REACH = 12

function claimsBefore(claims: readonly Claim[]): Stage['before'] {
  const at = new Map(claims.map((claim, index) => [claim.id, index]))
  return (claim) => {
    const end = at.get(claim.id) ?? 0
    return claims
      .slice(Math.max(0, end - REACH), end)
      .filter(({ place }) => place.block === claim.place.block)
      .reverse()
  }
}

const MERGED = /(?:xã|phường|thị trấn|huyện|thôn|trường|đơn vị hành chính)/u
const CUES = CORRECTION_CUES.join('|')
const CORRECTED = new RegExp(`số liệu.{0,120}(?:${CUES})`, 'u')
/** "Số liệu cùng kỳ trong báo cáo này là số liệu chính thức": of all figures of the past. */
const OF_ALL =
  /số liệu (?:so sánh |của |các )*(?:cùng kỳ|năm trước|năm \d{4}|kỳ trước|năm học trước|những năm trước)/u

/** What the sentences that say "số liệu … đã điều chỉnh" are about: figures of the past as such, or one thing by its name. */
function corrections(text: string): Stage['isCorrected'] {
  const sentences = text.split(/[.;\n()]/).filter((part) => part.includes('số liệu') && CORRECTED.test(part))
  const isOfAll = sentences.some((sentence) => OF_ALL.test(sentence))
  const named = sentences.map((sentence) => new Set(syllablesOf(sentence)))
  return (words) => isOfAll || named.some((known) => words.every((word) => known.has(word)))
}

function sectionsFor(report: Report, { span }: ReportPeriod): Pick<Stage, 'titleOf' | 'isElsewhere'> {
  const titles = new Map(sectionsOf(report).map(({ path, title }) => [path, (title ?? '').toLowerCase()]))
  const elsewhere = new Set(
    [...titles].filter(([, title]) => isPlan(title) || isOfOther(title, span)).map(([path]) => path),
  )
  return {
    titleOf: (section) =>
      around(section)
        .map((path) => titles.get(path) ?? '')
        .find((title) => title !== '') ?? '',
    isElsewhere: (section) => around(section).some((path) => elsewhere.has(path)),
  }
}

const isPlan = (title: string): boolean =>
  PLAN_TITLES.some((words) => title.includes(words)) && !RESULT_TITLES.some((words) => title.includes(words))

/** A section that names one time, and not that of the report. */
function isOfOther(title: string, span: ReportPeriod['span']): boolean {
  const named = timesIn(title, span).filter(({ compared }) => !compared)
  return (
    named.length > 0 &&
    !named.some(
      (time) => time.span && span && (sameSpan(time.span, span) || lengthOf(time.span) > lengthOf(span)),
    )
  )
}

/** A section and those around it, innermost first: "II/1/a", "II/1", "II". */
function around(section: string): string[] {
  const parts = section === '' ? [] : section.split('/')
  return parts.map((_, at) => parts.slice(0, parts.length - at).join('/'))
}

const PLACE = /(?:xã|phường|thị trấn|huyện|quận|thị xã|thành phố|tỉnh|trường|tp\.?) .+$/u

/** The place of an agency as its own reports name it: "xã nam sơn" and then "nam sơn". */
function ownNames({ header }: Report): ReadonlySet<string> {
  const name = (header.agency ?? '').toLowerCase()
  const place = PLACE.exec(name)?.[0]
  if (!place || place.length < 5) return new Set()
  const bare = place.replace(/^(?:xã|phường|thị trấn|huyện|quận|thị xã|thành phố|tỉnh|tp\.?) /u, '')
  return new Set(bare.includes(' ') ? [place, bare] : [place])
}
