import { APPROX_BEFORE, APPROX_BEHIND, DIRECTIONS, type DirectionRow, ROLES } from '../../lexicon/index.ts'
import type { Approx, Role } from '../../model/index.ts'
import type { Draft } from '../draft.ts'
import { isLetter, type Passage } from '../passage.ts'
import { bySurface, rowBefore } from '../phrase-before.ts'
import { comparisonIn } from './comparison.ts'

/** What a figure is, how exactly it is meant, and whether it rises or falls. */
export interface Stance {
  readonly role: Role
  readonly approx: Approx
  readonly direction?: 'up' | 'down'
}

const BEFORE = bySurface(APPROX_BEFORE)
const MOVES = bySurface(DIRECTIONS)
const ROLE_WORDS = new RegExp(
  ROLES.map((row) => row.surface)
    .sort((a, b) => b.length - a.length)
    .join('|'),
  'g',
)
const ROLE_OF = bySurface(ROLES)
/** The longest clause looked at, in characters. */
const LONGEST = 90

/** The stance of a figure by the words around it, and by the figure before where one word speaks for both. */
export function stanceOf(
  passage: Passage,
  draft: Draft,
  last: { draft: Draft; stance: Stance } | undefined,
): Stance {
  const before = rowBefore(BEFORE, passage, { at: draft.start, floor: last?.draft.end ?? 0 })
  const approx = behind(passage, draft.end) ?? before?.row.approx ?? 'exact'
  const move = moveBefore(passage, before?.start ?? draft.start, last?.draft.end ?? 0)
  const sign = signInBracket(passage, draft)
  if (move) {
    const isChange = move.of === 'change' && !isFrom(passage, draft)
    return {
      role: isChange ? 'change' : roleInClause(passage, draft, last?.draft.end ?? 0),
      approx,
      direction: move.direction,
    }
  }
  if (sign) return { role: 'change', approx, direction: sign }
  const shared = last && sharedStance(passage, draft, last)
  if (shared) return { ...shared, approx }
  return { role: roleInClause(passage, draft, last?.draft.end ?? 0), approx }
}

function behind({ lower }: Passage, end: number): Approx | undefined {
  return APPROX_BEHIND.find(({ surface }) => lower.startsWith(` ${surface}`, end))?.approx
}

/** What is before a figure: a direction, and whether the figure is the change or the level reached. */
type Move = Pick<DirectionRow, 'direction' | 'of'>

/** The word of direction directly before a figure, or before what it is compared with ("nhiều hơn năm trước là"). */
function moveBefore(passage: Passage, at: number, floor: number): Move | undefined {
  const direct = rowBefore(MOVES, passage, { at, floor })
  if (direct) return direct.row
  if (!indexOf(passage).compares) return undefined
  const clause = clauseBefore(passage, at, 0)
  const direction = COMPARED_TO.test(clause) ? comparisonIn(clause) : undefined
  return direction && { direction, of: 'change' }
}

/** A direction and an earlier time in one clause: only then the order of its words is looked at. */
const COMPARED_TO = /(?:hơn|giảm|tăng|kém|vượt) .{0,30}(?:kỳ|năm|trước|tháng|quý|ngoái)/

/** "giảm từ 9,39%": the level it fell from. */
const isFrom = ({ lower }: Passage, { start, end }: Draft): boolean =>
  / từ $/.test(lower.slice(Math.max(0, start - 4), start)) && !lower.startsWith(' trở lên', end)

/** "(-14,7%)" and "(+5 hộ)": a sign in a bracket is a direction. */
function signInBracket({ text }: Passage, { what, start }: Draft): 'up' | 'down' | undefined {
  if (what !== 'figure' || text[start - 1] !== '(') return undefined
  if (text[start] === '+') return 'up'
  return text[start] === '-' || text[start] === '−' || text[start] === '–' ? 'down' : undefined
}

/** "tăng 09 vụ (46/37), 11 đối tượng": one word of direction for figures that only marks part. */
function sharedStance(
  { text }: Passage,
  draft: Draft,
  last: { draft: Draft; stance: Stance },
): Stance | undefined {
  if (last.stance.role !== 'change') return undefined
  const between = text.slice(last.draft.end, draft.start)
  if (/^\s*\(\s*$/.test(between)) return last.stance
  return /^\s*\)?\s*(?:,|và|;|\/)\s*$/.test(between) ? last.stance : undefined
}

/** The role that the words of the clause give: "chỉ tiêu 22%", "kỳ trước: 779 lượt"; a target outdoes a limit. */
function roleInClause(passage: Passage, draft: Draft, floor: number): Role {
  const least = Math.max(floor, draft.start - LONGEST)
  const cues = indexOf(passage).cues
  let role: Role | undefined
  for (let at = countBefore(cues, draft.start) - 1; at >= 0 && cues[at]!.start >= least; at--) {
    const { start, end } = cues[at]!
    if (crosses(passage.lower, end, draft.start) || !LEADS_ON.test(passage.lower.slice(end, draft.start)))
      break
    const found = ROLE_OF.get(passage.lower.slice(start, end))?.role
    if (role === undefined || found === 'target') role = found
  }
  return role ?? (isBracketOfTarget(passage, draft) ? 'target' : 'actual')
}

/** Every role word of a passage, found in one pass; the passage read last is remembered. */
let indexed: Index | undefined

interface Index {
  readonly passage: Passage
  readonly cues: readonly Cue[]
  /** True when the passage compares with an earlier time anywhere. */
  readonly compares: boolean
}

interface Cue {
  readonly start: number
  readonly end: number
}

function indexOf(passage: Passage): Index {
  if (indexed?.passage !== passage)
    indexed = { passage, cues: cuesIn(passage), compares: COMPARED_TO.test(passage.lower) }
  return indexed
}

const cuesIn = ({ lower }: Passage): Cue[] =>
  Array.from(lower.matchAll(ROLE_WORDS), ({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
  })).filter(({ start, end }) => !isLetter(lower[start - 1]) && !isLetter(lower[end]))

/** How many cues end before a place. */
function countBefore(cues: readonly Cue[], at: number): number {
  let [low, high] = [0, cues.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (cues[middle]!.end <= at) low = middle + 1
    else high = middle
  }
  return low
}

/** True when a clause ends between two places. */
function crosses(lower: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const char = lower[at]!
    if (';,()\n'.includes(char)) return true
    if ((char === '.' || char === ':') && lower[at + 1] === ' ' && at + 2 < to) return true
  }
  return false
}

/** Between the word and its figure stand a few words that begin nothing new: "chỉ tiêu huyện giao 93%". */
const LEADS_ON = /^:?(?: (?!và |chuyển |tồn |đạt |bằng |tăng |giảm |xảy |có \S+ \S+)[^\s,]+){0,5}:? ?$/

/** "đạt 101,3% kế hoạch (1.270 ha)": the bracket behind a target holds it. */
function isBracketOfTarget({ lower, text }: Passage, { start }: Draft): boolean {
  if (text[start - 1] !== '(') return false
  const before = lower.slice(Math.max(0, start - 60), start - 1)
  return (
    /(?:kế hoạch|dự toán|chỉ tiêu|mục tiêu)(?: [^\d,;()]{0,40})?\s*$/.test(before) && !/tỷ lệ $/.test(before)
  )
}

/** The words of its clause before a figure, in lower case. */
export function clauseBefore({ lower }: Passage, at: number, floor: number): string {
  const least = Math.max(floor, at - LONGEST)
  let from = at
  for (; from > least; from--) {
    const char = lower[from - 1]!
    if (';,()\n'.includes(char)) break
    if ((char === '.' || char === ':') && lower[from] === ' ' && from + 1 < at) break
  }
  return lower.slice(from, at)
}
