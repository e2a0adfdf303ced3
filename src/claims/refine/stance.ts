import { ITEM_NAMES } from '../../lexicon/change-cues.ts'
import {
  APPROX_BEFORE,
  APPROX_BEHIND,
  APPROX_SIGNS,
  DIRECTIONS,
  type DirectionRow,
} from '../../lexicon/index.ts'
import type { Approx, Role } from '../../model/index.ts'
import type { Draft } from '../draft.ts'
import { anyBetween, landmarksOf } from '../landmarks.ts'
import { endsAt, isLetterAt, type Passage } from '../passage.ts'
import { bySurface, rowBefore } from '../phrase-before.ts'
import { clauseBefore, LONGEST } from './clause.ts'
import { comparisonIn } from './comparison.ts'
import { isOutOf } from './out-of.ts'
import { roleInClause } from './role.ts'

/** What a figure is, how exactly it is meant, and whether it rises or falls. */
export interface Stance {
  readonly role: Role
  readonly approx: Approx
  readonly direction: 'up' | 'down' | undefined
}

/** The figure before, its stance, and one past the words that narrow it. */
interface Told {
  readonly draft: Draft
  readonly stance: Stance
  readonly end: number
}

const BEFORE = bySurface(APPROX_BEFORE)
const MOVES = bySurface(DIRECTIONS)

/** The stance of a figure by the words around it, and by the figure before where one word speaks for both. */
export function stanceOf(passage: Passage, draft: Draft, last: Told | undefined): Stance {
  const floor = last?.draft.end ?? 0
  const direct = wordOfMove(passage, { at: draft.start, floor })
  const cue = rowBefore(BEFORE, passage, { at: draft.start, floor })
  const isOfWord = cue?.row.surface === 'tầm' && endsAt(passage.lower, cue.start, TO_COLLECT)
  const isPlace =
    cue?.row.surface === 'trên' &&
    ((floor > 0 && cue.start === floor + 1) ||
      isAbove(passage, cue.start) ||
      (last !== undefined && isOutOf(passage, draft, last.draft)))
  const found = isPlace || isOfWord ? undefined : cue
  const before =
    direct && (direct.start === found?.start || COMPARATIVE.test(direct.row.surface)) ? undefined : found
  const approx =
    behind(passage, draft.end) ??
    before?.row.approx ??
    signBefore(passage, draft) ??
    (isEstimate(passage, draft) ? 'about' : 'exact')
  const compared = before && wordOfMove(passage, { at: before.start, floor })
  const move = (direct ?? compared)?.row ?? comparedBefore(passage, before?.start ?? draft.start)
  const sign = signInBracket(passage, draft)
  if (move) {
    const isChange = move.of === 'change' && !isFrom(passage, draft)
    return {
      role: isChange ? 'change' : roleInClause(passage, draft, floor),
      approx,
      direction: isChange && isNegative(draft) ? 'down' : move.direction,
    }
  }
  if (sign) return { role: 'change', approx, direction: sign }
  const shared = last && sharedStance(passage, draft, last)
  if (shared) return { role: shared.role, approx, direction: shared.direction }
  return { role: roleInClause(passage, draft, floor), approx, direction: undefined }
}

/** "sưu tầm 154 hiện vật", "truy tầm 3 đối tượng": no estimate, but a verb. */
const TO_COLLECT = ['sưu ', 'truy ', 'kiếm ']

/** "chuyển tuyến trên 1.852 lượt", "như đã nêu trên 12 xã", "tính trên 183 ngày": words that "trên" belongs to, so that it is no "more than". */
const isAbove = ({ lower }: Passage, at: number): boolean =>
  /(?<!\p{L})(?:tuyến|nêu|nói|kể|(?<!\p{L} )(?:tính|chia)|(?:lên|chuyển|quan) cấp) $/u.test(
    lower.slice(Math.max(0, at - 12), at),
  )

const SIGNS: ReadonlyMap<string, Approx> = new Map(Object.entries(APPROX_SIGNS))

/** "≥ 80%", "~50%": a sign of comparison; the head of an arrow is none. */
function signBefore({ text }: Passage, { start }: Draft): Approx | undefined {
  const at = text[start - 1] === ' ' ? start - 2 : start - 1
  if (isLetterAt(text, at)) return undefined
  const sign = SIGNS.get(text[at] ?? '')
  return sign === undefined || '-=–<'.includes(text[at - 1] ?? ' ') ? undefined : sign
}

/** "ước cả năm 2024 đạt 125 triệu USD": the clause opens with an estimate, and its verb stands before the figure. */
const ESTIMATE =
  /(?:^|[,;:.(–-] ?|(?:thu|chi|xuất khẩu|sản lượng|giá trị|doanh thu|tổng) )ước (?:tính )?(?!mơ|tính đạt)[^,;:()]{2,50} (?:đạt|là|được|thực hiện|bằng) $/u

/** Last letters of the verbs: đạt, là, được, thực hiện, bằng. */
const ENDS_OF_VERBS = 'tàcng'

function isEstimate({ lower }: Passage, { what, start }: Draft): boolean {
  if (what === 'ordinal' || lower[start - 1] !== ' ' || !ENDS_OF_VERBS.includes(lower[start - 2]!))
    return false
  const near = lower.slice(Math.max(0, start - 70), start)
  return near.includes('ước ') && ESTIMATE.test(near)
}

/**
 * The word of direction that stands directly before a place; "3 sao trở lên 09 cơ sở" says of the stars how many, of nothing that
 * it rose, and "chi thu nhập tăng thêm 12 triệu đồng" names what was paid.
 */
function wordOfMove(passage: Passage, place: { readonly at: number; readonly floor: number }) {
  const found = rowBefore(MOVES, passage, place)
  if (!found || endsAt(passage.lower, found.start, ['trở ', 'không '])) return undefined
  const end = found.start + found.row.surface.length
  return endsAt(passage.lower, end, ITEM_NAMES) ? undefined : found
}

/** "cao hơn 5%" compares, "tăng hơn 5%" is more than five. */
const COMPARATIVE = /(?:cao|nhiều|thấp|ít|lớn|nhỏ|kém) hơn$/

function behind({ lower }: Passage, end: number): Approx | undefined {
  if (lower[end] !== ' ') return undefined
  return APPROX_BEHIND.find(({ surface }) => lower.startsWith(surface, end + 1))?.approx
}

/** What is before a figure: a direction, and whether the figure is the change or the level reached. */
type Move = Pick<DirectionRow, 'direction' | 'of'>

/** What the words of its clause make of a figure by what it is compared with: "nhiều hơn năm trước là". */
function comparedBefore(passage: Passage, at: number): Move | undefined {
  if (!anyBetween(landmarksOf(passage).move, at - LONGEST, at)) return undefined
  const clause = clauseBefore(passage, at, 0)
  const direction = COMPARED_TO.test(clause) ? comparisonIn(clause) : undefined
  return direction && { direction, of: 'change' }
}

/** A direction and an earlier time in one clause: only then the order of its words is looked at. */
const COMPARED_TO = /(?:hơn|giảm|tăng|kém|vượt) .{0,30}(?:kỳ|năm|trước|tháng|quý|ngoái)/

/** "giảm từ 9,39%": the level it fell from. */
const isFrom = ({ lower }: Passage, { start, end }: Draft): boolean =>
  / từ $/.test(lower.slice(Math.max(0, start - 4), start)) && !lower.startsWith(' trở lên', end)

/** "tăng trưởng âm 2,1%" is a fall. */
const isNegative = (draft: Draft): boolean => draft.what === 'figure' && draft.numeral.value.startsWith('-')

/** "(-14,7%)" and "(+5 hộ)": a sign in a bracket is a direction. */
function signInBracket({ text }: Passage, { what, start }: Draft): 'up' | 'down' | undefined {
  if (what !== 'figure' || text[start - 1] !== '(') return undefined
  if (text[start] === '+') return 'up'
  return text[start] === '-' || text[start] === '−' || text[start] === '–' ? 'down' : undefined
}

/** "7 chỉ tiêu vượt 50%, 9 chỉ tiêu đạt": what a share does, the next count need not do. */
const isShare = (draft: Draft) => draft.what === 'figure' && draft.unit?.dimension === 'percent'

/** "tăng 09 vụ (46/37), 11 đối tượng": one word of direction for figures that only marks part. */
function sharedStance({ text }: Passage, draft: Draft, last: Told): Stance | undefined {
  if (last.stance.role !== 'change' || (isShare(last.draft) && !isShare(draft))) return undefined
  const end = draft.what === 'ratio' || isShare(draft) ? last.end : last.draft.end
  if (/^\s*\(\s*$/.test(text.slice(end, draft.start))) return last.stance
  const between = text.slice(last.draft.end, draft.start)
  return /^\s*\)?\s*(?:,|và|;|\/)\s*$/.test(between) ? last.stance : undefined
}
