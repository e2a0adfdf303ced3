import { APPROX_BEFORE, APPROX_BEHIND, DIRECTIONS, ROLES } from '../../lexicon/index.ts'
import type { Approx, Role } from '../../model/index.ts'
import type { Draft } from '../draft.ts'
import type { Passage } from '../passage.ts'
import { bySurface, rowBefore } from '../phrase-before.ts'

/** What a figure is, how exactly it is meant, and whether it rises or falls. */
export interface Stance {
  readonly role: Role
  readonly approx: Approx
  readonly direction?: 'up' | 'down'
}

const BEFORE = bySurface(APPROX_BEFORE)
const MOVES = bySurface(DIRECTIONS)
const ROLE_WORDS = new RegExp(
  `(?<![\\p{L}])(?:${ROLES.map((row) => row.surface)
    .sort((a, b) => b.length - a.length)
    .join('|')})(?![\\p{L}])`,
  'gu',
)
const ROLE_OF = bySurface(ROLES)
/** Marks at which the clause of a figure begins. */
const CLAUSE = /[;,()\n]|[.:]\s/g
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

/** The word of direction before a figure, with up to four words between ("nhiều hơn năm trước là"). */
function moveBefore(passage: Passage, at: number, floor: number) {
  const direct = rowBefore(MOVES, passage, { at, floor })
  if (direct) return direct.row
  const clause = clauseBefore(passage, at, 0)
  const compared =
    /(?:^| )(nhiều hơn|cao hơn|ít hơn|thấp hơn|giảm|tăng) (?:so với )?(?:\S+ ){1,4}(?:là )?$/.exec(clause)
  if (!compared || !COMPARED_TO.test(clause)) return undefined
  return MOVES.get(compared[1]!)
}

const COMPARED_TO =
  /(?:hơn|giảm|tăng) (?:so với )?(?:đầu kỳ|cùng kỳ|năm|kỳ trước|tháng trước|quý trước|đầu năm|trước)/

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

/** The role that the words of the clause give: "chỉ tiêu 22%", "kỳ trước: 779 lượt". */
function roleInClause(passage: Passage, draft: Draft, floor: number): Role {
  const clause = clauseBefore(passage, draft.start, floor)
  let role: Role | undefined
  for (const match of clause.matchAll(ROLE_WORDS))
    if (LEADS_ON.test(clause.slice(match.index + match[0].length))) role = ROLE_OF.get(match[0])?.role ?? role
  if (role) return role
  return isBracketOfTarget(passage, draft) ? 'target' : 'actual'
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
  const from = Math.max(floor, at - LONGEST)
  const stretch = lower.slice(from, at)
  let cut = 0
  for (const mark of stretch.matchAll(CLAUSE))
    if (mark.index + 2 < stretch.length || mark[0] !== ': ') cut = mark.index + mark[0].length
  return stretch.slice(cut)
}
