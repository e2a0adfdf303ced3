import { escapeXml } from '../../model/escape-xml.ts'

/** One cell: text, a number as a decimal string, or text that leads to another cell of the workbook. */
export type Cell =
  | { readonly text: string; readonly style?: Style }
  | { readonly number: string }
  | { readonly text: string; readonly to: string }
  | null

/** Looks of cells, in the order of the style sheet of the workbook; the first is that of cells without any. */
export const styles = [
  'none',
  'plain',
  'head',
  'error',
  'warning',
  'info',
  'link',
  'settled',
  'number',
] as const
export type Style = (typeof styles)[number]

/** One sheet: a head that stays in view and can be filtered by, and rows. Widths are in characters. */
export interface Sheet {
  readonly name: string
  readonly head: readonly string[]
  readonly widths: readonly number[]
  readonly rows: readonly (readonly Cell[])[]
}

/** Excel shows no more of one cell. */
const longest = 32_767

/** The XML of a sheet. All text is inline: nothing in it can be taken for a formula. */
export function sheetXml({ head, widths, rows }: Sheet): string {
  const links: string[] = []
  const heading = head.map((text): Cell => ({ text, style: 'head' }))
  const body = [heading, ...rows].map((cells, row) => {
    const written = cells.map((cell, column) => cellXml(cell, addressOf(column, row), links))
    return `<row r="${row + 1}" ht="${lineHeight * linesOf(cells, widths)}">${written.join('')}</row>`
  })
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    // On paper: landscape, as wide as the sheet, its head on every page.
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>',
    `<cols>${widths.map((width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`).join('')}</cols>`,
    `<sheetData>${body.join('')}</sheetData>`,
    `<autoFilter ref="A1:${addressOf(head.length - 1, rows.length)}"/>`,
    links.length > 0 ? `<hyperlinks>${links.join('')}</hyperlinks>` : '',
    '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>',
    '</worksheet>',
  ].join('')
}

/** Points that a line of text takes, and the most lines that a row shows. */
const lineHeight = 15
const mostLines = 20

/** Lines that the fullest cell of a row takes: programs that do not measure text go by them. */
function linesOf(cells: readonly Cell[], widths: readonly number[]): number {
  const lines = cells.map((cell, column) =>
    cell && 'text' in cell ? linesIn(cell.text.slice(0, 4000), widths[column] ?? 10) : 1,
  )
  return Math.min(Math.max(1, ...lines), mostLines)
}

const linesIn = (text: string, width: number): number =>
  text.split('\n').reduce((lines, line) => lines + Math.max(1, Math.ceil(line.length / width)), 0)

function cellXml(cell: Cell, address: string, links: string[]): string {
  if (cell === null) return ''
  if ('number' in cell) return `<c r="${address}" s="${styles.indexOf('number')}"><v>${cell.number}</v></c>`
  if ('to' in cell) links.push(`<hyperlink ref="${address}" location="${escapeXml(cell.to)}"/>`)
  const style = styles.indexOf('to' in cell ? 'link' : (cell.style ?? 'plain'))
  if (cell.text === '') return `<c r="${address}" s="${style}"/>`
  return `<c r="${address}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(fitting(cell.text))}</t></is></c>`
}

/** "A1" for column 0 and row 0, "AB3" for 27 and 2. */
export function addressOf(column: number, row: number): string {
  let letters = ''
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters
  }
  return `${letters}${row + 1}`
}

const fitting = (text: string): string => (text.length > longest ? `${text.slice(0, longest - 1)}…` : text)
