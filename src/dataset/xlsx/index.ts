import { defineFormat, type Language, type Part, textOf } from '../../format.ts'
import type { Decision, Finding } from '../../model/index.ts'
import { type Audited, columnsOf, type FlatTable, tables, toAudited } from '../tables/index.ts'
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
    const rowOf = new Map(audited.entry.claims.map((claim, at) => [claim.id, at]))
    const findings = audited.entry.findings.map((finding) =>
      findingRow(finding, audit.path, { language, claimRow: rowOf.get(finding.claims[0] ?? '') }),
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
          ...findingHead[language],
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

const widths = [10, 8, 24, 10, 10, 7, 44, 36, 36, 30, 20]
const findingHead = {
  vi: {
    head: [
      'Mức',
      'Mã',
      'Tệp',
      'Mục',
      'Chú thích',
      'Dòng',
      'Phát hiện',
      'Trích',
      'Sửa một chỗ thì khớp',
      'Nên làm gì',
      'Quyết định',
    ],
    widths,
  },
  en: {
    head: [
      'Level',
      'Code',
      'File',
      'Section',
      'Note',
      'Line',
      'Finding',
      'Quote',
      'One slip that would explain it',
      'What to do',
      'Decision',
    ],
    widths,
  },
}
const levelWords = {
  vi: { error: 'Lỗi', warning: 'Cảnh báo', info: 'Lưu ý' },
  en: { error: 'Error', warning: 'Warning', info: 'Note' },
}

const decisionWords = {
  vi: { accepted: 'Chấp nhận', rejected: 'Bác bỏ', known: 'Đã biết từ trước' },
  en: { accepted: 'Accepted', rejected: 'Rejected', known: 'Known before' },
}

interface RowOptions {
  readonly language: Language
  /** Row of its first figure among those of its report, from 0; undefined when it has none. */
  readonly claimRow: number | undefined
}

function findingRow(finding: Finding, path: string, { language, claimRow }: RowOptions): Cell[] {
  const to = claimRow === undefined ? undefined : String(claimRow)
  const { quote, decision } = finding
  const style = decision && ('settled' as const)
  return [
    { text: levelWords[language][finding.level], style: style ?? finding.level },
    { text: finding.code },
    { text: path },
    { text: finding.section },
    finding.footnote === null ? null : { number: String(finding.footnote) },
    finding.place?.line === undefined ? null : { number: String(finding.place.line) },
    { text: finding.message[language] },
    to === undefined ? { text: shortened(quote) } : { text: shortened(quote), to },
    { text: [...new Set(finding.repairs.map((repair) => repair.message[language]))].join('\n') },
    { text: finding.advice[language] },
    decision ? { text: decisionText(decision, language) } : null,
  ].map((cell) => (style && cell && 'text' in cell && !('to' in cell) ? { ...cell, style } : cell))
}

/** What a row has room for; the whole sentence stands in the sheets of figures and relations. */
const shortened = (quote: string): string =>
  quote.length > 180 ? `${quote.slice(0, 180).trimEnd()}…` : quote

const decisionText = ({ decision, reason, by }: Decision, language: Language): string =>
  `${decisionWords[language][decision]}${by === null ? '' : ` (${by})`}: ${reason}`

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
