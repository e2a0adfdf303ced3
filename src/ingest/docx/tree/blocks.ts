import type { PhrasingContent, RootContent, Table, TableCell, TableRow } from 'mdast'
import type { CellNode, Node, Paragraph, TableNode } from '../nodes.ts'
import type { Notes } from './notes.ts'
import { phrasing } from './phrasing.ts'

/** Paragraphs, headings and tables; a table of one cell is a frame around paragraphs, and falls away. */
export function blocks(nodes: readonly Node[], notes: Notes): RootContent[] {
  return nodes.flatMap((node) => {
    if (node.type === 'paragraph') return [paragraph(node, notes)]
    if (node.type !== 'table') return []
    const only = onlyCell(node)
    return only ? blocks(only.children, notes) : [table(node, notes)]
  })
}

function paragraph(node: Paragraph, notes: Notes): RootContent {
  const children = phrasing(node.children, notes)
  const level = /^heading (\d)$/.exec(node.styleName ?? '')?.[1]
  if (!level) return { type: 'paragraph', children }
  return { type: 'heading', depth: Math.min(Number(level), 6) as 1 | 2 | 3 | 4 | 5 | 6, children }
}

function onlyCell(node: TableNode): CellNode | undefined {
  return node.children.length === 1 && node.children[0]!.children.length === 1
    ? node.children[0]!.children[0]
    : undefined
}

function table(node: TableNode, notes: Notes): Table {
  return {
    type: 'table',
    children: node.children.map((row): TableRow => {
      const cells = row.children.map((each) => cell(each, notes))
      return { type: 'tableRow', children: cells, ...(row.isHeader ? { data: { head: true } } : {}) }
    }),
  }
}

function cell(node: CellNode, notes: Notes): TableCell {
  const data = {
    ...(node.rowSpan > 1 ? { rowSpan: node.rowSpan } : {}),
    ...(node.colSpan > 1 ? { columnSpan: node.colSpan } : {}),
  }
  const children = separate(lines(node.children, notes), { type: 'break' })
  return { type: 'tableCell', children, ...(Object.keys(data).length > 0 ? { data } : {}) }
}

/** The lines of a cell: its paragraphs, and the rows of a table in it with tabs between their cells. */
function lines(nodes: readonly Node[], notes: Notes): PhrasingContent[][] {
  return nodes.flatMap((node) => {
    if (node.type === 'paragraph') return [phrasing(node.children, notes)]
    if (node.type !== 'table') return []
    return node.children.map((row) =>
      separate(
        row.children.map((each) => separate(lines(each.children, notes), { type: 'text', value: ' ' })),
        { type: 'text', value: '\t' },
      ),
    )
  })
}

function separate(parts: readonly PhrasingContent[][], separator: PhrasingContent): PhrasingContent[] {
  return parts.flatMap((part, i) => (i === 0 ? part : [{ ...separator }, ...part]))
}
