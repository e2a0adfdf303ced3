/** A figure that is told of several rows of a table together. */
import { ALL_SORTS } from '../../lexicon/row-words.ts'
import { gather, groupBy } from '../../model/group-by.ts'
import { memoized } from '../../model/memoized.ts'
import { contentWords } from '../content-words.ts'
import { type Figure, proseFigures } from '../context/figures.ts'
import { alike } from '../context/measured.ts'
import { operandOf } from '../context/operand-of.ts'
import { sentenceBefore } from '../context/said-before.ts'
import { holds, significantDigits } from '../context/settle.ts'
import type { Discourse } from '../discourse/index.ts'
import type { Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { rowsNamedIn } from './names.ts'
import { nowOf, type Row, rowsOf } from './rows.ts'
import { isLevelOfNow } from './topic.ts'

/** Figures of fewer digits are the sum of some rows by chance. */
const DIGITS = 3

/** "doanh nghiệp và nhân dân 6.032 triệu đồng", "ngân sách các cấp 32.738 triệu đồng": the rows of these names added up, where that holds. */
export function sumsOfRows(discourse: Discourse): Proposal[] {
  return proseFigures(discourse).flatMap((figure) => {
    if (figure.mention.block.cell || !isLevelOfNow(figure)) return []
    if (significantDigits(operandOf(figure)) < DIGITS) return []
    const name = nameBefore(figure)
    return [joined(discourse, name), ofAllSorts(discourse, name)]
      .flatMap((rows) => sumOf(figure, rows))
      .filter(holds)
      .slice(0, 1)
  })
}

/** The words of the list item in which a figure stands, in front of it. */
const nameBefore = (figure: Figure): string =>
  sentenceBefore(figure)
    .split(/[;:(]\s?|\d[\d.,]*(?: ?%)?\)?,/u)
    .at(-1)!
    .trim()

/** "A, B và C": all are rows of one table. */
export function joined(discourse: Discourse, name: string): readonly Row[] {
  const pieces = name.split(/, | và | cùng /u)
  if (pieces.length < 2 || pieces.length > MOST) return []
  const named = pieces.map((piece) => rowsNamedIn(discourse, piece))
  const [first] = named
  return (
    first?.rows
      .map((row) => named.flatMap((found) => found?.rows.find((other) => other.table === row.table) ?? []))
      .find((rows) => rows.length === pieces.length && new Set(rows).size === rows.length) ?? []
  )
}

/** "ngân sách các cấp": the rows of one table whose names open with what stands before it, and go on. */
function ofAllSorts(discourse: Discourse, name: string): readonly Row[] {
  const [, kind = ''] = SORTS.exec(name) ?? []
  const words = contentWords(kind)
  for (const length of LENGTHS) {
    const tables =
      words.length < length ? undefined : byOpening(discourse).get(words.slice(-length).join(' '))
    const found = tables?.find((rows) => rows.length > 1 && rows.length <= MOST)
    if (found) return found
  }
  return []
}

/** The rows of each table by the words that their names open with before they go on. */
const byOpening = memoized((discourse: Discourse): ReadonlyMap<string, readonly (readonly Row[])[]> => {
  const index = new Map<string, Row[]>()
  for (const row of rowsOf(discourse))
    for (const length of LENGTHS)
      if (row.words.length > length) gather(index, row.words.slice(0, length).join(' '), row)
  return new Map(
    [...index].map(([words, rows]) => [words, [...groupBy(rows, ({ table }) => table).values()]]),
  )
})

/** Rows that a sentence adds up. */
const MOST = 8
/** How many of the last words before "các cấp" may be those that the names open with. */
const LENGTHS = [3, 2]
const SORTS = new RegExp(`^(.{3,60}?) (?:${ALL_SORTS.join('|')})(?!\\p{L})`, 'u')

function sumOf(figure: Figure, rows: readonly Row[]): Proposal[] {
  const cells = rows.flatMap((row) => nowOf(row) ?? [])
  if (cells.length < 2 || cells.length !== rows.length) return []
  if (!cells.every(({ operand }) => alike(operand, operandOf(figure)))) return []
  return [
    {
      kind: 'sum',
      variant: 'parts',
      stated: operandOf(figure),
      members: cells.map(({ operand }) => ({ ...operand, role: 'part' })),
      evidence: rows
        .map(({ name }) => name)
        .join(', ')
        .slice(0, 60),
      strength: STRENGTH.hinted,
    },
  ]
}
