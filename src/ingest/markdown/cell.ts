import type { PhrasingContent, TableCell, TableRow } from 'mdast'
import { type Context, inline } from './inline.ts'
import { type Line, trimmed } from './line.ts'

/** How far a cell reaches; 1 and 1 for a plain one. */
export interface Spans {
  readonly rowSpan: number
  readonly columnSpan: number
}

/** A cell of a table; spans of 1 are not written. */
export function cellOf(children: PhrasingContent[], { rowSpan, columnSpan }: Spans): TableCell {
  const data = { ...(rowSpan > 1 && { rowSpan }), ...(columnSpan > 1 && { columnSpan }) }
  const cell: TableCell = { type: 'tableCell', children }
  return Object.keys(data).length > 0 ? { ...cell, data } : cell
}

/** A row of a table, marked when its cells are heads. */
export const rowOf = (children: TableCell[], isHead: boolean): TableRow =>
  isHead ? { type: 'tableRow', data: { head: true }, children } : { type: 'tableRow', children }

/** The lines of a cell as inline content: blank lines and bullets begin a new line, all others run on. */
export function cellContent(lines: readonly Line[], context: Context): PhrasingContent[] {
  const groups: Line[][] = [[]]
  for (const line of lines.map(trimmed)) {
    if (line.text === '' || /^[-+•]\s/.test(line.text)) groups.push([])
    if (line.text !== '') groups.at(-1)!.push(line)
  }
  return joinLines(groups.filter((group) => group.length > 0).map((group) => inline(group, context)))
}

/** Runs of inline content with a break between each two. */
export const joinLines = (runs: readonly PhrasingContent[][]): PhrasingContent[] =>
  runs.flatMap((run, index) => (index > 0 ? [{ type: 'break' } as const, ...run] : run))
