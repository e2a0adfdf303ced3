import type { Block, Table } from '../../../model/index.ts'
import { paragraph, type Setting } from './paragraph.ts'

const WIDTH = 9070
const EDGES = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
const BORDERS = EDGES.map((edge) => `<w:${edge} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`).join(
  '',
)

/** A table with its merged cells and repeated heads, and the empty paragraph that parts it from the next. */
export function table({ columns, rows, headRows, children }: Table, setting: Setting): string {
  const cells = new Map(children.map((block) => [`${block.cell?.row} ${block.cell?.column}`, block]))
  const covered = coverOf(children)
  const grid = `<w:gridCol w:w="${Math.floor(WIDTH / Math.max(columns, 1))}"/>`.repeat(columns)
  const body: string[] = []
  for (let row = 0; row < rows; row++) {
    const written: string[] = []
    for (let column = 0; column < columns; ) {
      const above = covered.get(`${row} ${column}`)
      const block = cells.get(`${row} ${column}`)
      written.push(above ? continued(above) : cell(block, lookOf(block, row < headRows, setting)))
      column += Math.max(1, (above ?? block)?.cell?.columnSpan ?? 1)
    }
    const properties = row < headRows ? '<w:trPr><w:tblHeader/></w:trPr>' : ''
    body.push(`<w:tr>${properties}${written.join('')}</w:tr>`)
  }
  if (body.length === 0 || columns === 0) return ''
  return `<w:tbl><w:tblPr><w:tblW w:w="5000" w:type="pct"/><w:tblBorders>${BORDERS}</w:tblBorders></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${body.join('')}</w:tbl><w:p/>`
}

/** Places below the first row of a cell that spans several, by the column where it begins. */
function coverOf(blocks: readonly Block[]): Map<string, Block> {
  const covered = new Map<string, Block>()
  for (const block of blocks) {
    if (!block.cell) continue
    const { row, column, rowSpan } = block.cell
    for (let below = row + 1; below < row + rowSpan; below++) covered.set(`${below} ${column}`, block)
  }
  return covered
}

/** A figure stands at the right of its cell, the head of a column in the middle. */
function lookOf(block: Block | undefined, isHead: boolean, setting: Setting): Setting {
  if (isHead) return { ...setting, properties: '<w:jc w:val="center"/>', look: '<w:b/>' }
  return block && FIGURE.test(block.value) ? { ...setting, properties: '<w:jc w:val="right"/>' } : setting
}

const FIGURE = /^[+–-]?\d[\d.,\s]*%?$/

function cell(block: Block | undefined, setting: Setting): string {
  const merge = (block?.cell?.rowSpan ?? 1) > 1 ? '<w:vMerge w:val="restart"/>' : ''
  return `<w:tc>${properties(block, merge)}${block ? paragraph(block, setting) : '<w:p/>'}</w:tc>`
}

const continued = (above: Block): string => `<w:tc>${properties(above, '<w:vMerge/>')}<w:p/></w:tc>`

/** The span comes before the merge: the schema asks for that order. */
function properties(block: Block | undefined, merge: string): string {
  const span = block?.cell?.columnSpan ?? 1
  const wide = span > 1 ? `<w:gridSpan w:val="${span}"/>` : ''
  return wide || merge ? `<w:tcPr>${wide}${merge}</w:tcPr>` : ''
}
