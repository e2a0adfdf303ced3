import { ROLES } from '../lexicon/index.ts'
import { type Draft, unitOfDraft } from './draft.ts'
import { isDigitAt, type Passage } from './passage.ts'
import { nameBefore, nameBeforeBracket } from './refine/name-before.ts'
import { type Stance, stanceOf } from './refine/stance.ts'
import { modifiersBehind, subjectOf } from './refine/subject.ts'
import {
  inheritedName,
  isShareOf,
  leadingTo,
  limitedName,
  type Memory,
  subjectTakenOver,
} from './refine/taken-over.ts'

/** A draft with what the words around it say of it. */
export interface Described {
  readonly draft: Draft
  readonly stance: Stance
  readonly subject: string
}

/** What dates, ranks and citations are. */
const PLAIN: Stance = { role: 'actual', approx: 'exact', direction: undefined }

/** True for what has a role and a subject: no date, no rank, no document. */
export const isFigure = (draft: Draft): boolean =>
  draft.what === 'figure' || draft.what === 'ratio' || draft.what === 'range'

/** Every draft of a passage with its stance and subject; a figure without a name takes over the one before. */
export function describe(passage: Passage, drafts: readonly Draft[]): Described[] {
  const out: Memory[] = []
  let last: Memory | undefined
  let cut: Draft[] = []
  for (let at = 0; at < drafts.length; at++) {
    const draft = drafts[at]!
    if (!isFigure(draft)) {
      if (draft.what !== 'ordinal') cut.push(draft)
      out.push({ draft, stance: PLAIN, name: '', subject: '', end: draft.end, outside: undefined })
      continue
    }
    last = remember(passage, draft, { last, cut, next: nextOf(passage, drafts, at) })
    out.push(last)
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

/** Names that only say what a figure is, not what it counts: "đạt 33,33% (chỉ tiêu 30%)", "(trường hợp dưới 70% thì …)". */
const ROLE_NAMES: ReadonlySet<string> = new Set([
  ...ROLES.filter(({ role }) => role === 'target' || role === 'base').map(({ surface }) => surface),
  'trường hợp',
  'nếu',
])

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
  const { lead, outside } = leadingTo(passage, draft.start, last)
  const [floor, isShare] = [last?.end ?? 0, isShareOf(unit)]
  const before = { floor, cut, isShare }
  const said = nameBefore(passage, draft.start, before) || nameBeforeBracket(passage, draft.start, before)
  const own = ROLE_NAMES.has(said) ? nameOfRole(passage, draft, { last, cut, said }) : said
  const name = own || limitedName(passage, draft, last) || inheritedName(passage, draft, lead)
  const told = { draft, stance, modifiers }
  const takenOver =
    own === ''
      ? subjectTakenOver(passage, told, lead) || (lead === last ? '' : subjectTakenOver(passage, told, last))
      : ''
  const subject = takenOver || subjectOf(name, unit, modifiers)
  return { draft, stance, name, subject, end, outside }
}

/** Words of a role before its figure, in letters. */
const ROLE_REACH = 30

/**
 * The name of a figure that only its role stands before: that of the figure before it, and of the first in a bracket,
 * "Tỷ lệ đúng hẹn chưa đạt (chỉ tiêu 98%, …)", what stands before the bracket; "" where the figure before tells it.
 */
function nameOfRole(
  passage: Passage,
  { start }: Draft,
  { last, cut, said }: { last: Memory | undefined; cut: readonly Draft[]; said: string },
): string {
  if (last && passage.text[last.end] === ' ') return ''
  const floor = last?.end ?? 0
  const from = Math.max(floor, start - ROLE_REACH)
  const open = from + passage.text.slice(from, start + 1).lastIndexOf('(')
  if (open < from) return said
  return nameBeforeBracket(passage, open + 1, { floor, cut, isShare: false }) || said
}
