import { ESTIMATE_CUES, NO_LEVEL_HEADS } from '../../lexicon/comparison-cues.ts'
import type { Claim } from '../../model/index.ts'
import type { Observation } from '../observation.ts'
import { isYear, type Span, sameSpan, yearSpan } from '../span.ts'
import { thingOf, unitOfClaim } from '../thing.ts'
import { type Time, timesIn } from '../times.ts'
import { levelOf } from './level.ts'
import { sightingOf } from './sighting.ts'
import type { Stage } from './stage.ts'

const cue = (words: readonly string[]): RegExp =>
  new RegExp(`(?<![\\p{L}])(?:${words.join('|')})(?![\\p{L}])`, 'u')
const NO_LEVEL = cue(NO_LEVEL_HEADS.filter((head) => head !== '%'))
const ESTIMATE = cue(ESTIMATE_CUES)
/** Words of a head that only say that the cells are figures. */
const PLAIN =
  /(?<!\p{L})(?:thực hiện|th|ước(?: thực hiện)?|kết quả|số lượng|số liệu|giá trị|kỳ này|trong kỳ|kỳ báo cáo|đvt|chính thức|báo cáo|cả năm)(?!\p{L})/gu

/** Levels that the cells of tables tell, by the times that head their columns and rows. */
export function tableLevels(stage: Stage): Observation[] {
  const read = headReader(stage)
  return stage.audit.claims.flatMap((claim) => {
    if (!claim.column || !claim.row || stage.isElsewhere(claim.section)) return []
    if ((claim.kind !== 'quantity' && claim.kind !== 'percent') || claim.role === 'change' || claim.direction)
      return []
    return cellLevel(stage, claim, read)
  })
}

function cellLevel(
  stage: Stage,
  claim: Claim,
  read: (heads: readonly string[]) => Head | undefined,
): Observation[] {
  const { row = [], column = [] } = claim
  const [over, beside] = [read(column), read(row.slice(-1))]
  const unit = unitOfClaim(claim)
  const level = levelOf(claim)
  if (!over || !beside || !unit || !level) return []
  const named = over.time ?? beside.time
  const { span: home, mixed } = stage.period
  if (over.time && beside.time) return []
  const when = named ? named.span : mixed || captionOfOther(stage, claim) ? undefined : home
  const name = [beside.words, over.words].filter((words) => words !== '').join(', ')
  const context = row.slice(0, -1).join(' ') || captionOf(stage, claim) || stage.titleOf(claim.section)
  const thing = when && thingOf({ name, context, own: stage.own }, unit)
  if (!when || !thing) return []
  const isOwn = home !== undefined && sameSpan(when, home)
  return [
    {
      thing,
      span: when,
      telling: isOwn ? 'reported' : 'restated',
      ...level,
      confidence: isOwn ? 1 : 0.97 * (named?.sureness ?? 1),
      estimate: claim.approx !== 'exact' || over.estimate,
      cumulative: /lũy kế|luỹ kế|cộng dồn/u.test(column.join(' ').toLowerCase()),
      corrected: false,
      sighting: sightingOf(stage, claim),
    },
  ]
}

/** What the heads of a row or a column say: a time, and what else is counted. */
interface Head {
  readonly time: Pick<Time, 'span' | 'sureness'> | undefined
  readonly words: string
  readonly estimate: boolean
}

/** Reads heads, each once; undefined for those of plans, changes and comparisons. */
function headReader({ period }: Stage): (heads: readonly string[]) => Head | undefined {
  const known = new Map<string, Head | undefined>()
  return (heads) => {
    const text = heads.join(' | ').toLowerCase()
    if (!known.has(text)) known.set(text, readHead(text, period.span))
    return known.get(text)
  }
}

function readHead(text: string, home: Span | undefined): Head | undefined {
  if (NO_LEVEL.test(text) || /^(?:[^|]*\| )?%|\/kh|th\/|±|\+\/-/u.test(text)) return undefined
  const times = timesIn(text, home)
  if (
    times.length > 1 &&
    !times.every((time) => time.span && times[0]!.span && sameSpan(time.span, times[0]!.span))
  )
    return undefined
  const bare = times.length === 0 ? /(?<!\d)(?:19|20)\d\d(?!\d)/.exec(text) : null
  const time =
    times[0] ??
    (bare ? { span: yearSpan(Number(bare[0])), sureness: isYear(home ?? yearSpan(0)) ? 1 : 0.9 } : undefined)
  const rest = times.reduceRight((words, { start, end }) => words.slice(0, start) + words.slice(end), text)
  const words = rest
    .replace(/\([^()]*\)|\d{4}|\|/g, ' ')
    .replace(PLAIN, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  return { time, words, estimate: ESTIMATE.test(text) }
}

const captionOf = ({ tables, blocks }: Stage, claim: Claim): string =>
  tables.get(blocks.get(claim.place.block)?.cell?.table ?? '')?.caption ?? ''

/** A table whose caption names another time than the report's holds no levels of the report's own. */
function captionOfOther(stage: Stage, claim: Claim): boolean {
  const { span } = stage.period
  const named = timesIn(captionOf(stage, claim).toLowerCase(), span)
  return named.length > 0 && !named.some((time) => time.span && span && sameSpan(time.span, span))
}
