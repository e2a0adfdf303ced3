import { ROLES, SAME_NAME_JOINTS } from '../../lexicon/index.ts'
import { type Draft, type UnitReading, unitOfDraft } from '../draft.ts'
import { rowAt } from '../find/unit.ts'
import { isLetterAt, isWhiteAt, type Passage } from '../passage.ts'
import type { Stance } from './stance.ts'

/** A figure that was described, as the next may take over from it. */
export interface Memory {
  readonly draft: Draft
  readonly stance: Stance
  /** The name before the figure, which the next takes over when it has none of its own. */
  readonly name: string
  readonly subject: string
  /** One past its modifiers. */
  readonly end: number
  /** The figure before the bracket that it stands in; undefined outside of one. */
  readonly outside: Memory | undefined
}

/**
 * The figure that the next one may take over from, and the one before the bracket that opened between them: behind a closed
 * bracket, "450 con (trâu 120 con, bò 330 con), đạt 98%", it is the figure before the bracket.
 */
export function leadingTo(
  { text }: Passage,
  start: number,
  last: Memory | undefined,
): { lead: Memory | undefined; outside: Memory | undefined } {
  if (!last) return { lead: undefined, outside: undefined }
  let [open, close] = [-1, -1]
  for (let at = last.draft.end; at < start; at++) {
    const code = text.charCodeAt(at)
    if (code === OPEN) open = at
    else if (code === CLOSE) close = at
  }
  const closes = close >= 0 && last.outside && !beginsAnew(text, last.draft.end, start)
  const lead = closes ? { ...last.outside, end: last.end } : last
  if (close > open) return { lead, outside: undefined }
  return { lead, outside: open > close ? (open <= last.end + 1 ? lead : undefined) : last.outside }
}

const [OPEN, CLOSE, POINT, SEMICOLON] = [40, 41, 46, 59]

/** True where a full stop or a semicolon stands between two places, and a blank behind it. */
function beginsAnew(text: string, from: number, to: number): boolean {
  for (let at = from; at < to - 1; at++) {
    const code = text.charCodeAt(at)
    if ((code === POINT || code === SEMICOLON) && isWhiteAt(text, at + 1)) return true
  }
  return false
}

/** Words behind a bare figure that do not say what it counts: "41 của năm trước". */
const OF_ANOTHER = /^(?:của|này|đó|nêu|thuộc|theo|về|do|nhờ)(?!\p{L})/u

const tellsMore = (modifiers: string): boolean => modifiers !== '' && !OF_ANOTHER.test(modifiers)

/** "đạt 85% dự toán tỉnh giao": the plan that a share is of is not what the next figure counts. */
const isOfPlan = ({ subject, name, draft, stance }: Memory): boolean =>
  (stance.role === 'target' || isShareOf(unitOfDraft(draft))) &&
  (name === '' || name === subject) &&
  TARGETS.some((target) => subject.startsWith(target) && !isLetterAt(subject, target.length))

const TARGETS = ROLES.filter(({ role }) => role === 'target').map(({ surface }) => surface)

export const isShareOf = (unit: UnitReading | undefined): boolean => unit?.dimension === 'percent'

/**
 * The subject that a figure takes over from one before it; "" for none. A share, and a difference or a base in the same unit, is
 * of what the figure before counts.
 */
export function subjectTakenOver(
  passage: Passage,
  { draft, stance, modifiers }: { draft: Draft; stance: Stance; modifiers: string },
  last: Memory | undefined,
): string {
  if (!last || !near(passage, last.end, draft) || isOfPlan(last)) return ''
  const unit = unitOfDraft(draft)
  const sameUnit = unit !== undefined && unit.code === unitOfDraft(last.draft)?.code
  const isShare = unit?.dimension === 'percent' || unit?.dimension === 'points'
  if (isShare && isShareOf(unitOfDraft(last.draft)) && isOfOwn(passage, draft, last)) return ''
  if (!unit) return tellsMore(modifiers) ? '' : last.subject
  if (
    isShare ||
    (sameUnit && stance.role !== 'actual' && !(stance.role === 'change' && tellsMore(modifiers)))
  )
    return last.subject
  const inBracket = passage.text[draft.start - 1] === '('
  return inBracket && unit.dimension !== 'count' && unit.dimension !== 'time' ? last.subject : ''
}

/** "50% số quyết định trễ hạn, 25% thủ tục …": a share behind another, with a counted noun of its own behind it. */
function isOfOwn(passage: Passage, { start, end }: Draft, last: Memory): boolean {
  if (!/^(?:,|;| và)? $/.test(passage.text.slice(last.end, start)) || passage.text[end] !== ' ') return false
  return rowAt(passage, passage.lower.startsWith('số ', end + 1) ? end + 4 : end + 1)?.dimension === 'count'
}

const near = ({ text }: Passage, from: number, draft: Draft): boolean =>
  draft.start - from < 60 && !beginsAnew(text, from, draft.start)

const AT_LEAST = /^ trở (?:lên|xuống)(?=:? $)/

/** "Nợ từ 3 tháng trở lên: 45 đơn vị": a limit belongs to the name of what is counted behind it. */
export function limitedName({ text }: Passage, draft: Draft, last: Memory | undefined): string {
  if (!last || !text.startsWith(' trở ', last.end)) return ''
  const limit = AT_LEAST.exec(text.slice(last.end, draft.start))
  if (!limit) return ''
  const printed = text.slice(last.draft.start, last.end) + limit[0]
  return last.name === '' ? printed : `${last.name} ${printed}`
}

/** "giảm từ 950 hộ xuống còn 812 hộ": what a level became is of its name. */
const isGoneTo = ({ lower }: Passage, { start }: Draft, { draft, end }: Memory): boolean =>
  lower.endsWith('từ ', draft.start) &&
  start - end < GONE_TO &&
  /^ (?:(?:tăng|giảm) )?(?:lên|xuống)(?: (?:còn|đến|thành|mức|tới|là))* $/.test(lower.slice(end, start))

/** Units of text between two ends of a change. */
const GONE_TO = 24

/** "đánh bạc 30 vụ, 41 đối tượng": the second figure is of the same name, when only a mark parts them. */
export function inheritedName(passage: Passage, draft: Draft, last: Memory | undefined): string {
  if (!last) return ''
  if (isGoneTo(passage, draft, last)) return last.name
  const { text } = passage
  return OF_ONE_NAME.test(text.slice(last.end, draft.start)) ? last.name : ''
}

const OF_ONE_NAME = new RegExp(`^\\s*[,)(]?\\s*(?:,|/|${SAME_NAME_JOINTS.join('|')})?\\s*$`)
