import { defineFormat, type Part, textOf } from '../../format.ts'
import { quoteOf } from '../../model/quote-of.ts'
import { type Audited, columnsOf, type FlatTable, tables, toAudited } from '../tables/index.ts'
import { findingHead, findingRow } from './finding-row.ts'
import { addressOf, type Cell, type Sheet } from './sheet.ts'
import { workbook } from './workbook.ts'

/** Tables that the workbook holds after the findings, under the names that they have everywhere. */
const shown = tables.filter(({ name }) => ['reports', 'claims', 'relations'].includes(name))

/** Excel takes 1,048,576 rows a sheet: what goes beyond stands in "claims 2" and so on. */
const rowsOfSheet = 1_000_000

/**
 * `audit.xlsx`: findings first, each with a link to its figure, then reports, figures and relations.
 *
 * A workbook is one compressed file, so all rows are held until the end.
 */
export const xlsx = defineFormat({
  parts(audit, { language }) {
    const audited = toAudited(audit)
    const claims = new Map(audit.claims.map((claim) => [claim.id, claim]))
    const figures = new Map(audited.entry.claims.map(({ id, text }, row) => [id, { text, row }]))
    const findings = audited.entry.findings.map((finding) =>
      findingRow({ ...finding, quote: quoteOf(finding, claims) }, audit.path, {
        language,
        figure: figures.get(finding.claims[0] ?? ''),
      }),
    )
    const others = shown.map((table) => [table.name, JSON.stringify(cellsOf(table, audited))])
    return { findings: JSON.stringify(findings), ...Object.fromEntries(others) }
  },
  join(emit, language) {
    const findings: Row[] = []
    const rows = new Map(shown.map((table) => [table.name, [] as Row[]]))
    return {
      add(parts) {
        const before = rows.get('claims')?.length ?? 0
        for (const row of rowsIn(parts.findings)) findings.push(row.map((cell) => linked(cell, before)))
        for (const [name, held] of rows) for (const row of rowsIn(parts[name])) held.push(row)
      },
      end() {
        const first: Sheet = {
          name: { vi: 'Phát hiện', en: 'Findings' }[language],
          ...findingHead(language),
          rows: findings,
        }
        const others = shown.flatMap((table) => sheetsOf(table, rows.get(table.name) ?? []))
        emit('audit.xlsx', workbook([first, ...others]))
      },
    }
  },
})

type Row = readonly Cell[]

const rowsIn = (part: Part | undefined): Row[] => JSON.parse(textOf(part))

/** A cell that leads to a figure of its report leads to that figure among those of all reports. */
const linked = (cell: Cell, before: number): Cell =>
  cell && 'to' in cell ? { ...cell, to: claimAddress(before + Number(cell.to)) } : cell

const sheetName = (name: string, part: number): string => (part === 0 ? name : `${name} ${part + 1}`)

const claimAddress = (row: number): string =>
  `'${sheetName('claims', Math.floor(row / rowsOfSheet))}'!${addressOf(0, (row % rowsOfSheet) + 1)}`

function sheetsOf(table: FlatTable, rows: readonly (readonly Cell[])[]): Sheet[] {
  const columns = columnsOf(table)
  const parts = Math.max(1, Math.ceil(rows.length / rowsOfSheet))
  return Array.from({ length: parts }, (_, part) => ({
    name: sheetName(table.name, part),
    head: columns.map((column) => column.name),
    widths: columns.map(({ name, type }) => (type === 'string' && !name.endsWith('Code') ? 22 : 11)),
    rows: rows.slice(part * rowsOfSheet, (part + 1) * rowsOfSheet),
  }))
}

/** The rows of a table as cells: decimals are numbers as long as Excel can hold all their digits. */
function cellsOf(table: FlatTable, audited: Audited): Cell[][] {
  const columns = columnsOf(table)
  return table.rows(audited).map((row) =>
    columns.map(({ name, type }): Cell => {
      const value = row[name]
      if (value === null || value === undefined) return null
      const text = String(value)
      return type !== 'string' && text.replace(/\D/g, '').length <= 15 ? { number: text } : { text }
    }),
  )
}
