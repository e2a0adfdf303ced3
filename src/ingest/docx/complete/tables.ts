import { child, element, toggle, value, type XmlElement } from '../xml/element.ts'
import { closeParagraph } from './paragraphs.ts'
import { type Cell, type Handlers, type Reading, type Row, skip } from './reading.ts'
import { readStory } from './story.ts'
import { textOf } from './text.ts'

/** Word's own limit of columns; a larger span is a slip or an attack. */
const COLUMNS = 63

/** Tables: rows and cells are found through any wrapper between them. */
export const tableHandlers: Handlers = {
  'w:tbl': (table, reading) => {
    // The text before it may be waiting for a paragraph to run on into.
    if (reading.pieces.length > 0) closeParagraph(undefined, reading)
    const { rows, tableLook } = reading
    const style = value(child(table, 'w:tblPr'), 'w:tblStyle')
    reading.rows = []
    reading.tableLook = style === undefined ? undefined : reading.styles.table(style)
    reading.read(table.children)
    const read = reading.rows
    reading.rows = rows
    reading.tableLook = tableLook
    if (read.length > 0) reading.blocks.push(compose(read, reading))
  },
  'w:tblPr': skip,
  'w:tblPrEx': skip,
  'w:tblGrid': skip,
  'w:tr': (row, reading) => readRow(row, reading),
  'w:trPr': skip,
  'w:tc': (cell, reading) => readCell(cell, reading),
  'w:tcPr': skip,
}

function readCell(cell: XmlElement, reading: Reading): void {
  const { cells, ledger } = reading
  const properties = child(cell, 'w:tcPr')
  const span = columns(value(properties, 'w:gridSpan'), 1)
  const before = cells.at(-1)
  if (before && continues(properties, 'w:hMerge')) {
    cells[cells.length - 1] = { ...before, span: Math.min(before.span + span, COLUMNS) }
    ledger.lose('merged-cell', 'The cell is merged into the one before.', textOf(cell))
    return
  }
  const isDeleted = child(properties, 'w:cellDel') !== undefined
  if (isDeleted) ledger.lose('deleted-text', 'A tracked change deletes the cell.', textOf(cell))
  if (child(properties, 'w:cellIns')) reading.insertions++
  const blocks = isDeleted ? [] : readStory(cell.children, reading)
  cells.push({ span, continued: continues(properties, 'w:vMerge'), blocks })
}

/** True of a cell that only prolongs the one above or before it. */
function continues(properties: XmlElement | undefined, name: 'w:hMerge' | 'w:vMerge'): boolean {
  const merge = child(properties, name)
  return merge !== undefined && (merge.attributes['w:val'] ?? 'continue') === 'continue'
}

function readRow(row: XmlElement, reading: Reading): void {
  const properties = child(row, 'w:trPr')
  if (child(properties, 'w:del')) {
    reading.ledger.lose('deleted-text', 'A tracked change deletes the row.', textOf(row))
    return
  }
  if (child(properties, 'w:ins')) reading.insertions++
  const { cells } = reading
  reading.cells = [...gap(value(properties, 'w:gridBefore'))]
  reading.read(row.children)
  reading.cells.push(...gap(value(properties, 'w:gridAfter')))
  reading.rows.push({ head: toggle(properties, 'w:tblHeader') ?? false, cells: reading.cells })
  reading.cells = cells
}

/** Columns that a row leaves out before its first or after its last cell, as one empty cell. */
function gap(count: string | undefined): Cell[] {
  const span = columns(count, 0)
  return span > 0 ? [{ span, continued: false, blocks: [] }] : []
}

const columns = (count: string | undefined, usual: number): number =>
  Math.min(Math.max(Math.trunc(Number(count ?? usual)) || usual, usual), COLUMNS)

function compose(rows: readonly Row[], reading: Reading): XmlElement {
  const begun = new Set<number>()
  return element(
    'w:tbl',
    {},
    rows.map((row) => {
      let column = 0
      const cells = row.cells.map((cell) => {
        const continued = cell.continued && begun.has(column)
        begun.add(column)
        column += cell.span
        return composeCell(cell, continued, reading)
      })
      const head = row.head ? [element('w:trPr', {}, [element('w:tblHeader')])] : []
      return element('w:tr', {}, [...head, ...cells])
    }),
  )
}

function composeCell(cell: Cell, continued: boolean, reading: Reading): XmlElement {
  const merge = continued ? [element('w:vMerge')] : []
  const span = cell.span > 1 ? [element('w:gridSpan', { 'w:val': String(cell.span) })] : []
  const said = [...span, ...merge]
  const properties = said.length > 0 ? [element('w:tcPr', {}, said)] : []
  if (!continued) return element('w:tc', {}, [...properties, ...cell.blocks])
  for (const block of cell.blocks)
    reading.ledger.lose('merged-cell', 'The cell is merged into the one above.', textOf(block))
  return element('w:tc', {}, properties)
}
