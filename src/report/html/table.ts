import type { Block, Table } from '../../model/index.ts'
import { markedText } from './marked-text.ts'
import { html, type Markup } from './markup.ts'
import type { View } from './view.ts'

/** A data table with its spans; rows of heads are heads of columns. It scrolls by itself when it is wide. */
export function table(node: Table, view: View): Markup {
  const rows: Block[][] = Array.from({ length: node.rows }, () => [])
  for (const cell of node.children) rows[cell.cell?.row ?? 0]?.push(cell)
  const name = node.caption || node.id
  return html`<div class="table${node.columns > 7 && ' wide'}" role="region" aria-label="${name}" tabindex="0"><table id="${view.prefix}${node.id}">
${rows.map((row, index) => html`<tr>${row.map((cell) => tableCell(cell, index < node.headRows, view))}</tr>\n`)}
</table></div>
`
}

function tableCell(cell: Block, head: boolean, view: View): Markup {
  const { rowSpan = 1, columnSpan = 1 } = cell.cell ?? {}
  const text = markedText(cell, view.marksIn(cell.id))
  const spans = html`${rowSpan > 1 && html` rowspan="${rowSpan}"`}${columnSpan > 1 && html` colspan="${columnSpan}"`}`
  const id = `${view.prefix}${cell.id}`
  if (head) return html`<th scope="col" id="${id}"${spans}>${text}</th>`
  const numeric = /^[\d\s.,%()+/-]*\d[\d\s.,%()+/-]*$/.test(cell.value)
  const look = [numeric && 'number', cell.bold && 'bold'].filter(Boolean).join(' ')
  return html`<td id="${id}"${look && html` class="${look}"`}${spans}>${text}</td>`
}
