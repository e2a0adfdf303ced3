import type { CellNode, Node, Paragraph, RowNode, TableNode } from './nodes.ts'
import { plainParagraph } from './plain-paragraph.ts'
import { child, childrenOf, isElement, value, type XmlElement } from './xml/element.ts'

/**
 * The node that mammoth makes of a completed paragraph or table in which there is nothing but plain paragraphs;
 * undefined for any other block.
 */
export const plainBlock = (block: XmlElement): Paragraph | TableNode | undefined =>
  block.name === 'w:tbl' ? plainTable(block) : plainParagraph(block)

/** The nodes of blocks that are all plain; undefined when one is not. */
export function plainBlocks(blocks: readonly XmlElement[]): readonly Node[] | undefined {
  const read: Node[] = []
  for (const block of blocks) {
    const node = plainBlock(block)
    if (!node) return undefined
    read.push(node)
  }
  return read
}

/** A cell under way. */
type OpenCell = { -readonly [Key in keyof CellNode]: CellNode[Key] }

function plainTable(table: XmlElement): TableNode | undefined {
  const rows: RowNode[] = []
  /** The cell that was begun last in each column: a cell that is continued prolongs it. */
  const begun = new Map<number, OpenCell>()
  for (const row of childrenOf(table, 'w:tr')) {
    const cells: OpenCell[] = []
    let column = 0
    for (const cell of childrenOf(row, 'w:tc')) {
      const properties = child(cell, 'w:tcPr')
      const span = Number(value(properties, 'w:gridSpan') ?? 1)
      const above = child(properties, 'w:vMerge') && begun.get(column)
      if (above) above.rowSpan++
      else {
        const children = plainBlocks(cell.children.filter(isElement).filter((each) => each !== properties))
        if (!children) return undefined
        const open: OpenCell = { type: 'tableCell', colSpan: span, rowSpan: 1, children }
        begun.set(column, open)
        cells.push(open)
      }
      column += span
    }
    const isHeader = child(child(row, 'w:trPr'), 'w:tblHeader') !== undefined
    rows.push({ type: 'tableRow', isHeader, children: cells })
  }
  return { type: 'table', children: rows }
}
