import type { PhrasingContent, RootContent, TableCell, TableRow } from 'mdast'
import type { CellNode, Node, Paragraph, TableNode } from '../nodes.ts'
import type { Notes } from './notes.ts'
import { phrasing } from './phrasing.ts'

/** Paragraphs, headings and tables; a table of one column is a frame around what it holds, and falls away. */
export function blocks(nodes: readonly Node[], notes: Notes): RootContent[] {
  return nodes.flatMap((node) => {
    if (node.type === 'paragraph') return [paragraph(node, notes)]
    if (node.type !== 'table') return []
    return isFrame(node) ? cellsOf(node).flatMap((cell) => blocks(cell.children, notes)) : tables(node, notes)
  })
}

function paragraph(node: Paragraph, notes: Notes): RootContent {
  const children = phrasing(node.children, notes)
  const level = /^heading (\d)$/.exec(node.styleName ?? '')?.[1]
  if (!level) return { type: 'paragraph', children, ...listing(node) }
  return { type: 'heading', depth: Math.min(Number(level), 6) as 1 | 2 | 3 | 4 | 5 | 6, children }
}

/** How deep in a list of Word's a paragraph stands. */
const listing = ({ indent: { start } }: Paragraph) =>
  start === null ? {} : { data: { listLevel: Number(start) } }

const cellsOf = (table: TableNode): CellNode[] => table.children.flatMap((row) => row.children)

/** True of a table of one cell, and of one column that has a table in it: the page is laid out by it. */
const isFrame = (table: TableNode): boolean =>
  isColumn(table) &&
  (table.children.length === 1 ||
    cellsOf(table).some((cell) => cell.children.some((node) => node.type === 'table' && !isFrame(node))))

/** A table, and after it those that stand in its cells: their figures have heads of their own. */
function tables(node: TableNode, notes: Notes): RootContent[] {
  const inner: RootContent[] = []
  const rows = node.children.map((row): TableRow => {
    const cells = row.children.map((each) => cell(each, notes, inner))
    return { type: 'tableRow', children: cells, ...(row.isHeader ? { data: { head: true } } : {}) }
  })
  return [{ type: 'table', children: rows }, ...inner]
}

function cell(node: CellNode, notes: Notes, inner: RootContent[]): TableCell {
  const data = {
    ...(node.rowSpan > 1 ? { rowSpan: node.rowSpan } : {}),
    ...(node.colSpan > 1 ? { columnSpan: node.colSpan } : {}),
  }
  const children = separate(lines(node.children, notes, inner), { type: 'break' })
  return { type: 'tableCell', children, ...(Object.keys(data).length > 0 ? { data } : {}) }
}

/** The lines of a cell: its paragraphs, and those of frames in it. Tables in it are put aside. */
function lines(nodes: readonly Node[], notes: Notes, inner: RootContent[]): PhrasingContent[][] {
  return nodes.flatMap((node) => {
    if (node.type === 'paragraph') return [phrasing(node.children, notes)]
    if (node.type !== 'table') return []
    if (isColumn(node)) return cellsOf(node).flatMap((each) => lines(each.children, notes, inner))
    for (const table of tables(node, notes)) inner.push(table)
    return []
  })
}

const isColumn = (table: TableNode): boolean => table.children.every((row) => row.children.length === 1)

function separate(parts: readonly PhrasingContent[][], separator: PhrasingContent): PhrasingContent[] {
  return parts.flatMap((part, i) => (i === 0 ? part : [{ ...separator }, ...part]))
}
