/** Tables near each other in a report, each row of the one with the row of the other that bears its name. */
import { PLACE_LEVELS } from '../../../lexicon/place-levels.ts'
import { SHORT_LEVELS } from '../../../lexicon/row-words.ts'
import { contentWords } from '../../content-words.ts'
import type { Grid } from '../grid.ts'
import { saysTotal } from '../heads.ts'
import type { Lane } from '../lane.ts'

/** A table with its columns in line. */
export interface Sheet {
  readonly grid: Grid
  readonly columns: readonly Lane[]
}

/** Two tables: `rows` leads from a row of `own` to the one row of `other` that is called alike. */
export interface SheetPair {
  readonly own: Sheet
  readonly other: Sheet
  readonly rows: ReadonlyMap<number, number>
  /** Tables from the one to the other; below zero where the other stands before. */
  readonly steps: number
}

/** Tables further apart are of other parts of a report; rows that two of them must share. */
const [NEAR, SHARED] = [8, 3]

/** Every two tables within reach of each other that share rows, both ways, the nearest first. */
export function sheetPairs(sheets: readonly Sheet[]): SheetPair[] {
  const named = sheets.map(({ grid }) => rowsByName(grid))
  return sheets.flatMap((own, at) =>
    STEPS.flatMap((steps) => {
      const [other, names] = [sheets[at + steps], named[at + steps]]
      if (!other || !names) return []
      const rows = new Map<number, number>()
      for (const [name, row] of named[at]!) {
        const counterpart = names.get(name)
        if (counterpart !== undefined) rows.set(row, counterpart)
      }
      return rows.size >= SHARED ? [{ own, other, rows, steps }] : []
    }),
  )
}

const STEPS: readonly number[] = Array.from({ length: NEAR }, (_, at) => [-at - 1, at + 1]).flat()

/** A column of the other table in the order of the rows of one's own, as if it stood there. */
export const aligned = ({ own, rows }: SheetPair, lane: Lane): Lane => ({
  ...lane,
  figures: own.grid.rows.map(({ index }) => {
    const row = rows.get(index)
    return row === undefined ? undefined : lane.figures[row]
  }),
})

/** The rows whose names no other row of the table bears. */
function rowsByName(grid: Grid): Map<string, number> {
  const found = new Map<string, number>()
  const twice = new Set<string>()
  for (const { label, index } of grid.rows) {
    const name = nameOf(label)
    if (found.has(name)) twice.add(name)
    found.set(name, index)
  }
  for (const name of twice) found.delete(name)
  found.delete('')
  return found
}

/** The words and numbers of a name without its brackets and without what kind of place it is; all totals are called alike. */
function nameOf(label: string): string {
  if (saysTotal(label)) return TOTAL
  const text = label.replace(/\([^()]*\)/gu, ' ').replace(LEVEL, '')
  const numbers = text.match(/\d{1,9}/gu) ?? []
  return [...contentWords(text), ...numbers].join(' ')
}

const TOTAL = '='

/** "TP Cao Lãnh", "Huyện Tháp Mười"; "Xã hội" is no place, so what follows must be written large. */
const LEVELS = [
  ...SHORT_LEVELS.flatMap((level) => [level, level.toUpperCase()]),
  ...PLACE_LEVELS.slice(0, 3).flat(),
]
const LEVEL = new RegExp(
  `^(?:${LEVELS.map((level) => `[${level[0]!}${level[0]!.toUpperCase()}]${level.slice(1)}`).join('|')})(?:\\.\\s?|\\s)(?=\\p{Lu})`,
  'u',
)
