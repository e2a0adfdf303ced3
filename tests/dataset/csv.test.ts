import { expect, test } from 'vitest'
import { tableNames } from '../../src/cli/formats.ts'
import { csv } from '../../src/dataset/csv.ts'
import { ndjson } from '../../src/dataset/ndjson.ts'
import { columnsOf, tables, toAudited } from '../../src/dataset/tables/index.ts'
import { collect } from '../collect.ts'
import { sampleAudit } from '../sample-audit.ts'
import { parseCsv as parse } from './parse-csv.ts'

const audits = await Promise.all([sampleAudit('a.md'), sampleAudit('b.md')])
const files = collect(csv, audits)
const rowsOf = (name: string) => {
  const [head, ...rows] = parse(files.get(`tables/${name}.csv`)!.replace(/^\uFEFF/, ''))
  return rows.map((row) => Object.fromEntries(head!.map((column, index) => [column, row[index]!])))
}

test('every table is a file that opens with one byte order mark, and all rows have its columns', () => {
  for (const table of tables) {
    const text = files.get(`tables/${table.name}.csv`)!
    expect(text.lastIndexOf('\uFEFF')).toBe(0)
    const widths = new Set(parse(text).map((row) => row.length))
    expect([...widths]).toEqual([columnsOf(table).length])
  }
  expect(tableNames).toEqual(tables.map((table) => table.name))
})

test('every row is valid by the schema of its table', () => {
  for (const table of tables) {
    const rows = audits.flatMap((audit) => table.rows(toAudited(audit)))
    expect(table.schema.array().safeParse(rows).error?.message, table.name).toBeUndefined()
  }
})

test('text that a spreadsheet would run is made safe, and numbers stay numbers', () => {
  const blocks = rowsOf('blocks')
  expect(blocks.find((block) => block.text!.includes('SUM'))!.text).toMatch(/^'=SUM\(A1:A9\)/)
  const claim = rowsOf('claims').find((row) => row.id === 'c7')!
  expect([claim.text, claim.value, claim.lo]).toEqual(['-5', '-5', '-5'])
  const dangerous = Object.values(
    Object.fromEntries(tables.map((table) => [table.name, rowsOf(table.name)])),
  ).flat()
  const cells = dangerous.flatMap((row) => Object.values(row))
  expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell) && !/^-?\d+(\.\d+)?$/.test(cell))).toEqual([])
})

test('keys are unique and foreign keys lead somewhere', () => {
  for (const table of tables) {
    const rows = rowsOf(table.name)
    const keys = rows.map((row) => JSON.stringify(table.primaryKey.map((column) => row[column])))
    expect(new Set(keys).size, table.name).toBe(rows.length)
    for (const { columns, table: other, refers } of table.foreignKeys) {
      const known = new Set(rowsOf(other).map((row) => JSON.stringify(refers.map((column) => row[column]))))
      const wanted = rows.filter((row) => columns.every((column) => row[column] !== ''))
      const lost = wanted.filter((row) => !known.has(JSON.stringify(columns.map((column) => row[column]))))
      expect(lost, `${table.name} → ${other}`).toEqual([])
    }
  }
})

test('the relation and the block of a finding, where it has them, are rows', () => {
  const ids = (name: string) => new Set(rowsOf(name).map((row) => `${row.report} ${row.id}`))
  for (const [column, known] of [
    ['relation', ids('relations')] as const,
    ['block', ids('blocks')] as const,
  ]) {
    const named = rowsOf('findings').filter((row) => row[column] !== '')
    expect(named.length).toBeGreaterThan(0)
    expect(named.filter((row) => !known.has(`${row.report} ${row[column]}`))).toEqual([])
  }
})

test('NDJSON holds the same rows, with the name of their table', () => {
  const lines = [...collect(ndjson, audits).values()].flatMap((text) =>
    text.trimEnd().split('\n').filter(Boolean),
  )
  for (const table of tables) {
    const own = lines.map((line) => JSON.parse(line)).filter((row) => row.table === table.name)
    expect(own.length, table.name).toBe(rowsOf(table.name).length)
  }
})
