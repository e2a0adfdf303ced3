import { LONGER_WORDS, UNITS, type UnitRow } from '../../lexicon/index.ts'
import { isLetterAt, type Passage, wordAt } from '../passage.ts'

/** Rows by their first word or sign, the longest first. */
const BY_FIRST_WORD = groupRows()

function groupRows(): ReadonlyMap<string, readonly UnitRow[]> {
  const groups = new Map<string, UnitRow[]>()
  for (const row of UNITS.values()) {
    const first = wordAt(row.surface, 0) ?? row.surface[0]!
    groups.set(first, [...(groups.get(first) ?? []), row])
  }
  for (const rows of groups.values()) rows.sort((a, b) => b.surface.length - a.surface.length)
  return groups
}

/** The longest row of the lexicon that is printed at a place. */
export function rowAt(passage: Passage, at: number): UnitRow | undefined {
  const { lower } = passage
  const first = wordAt(lower, at) ?? lower[at]
  const rows = first === undefined ? undefined : BY_FIRST_WORD.get(first)
  if (!rows) return undefined
  for (const row of rows) {
    const end = at + row.surface.length
    if (!lower.startsWith(row.surface, at) || (isLetterAt(lower, end) && isLetterAt(lower, end - 1))) continue
    if (!goesOn(lower, end, row.surface)) return row.surface === VISIT ? visitsOf(passage, end + 1, row) : row
  }
  return undefined
}

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
