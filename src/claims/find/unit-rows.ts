import { LONGER_WORDS, UNITS, type UnitRow } from '../../lexicon/index.ts'
import { withTonesMoved } from '../../lexicon/tone-marks.ts'
import { memoized } from '../../model/memoized.ts'
import { isLetterAt, isOfWordAt, type Passage, wordAt } from '../passage.ts'
import { type WordTable, wordTable } from '../word-table.ts'

/** A row with its surface: rows have many shapes, and each look into one of any shape costs. */
interface Printed {
  readonly surface: string
  readonly row: UnitRow
}

/** Rows by their first word or sign, the longest first. */
const BY_FIRST_WORD = groupRows()

function groupRows(): WordTable<readonly Printed[]> {
  const groups = new Map<string, Printed[]>()
  for (const row of UNITS.values()) {
    const surface = withTonesMoved(row.surface)
    const first = surface.slice(0, pastFirst(surface, 0))
    groups.set(first, [...(groups.get(first) ?? []), { surface, row }])
  }
  for (const rows of groups.values()) rows.sort((a, b) => b.surface.length - a.surface.length)
  return wordTable(groups)
}

/** One past the word that begins at a place, or past the sign that stands there. */
function pastFirst(text: string, at: number): number {
  let end = at
  while (isOfWordAt(text, end)) end++
  return end > at ? end : Math.min(at + 1, text.length)
}

/** The longest row of the lexicon that is printed at a place. */
export function rowAt(passage: Passage, at: number): UnitRow | undefined {
  const lower = spelled(passage)
  const rows = BY_FIRST_WORD(lower, at, pastFirst(lower, at))
  if (!rows) return undefined
  for (const { surface, row } of rows) {
    const end = at + surface.length
    if (!lower.startsWith(surface, at) || (isLetterAt(lower, end) && isLetterAt(lower, end - 1))) continue
    if (isInNumber(lower, end, row)) continue
    if (!goesOn(lower, end, surface)) return surface === VISIT ? visitsOf(passage, end + 1, row) : row
  }
  return undefined
}

/** The text as the lexicon spells it: "62 cấp uỷ viên" are "cấp ủy viên". */
const spelled = memoized(({ lower }: Passage): string => withTonesMoved(lower))

/** "12%O5 hộ": where a number follows, the last letter of "%o" is its zero, misread or not. */
const isInNumber = (lower: string, end: number, { dimension }: UnitRow): boolean =>
  dimension === 'percent' && /[o0]/.test(lower[end - 1]!) && /\d/.test(lower[end] ?? '')

/** True where a unit is the head of another word: "giải ngân". */
function goesOn(lower: string, end: number, surface: string): boolean {
  const syllables = lower[end] === ' ' ? LONGER_WORDS.get(surface) : undefined
  return syllables?.has(wordAt(lower, end + 1) ?? '') ?? false
}

const VISIT = 'lượt'
const VISITED: ReadonlySet<string> = new Set(['people', 'households', 'places', 'bodies', 'schools'])

/** "138 lượt tổ", "214 lượt công nhân": visits of whatever counted noun stands behind. */
function visitsOf(passage: Passage, at: number, row: UnitRow): UnitRow {
  const of = passage.lower[at - 1] === ' ' ? rowAt(passage, at) : undefined
  if (of?.dimension !== 'count' || !VISITED.has(of.group ?? '')) return row
  const surface = `${VISIT} ${of.surface}`
  return { ...row, surface, code: surface }
}
