import { memoized } from '../../model/memoized.ts'
import type { Grid, Row } from './grid.ts'
import { saysBreakdown, saysComposite, saysSomeParts, saysTotal } from './heads.ts'

/** Where a row stands among the rows of its table. */
export interface Place {
  readonly row: Row
  /** Index of the row above whose number this one stands under; null at the top. */
  readonly parent: number | null
  readonly depth: number
  /** A row that sums up others ("Cộng") or scores them all ("Chỉ số chung"): it stands in no order of numbers. */
  readonly sums: 'total' | 'composite' | null
  /** "Trong đó": it and the rows below it are only some parts of the row above. */
  readonly some: boolean
}

/**
 * Each style of numbering stands below the style that was open when it first appeared: A → I → 1 → a → - → +. A heading without figures
 * that breaks the total down, "Chia theo thị trường", is above all that follows it, so that "Hàn Quốc" may stand below "1. Châu Á".
 */
export const placesOf = memoized((grid: Grid): readonly Place[] => {
  const open: { style: string; index: number; number: string }[] = []
  const places: Place[] = []
  const boldTells = new Set(grid.rows.map((row) => row.bold)).size > 1
  for (const row of grid.rows) {
    const sums = sumsOf(row, row.index === grid.rows.length - 1)
    if (sums) {
      places.push({ row, parent: null, depth: 0, sums, some: false })
      continue
    }
    const style = styleOf(row, boldTells)
    const prefix = row.number
      .replace(/[.)]+$/, '')
      .split('.')
      .slice(0, -1)
      .join('.')
    const above = prefix ? open.findLastIndex(({ number }) => number === prefix) : -1
    const same = open.findLastIndex((entry) => entry.style === style)
    if (above >= 0) open.length = above + 1
    else if (same >= 0) open.length = same
    const parent = open.at(-1)?.index ?? null
    const inSome = parent !== null && (places[parent]?.some ?? false)
    places.push({ row, parent, depth: open.length, sums, some: saysSomeParts(row.label) || inSome })
    open.push({ style, index: row.index, number: row.number.replace(/[.)]+$/, '') })
  }
  return places
})

/** A numbered row is one of the list, but for a last row that is called total and nothing else. */
function sumsOf({ number, label }: Row, last: boolean): Place['sums'] {
  const numbered = /^[-+•*]$/.test(number) || /[\p{L}\d]/u.test(number)
  if (numbered && !(last && /^(?:tổng cộng|tổng số|tổng|cộng)[\s:.]*(?:\([^()]*\))?$/i.test(label)))
    return null
  if (saysComposite(label)) return 'composite'
  return saysTotal(label) ? 'total' : null
}

function styleOf(row: Row, boldTells: boolean): string {
  const number = row.number.replace(/[.)]+$/, '')
  if (number === '' && isHeading(row)) return 'heading'
  if (number === '') return saysSomeParts(row.label) ? 'some' : boldTells && row.bold ? 'bold' : 'plain'
  const parts = number.split('.')
  const first = parts[0]!
  const kind = /^[IVX]+$/.test(first)
    ? 'roman'
    : /^\d+$/.test(first)
      ? 'arabic'
      : /^\p{Lu}$/u.test(first)
        ? 'capital'
        : /^\p{Ll}{1,2}$/u.test(first)
          ? 'small'
          : number
  return parts.length > 1 ? `${kind}.${parts.length}` : kind
}

const isHeading = ({ label, cells }: Row): boolean =>
  saysBreakdown(label) && cells.every(({ figures }) => figures.length === 0)
