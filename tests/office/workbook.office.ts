import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { csv } from '../../src/dataset/csv.ts'
import { columnsOf, tables } from '../../src/dataset/tables/index.ts'
import { audit } from '../../src/pipeline.ts'
import { collect } from '../collect.ts'
import { parseCsv } from '../dataset/parse-csv.ts'
import { sampleAudit } from '../sample-audit.ts'
import { workbookOf } from '../workbook.ts'
import { convert } from './libreoffice.ts'

const bundled = ['giam-ngheo-2024.errors.md', 'thi-dua-2024.docx'].map((path) =>
  audit({ path, bytes: readFileSync(new URL(`../../fixtures/reports/${path}`, import.meta.url)) }),
)
const audits = [await sampleAudit('a.md'), ...(await Promise.all(bundled))]

/** Every sheet as CSV in UTF-8, cells as they are kept and not as they are shown. */
const everySheet = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1'
const folder = convert({ 'audit.xlsx': workbookOf(audits) }, everySheet)
const sheet = (name: string): string[][] =>
  parseCsv(readFileSync(join(folder, `audit-${name}.csv`), 'utf8').replace(/^\uFEFF/, ''))

test('LibreOffice shows every finding, the figure before the words', () => {
  const [head, ...rows] = sheet('Phát hiện')
  const column = (name: string) => rows.map((row) => row[head!.indexOf(name)])
  const findings = audits.flatMap((each) => each.findings)
  expect(column('Mã').sort()).toEqual(findings.map(({ code }) => code).sort())
  expect(column('Phát hiện').sort()).toEqual(findings.map(({ message }) => message.vi).sort())
  expect(column('Số liệu')).toContain('2.943 hộ')
})

const written = collect(csv, audits)
const decimals = (name: string) =>
  columnsOf(tables.find((table) => table.name === name)!).map(({ type }) => type !== 'string')

test.each(['reports', 'claims', 'relations'])(
  'LibreOffice reads in the sheet of %s what stands in its table: text as text, numbers as numbers',
  (name) => {
    const numeric = decimals(name)
    const plain = (rows: readonly string[][]) =>
      rows.map((row) =>
        row.map((cell, at) =>
          numeric[at] && Number.isFinite(Number(cell)) && cell !== '' ? Number(cell) : cell,
        ),
      )
    // In CSV, text that a spreadsheet would run has an apostrophe before it; in a workbook it needs none.
    const table = parseCsv(written.get(`tables/${name}.csv`)!.replace(/^\uFEFF/, ''))
    const bare = table.map((row) => row.map((cell) => cell.replace(/^'(?=[=+\-@])/, '')))
    expect(plain(sheet(name))).toEqual(plain(bare))
    expect(table.length).toBeGreaterThan(2)
  },
)
