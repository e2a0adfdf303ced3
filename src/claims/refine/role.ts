import { REACHED_HEADS } from '../../lexicon/column-words.ts'
import { ROLES } from '../../lexicon/index.ts'
import type { Role } from '../../model/index.ts'
import { memoized } from '../../model/memoized.ts'
import type { Draft } from '../draft.ts'
import { landmarksOf } from '../landmarks.ts'
import { isLetterAt, matchAt, type Passage } from '../passage.ts'
import { bySurface } from '../phrase-before.ts'
import { endsClause, LONGEST } from './clause.ts'

const ROLE_WORDS = new RegExp(
  ROLES.map((row) => row.surface)
    .sort((a, b) => b.length - a.length)
    .join('|'),
  'y',
)
const ROLE_OF = bySurface(ROLES)

/** The role that the words of the clause give: "chỉ tiêu 22%", "kỳ trước: 779 lượt"; a target outdoes a limit. */
export function roleInClause(passage: Passage, draft: Draft, floor: number): Role {
  const least = Math.max(floor, draft.start - LONGEST)
  const cues = indexOf(passage).cues
  let role: Role | undefined
  for (let at = countBefore(cues, draft.start) - 1; at >= 0 && cues[at]!.start >= least; at--) {
    const { start, end } = cues[at]!
    const between = passage.lower.slice(end, draft.start)
    const leads =
      LEADS_ON.test(between) || (AIMS.has(passage.lower.slice(start, end)) && AIMS_AT.test(between))
    if (crosses(passage.lower, end, draft.start) || !leads || comparesWith(passage.lower, start, end)) break
    const found = ROLE_OF.rows.get(passage.lower.slice(start, end))?.role
    if (role === undefined || found === 'target') role = found
  }
  if (role === 'target' && (isPlanOfYears(passage, draft) || followsCounted(passage, draft, floor)))
    return 'actual'
  return (
    role ?? (isBracketOfTarget(passage, draft) ? 'target' : isCondition(passage, draft) ? 'limit' : 'actual')
  )
}

/** Heads that say what was reached, or compare, whatever stands over them. */
const REACHED = new RegExp(`^(?:${REACHED_HEADS.join('|')}|%)(?!\\p{L})`, 'u')

/** "Kỳ trước chuyển sang": what is carried over belongs to the account of this time. */
const CARRIED = /^\p{L}+ trước (?:chuyển|mang|còn|tồn)/u

/** The role of the cells of a column, by the innermost head that tells one: "Kế hoạch năm 2024" is a target, "Cùng kỳ" a base. */
export const roleUnder = memoized((heads: readonly string[]): Role => {
  for (let at = heads.length - 1; at >= 0; at--) {
    const head = heads[at]!.toLowerCase()
    if (REACHED.test(head) || head.includes('%')) return 'actual'
    const word = matchAt(ROLE_WORDS, head, 0)?.[0]
    const role = word && !isLetterAt(head, word.length) ? ROLE_OF.rows.get(word)?.role : undefined
    if (role) return (role === 'target' || role === 'base') && !CARRIED.test(head) ? role : 'actual'
  }
  return 'actual'
})

const IF = /(?:^|[^\p{L}])(?:trường hợp|nếu)(?: [^\s,;:.()\d]+){0,8} $/u
const THEN = /^(?: [^\s;:.()]+){0,8},? thì /

/** "trường hợp dưới 70% thì …": what is asked for, not what was reached. */
function isCondition(passage: Passage, { start, end }: Draft): boolean {
  const { lower } = passage
  return (
    hasConditions(passage) &&
    THEN.test(lower.slice(end, end + 60)) &&
    IF.test(lower.slice(Math.max(0, start - 60), start))
  )
}

/** Most passages ask for nothing, and then their figures need not be looked at. */
const hasConditions = memoized(({ lower }: Passage): boolean => lower.includes(' thì '))

/** "giảm so với cùng kỳ đạt 12 vụ": what was reached, beside the time that it is compared with. */
const comparesWith = (lower: string, start: number, end: number): boolean =>
  lower.endsWith(' đạt', end) && lower.endsWith('với ', start)

/** "07 chỉ tiêu Đại hội đề ra có 06 …": targets that are counted, and who set them, make no target of the next figure. */
const followsCounted = ({ lower }: Passage, { start }: Draft, floor: number): boolean =>
  COUNTED.test(lower.slice(Math.max(0, floor - 20), floor)) && HAS.test(lower.slice(floor, start))

const COUNTED = /\d (?:chỉ tiêu|mục tiêu|tiêu chí|nhiệm vụ)$/
const HAS = /^(?: [^\s,;:.()]+){0,8} có $/

/** "kế hoạch 5 năm": so long is the plan, not its aim. */
const isPlanOfYears = ({ lower }: Passage, { start, end }: Draft): boolean =>
  lower.slice(Math.max(0, start - 9), start) === 'kế hoạch ' && / năm$/.test(lower.slice(start, end))

/** Every role word of a passage, found in one pass; the passage read last is remembered. */
let indexed: Index | undefined

interface Index {
  readonly passage: Passage
  readonly cues: readonly Cue[]
}

interface Cue {
  readonly start: number
  readonly end: number
}

function indexOf(passage: Passage): Index {
  if (indexed?.passage !== passage) indexed = { passage, cues: cuesIn(passage) }
  return indexed
}

function cuesIn(passage: Passage): Cue[] {
  const { lower } = passage
  const cues: Cue[] = []
  let floor = 0
  for (const start of landmarksOf(passage).role) {
    const word = start < floor ? null : matchAt(ROLE_WORDS, lower, start)
    if (!word) continue
    floor = start + word[0].length
    if (!isLetterAt(lower, floor)) cues.push({ start, end: floor })
  }
  return cues
}

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
  for (let at = from; at < to; at++) if (endsClause(lower, at, to)) return true
  return false
}

/** Between the word and its figure stand a few words that begin nothing new: "chỉ tiêu huyện giao 93%". */
const LEADS_ON =
  /^:?(?: (?:(?:là|phải) đạt|(?!và |chuyển |tồn |đạt |bằng |tăng |giảm |xảy |có \S+ \S+)[^\s,]+)){0,5}:? ?$/

/** Words of an aim that its verb need not stand beside. */
const AIMS: ReadonlySet<string> = new Set(['phấn đấu', 'dự kiến'])

/** "phấn đấu đến năm 2025 đạt 90%": what is aimed at stands behind any words of the clause. */
const AIMS_AT =
  /^(?: [^\s,;]+){0,10} (?:đạt|giảm|tăng|có|trên|còn|là|hoàn thành|thu hút|giải ngân)(?: [^\s,;]+){0,3} $/

/** "đạt 101,3% kế hoạch (1.270 ha)": the bracket behind a target holds it. */
function isBracketOfTarget({ lower, text }: Passage, { what, start }: Draft): boolean {
  if (text[start - 1] !== '(' || what === 'ratio') return false
  const before = lower.slice(Math.max(0, start - 60), start - 1)
  return (
    /(?:kế hoạch|dự toán|chỉ tiêu|mục tiêu)(?: [^\d.,;()]{0,40})?\s*$/.test(before) && !/tỷ lệ $/.test(before)
  )
}
