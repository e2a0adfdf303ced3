/** Tables near each other in a report, each row of the one with the row of the other that bears its name. */
import { PLACE_LEVELS } from '../../../lexicon/place-levels.ts'
import { SHORT_LEVELS } from '../../../lexicon/row-words.ts'
import { contentWords } from '../../content-words.ts'
import type { Grid } from '../grid.ts'
import { saysTotal } from '../heads.ts'
import type { Lane } from '../lane.ts'

/** A table with its columns in line. */
export interface Sheet {
  /** Its caption, and what stands above it. */
  readonly title: string
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
      for (const [words, name] of named[at]!) {
        const counterpart = names.get(words)
        if (counterpart && mayBeOne(name, counterpart)) rows.set(name.row, counterpart.row)
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

/** The name of a row: its words lead to what is said with it, "tp" of "Thành phố Cao Lãnh", "cũ" of "Thôn 3 (cũ)"; "" where nothing is. */
interface Name {
  readonly row: number
  readonly level: string
  readonly note: string
}

/** "TP Cao Lãnh" is not "Huyện Cao Lãnh", nor "Thôn 3 (cũ)" "Thôn 3 (mới)"; what only one table says may be left out in the other. */
const mayBeOne = (a: Name, b: Name): boolean =>
  (a.level === '' || b.level === '' || a.level === b.level) &&
  (a.note === '' || b.note === '' || a.note === b.note)

/** The rows whose names no other row of the table bears, by the words and numbers of these; all totals are called alike. */
function rowsByName(grid: Grid): Map<string, Name> {
  const found = new Map<string, Name>()
  const twice = new Set<string>()
  for (const { label, index } of grid.rows) {
    const [level = ''] = LEVEL.exec(label) ?? []
    const note = (label.match(BRACKETS) ?? []).join(' ')
    const words = saysTotal(label) ? TOTAL : wordsIn(label.slice(level.length).replace(BRACKETS, ' '))
    if (found.has(words)) twice.add(words)
    found.set(words, { row: index, level: shortened(level), note: wordsIn(note) })
  }
  for (const words of twice) found.delete(words)
  found.delete('')
  return found
}

export const BRACKETS = /\([^()]*\)/gu
const TOTAL = '='

/** The words and numbers of a text in their order. */
export const wordsIn = (text: string): string =>
  [...contentWords(text), ...(text.match(/\d{1,9}/gu) ?? [])].join(' ')

/** "Thị xã" as "TX". */
function shortened(level: string): string {
  const words = level.toLowerCase().match(/\p{L}+/gu) ?? []
  return SHORT_LEVELS.includes(words.join('')) ? words.join('') : words.map((word) => word[0]).join('')
}

/** "TP Cao Lãnh", "Huyện Tháp Mười"; "Xã hội" is no place, so what follows must be written large. */
const LEVELS = [
  ...SHORT_LEVELS.flatMap((level) => [level, level.toUpperCase()]),
  ...PLACE_LEVELS.slice(0, 3).flat(),
]
const LEVEL = new RegExp(
  `^(?:${LEVELS.map((level) => `[${level[0]!}${level[0]!.toUpperCase()}]${level.slice(1)}`).join('|')})(?:\\.\\s?|\\s)(?=\\p{Lu})`,
  'u',
)
