import { ROLES } from '../lexicon/index.ts'
import type { Draft, UnitReading } from './draft.ts'
import { isDigitAt, isLetterAt, type Passage } from './passage.ts'
import { nameBefore, nameBeforeBracket } from './refine/name-before.ts'
import { type Stance, stanceOf } from './refine/stance.ts'
import { modifiersBehind, subjectOf } from './refine/subject.ts'

/** A draft with what the words around it say of it. */
export interface Described {
  readonly draft: Draft
  readonly stance: Stance
  readonly subject: string
}

interface Memory {
  readonly draft: Draft
  readonly stance: Stance
  /** The name before the figure, which the next takes over when it has none of its own. */
  readonly name: string
  readonly subject: string
  /** One past its modifiers. */
  readonly end: number
}

const isFigure = (draft: Draft): boolean =>
  draft.what === 'figure' || draft.what === 'ratio' || draft.what === 'range'

/** Every draft of a passage with its stance and subject; a figure without a name takes over the one before. */
export function describe(passage: Passage, drafts: readonly Draft[]): Described[] {
  const out: Described[] = []
  let last: Memory | undefined
  let cut: Draft[] = []
  for (let at = 0; at < drafts.length; at++) {
    const draft = drafts[at]!
    if (!isFigure(draft)) {
      if (draft.what !== 'ordinal') cut.push(draft)
      out.push({ draft, stance: { role: 'actual', approx: 'exact' }, subject: '' })
      continue
    }
    last = remember(passage, draft, { last, cut, next: nextOf(passage, drafts, at) })
    out.push({ draft, stance: last.stance, subject: last.subject })
    cut = []
  }
  return out
}

/** The draft behind one at a place; a rank in words, "sinh con thứ ba", is among those that tell what is counted. */
function nextOf({ text }: Passage, drafts: readonly Draft[], at: number): Draft | undefined {
  let next = drafts[at + 1]
  for (let to = at + 2; next?.what === 'ordinal' && !isDigitAt(text, next.end - 1); to++) next = drafts[to]
  return next
}

/** Names that only say what a figure is, not what it counts: "đạt 33,33% (chỉ tiêu 30%)". */
const ROLE_NAMES: ReadonlySet<string> = new Set(
  ROLES.filter(({ role }) => role === 'target' || role === 'base').map(({ surface }) => surface),
)

interface Around {
  readonly last: Memory | undefined
  readonly cut: readonly Draft[]
  readonly next: Draft | undefined
}

function remember(passage: Passage, draft: Draft, { last, cut, next }: Around): Memory {
  const unit = unitOfDraft(draft)
  const modifiers = modifiersBehind(passage, { end: draft.end, unit }, next?.start ?? passage.text.length)
  const end = draft.end + (modifiers ? modifiers.length + 1 : 0)
  const stance = stanceOf(passage, draft, last)
  const named = nameBefore(passage, draft.start, {
    floor: last?.end ?? 0,
    cut,
    isShare: isShareOf(unit),
  })
  const said =
    named || nameBeforeBracket(passage, draft.start, { floor: last?.end ?? 0, cut, isShare: isShareOf(unit) })
  const own = last && passage.text[last.end] === ' ' && ROLE_NAMES.has(said) ? '' : said
  const name = own || limitedName(passage, draft, last) || inheritedName(passage, draft, last)
  const subject =
    (own === '' && last && inheritedSubject(passage, { draft, stance, modifiers }, last)) ||
    subjectOf(name, unit, modifiers)
  return { draft, stance, name, subject, end }
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

const isShareOf = (unit: UnitReading | undefined): boolean => unit?.dimension === 'percent'

/** A share, and a difference or a base in the same unit, is of what the figure before counts. */
function inheritedSubject(
  passage: Passage,
  { draft, stance, modifiers }: { draft: Draft; stance: Stance; modifiers: string },
  last: Memory,
): string {
  if (!near(passage, last.end, draft) || isOfPlan(last)) return ''
  const unit = unitOfDraft(draft)
  const sameUnit = unit !== undefined && unit.code === unitOfDraft(last.draft)?.code
  const isShare = unit?.dimension === 'percent' || unit?.dimension === 'points'
  if (!unit) return tellsMore(modifiers) ? '' : last.subject
  if (
    isShare ||
    (sameUnit && stance.role !== 'actual' && !(stance.role === 'change' && tellsMore(modifiers)))
  )
    return last.subject
  const inBracket = passage.text[draft.start - 1] === '('
  return inBracket && unit.dimension !== 'count' && unit.dimension !== 'time' ? last.subject : ''
}

const near = ({ text }: Passage, from: number, draft: Draft): boolean =>
  draft.start - from < 60 && !/[.;]\s/.test(text.slice(from, draft.start))

const AT_LEAST = /^ trở (?:lên|xuống)(?=:? $)/

/** "Nợ từ 3 tháng trở lên: 45 đơn vị": a limit belongs to the name of what is counted behind it. */
function limitedName({ text }: Passage, draft: Draft, last: Memory | undefined): string {
  const limit = last && AT_LEAST.exec(text.slice(last.end, draft.start))
  if (!last || !limit) return ''
  const printed = text.slice(last.draft.start, last.end) + limit[0]
  return last.name === '' ? printed : `${last.name} ${printed}`
}

/** "đánh bạc 30 vụ, 41 đối tượng": the second figure is of the same name, when only a mark parts them. */
function inheritedName({ text }: Passage, draft: Draft, last: Memory | undefined): string {
  if (!last) return ''
  return /^\s*[,)(]?\s*(?:,|\/|và|với|gồm|tương ứng|tương ứng với|tương đương|với số tiền|số tiền|tổng số tiền|trị giá)?\s*$/.test(
    text.slice(last.end, draft.start),
  )
    ? last.name
    : ''
}

/** The unit that tells what a figure counts; of a ratio and a range the one that is printed. */
export function unitOfDraft(draft: Draft): UnitReading | undefined {
  if (draft.what === 'figure') return draft.unit
  if (draft.what === 'ratio') return draft.above.unit ?? draft.below.unit
  return draft.what === 'range' ? (draft.high.unit ?? draft.low.unit) : undefined
}
