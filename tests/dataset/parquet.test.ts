import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { csv } from '../../src/dataset/csv.ts'
import { ndjson } from '../../src/dataset/ndjson.ts'
import { unscaled } from '../../src/dataset/parquet/decimal.ts'
import { parquetFile } from '../../src/dataset/parquet/file.ts'
import { parquet } from '../../src/dataset/parquet/index.ts'
import { columnsOf, tables, toAudited } from '../../src/dataset/tables/index.ts'
import type { Audit } from '../../src/pipeline.ts'
import { audit } from '../../src/pipeline.ts'
import { folder } from '../cli/run.ts'
import { collect } from '../collect.ts'
import { sampleAudit } from '../sample-audit.ts'
import { openDuckDb } from './duckdb.ts'

const bundled = async (name: string): Promise<Audit> => {
  const path = `fixtures/reports/${name}`
  return audit({ path, bytes: readFileSync(new URL(`../../${path}`, import.meta.url)) })
}
const audits = [
  await sampleAudit('a.md'),
  await bundled('dan-toc-2024.errors.md'),
  await bundled('ngan-sach-2023.docx'),
]

function written(of: readonly Audit[]): Map<string, Buffer> {
  const files = new Map<string, Buffer>()
  const writer = parquet.open((file, part) => {
    files.set(file, Buffer.concat([files.get(file) ?? Buffer.of(), Buffer.from(part as Uint8Array)]))
  }, 'vi')
  for (const each of of) writer.add(each)
  writer.end()
  return files
}

async function stored(files: ReadonlyMap<string, Buffer>) {
  const root = folder()
  for (const name of ['parquet', 'tables']) mkdirSync(join(root, name))
  for (const [name, bytes] of files) writeFileSync(join(root, name), bytes)
  return openDuckDb(join(root, 'parquet'))
}

const files = written(audits)
const query = await stored(files)
const types = { string: 'VARCHAR', integer: 'BIGINT', number: 'DOUBLE', decimal: 'DECIMAL(38, 10)' }

test.each(tables)(
  'DuckDB reads $name: every row, every cell, with the types of the schema',
  async (table) => {
    const columns = columnsOf(table)
    const read = await query(`SELECT * FROM '${table.name}.parquet'`)
    expect(read.columns).toEqual(columns.map((column) => column.name))
    expect(read.types.map((type) => type.replace(',', ', '))).toEqual(columns.map(({ type }) => types[type]))
    const rows = audits.flatMap((each) => table.rows(toAudited(each)))
    const expected = rows.map((row) => columns.map(({ name, type }) => printed(row[name], type)))
    expect(read.rows).toEqual(expected)
    if (table.name !== 'losses') expect(rows.length).toBeGreaterThan(1)
  },
)

/** As DuckDB prints it: DECIMAL(38, 10) with ten digits behind the point. */
function printed(value: unknown, type: keyof typeof types): string | null {
  if (value === null || value === undefined) return null
  if (type !== 'decimal') return String(value)
  const [whole, fraction = ''] = String(value).split('.')
  return `${whole}.${fraction.padEnd(10, '0')}`
}

test('DuckDB reads CSV and NDJSON as the same rows: numbers as numbers, dangerous text behind an apostrophe', async () => {
  const others = new Map<string, Buffer>()
  for (const format of [csv, ndjson])
    for (const [name, text] of collect(format, audits)) others.set(name, Buffer.from(text))
  const other = await stored(others)
  for (const table of tables) {
    const columns = columnsOf(table)
    const names = columns.map(({ name }) => `"${name}"`).join(', ')
    const own = (await query(`SELECT ${names} FROM '${table.name}.parquet'`)).rows
    const cells = columns.map(({ name, type }) =>
      type === 'decimal' ? `"${name}"::DECIMAL(38, 10)` : `"${name}"`,
    )
    const inCsv = `read_csv('../tables/${table.name}.csv', header = true, all_varchar = true, quote = '"', escape = '"', strict_mode = true)`
    const read = (await other(`SELECT ${cells.join(', ')} FROM ${inCsv}`)).rows
    expect(read.map((row) => row.map((cell) => cell?.replace(/^'(?=[=+\-@])/, '') || null))).toEqual(
      own.map((row) => row.map((cell) => cell || null)),
    )
    if (own.length === 0) continue
    const lines = `read_json('../tables/${table.name}.ndjson', format = 'newline_delimited', sample_size = -1, union_by_name = true)`
    expect((await other(`SELECT count(*) FROM ${lines}`)).rows).toEqual([[String(own.length)]])
  }
})

test('empty text is empty, and not null; what is null is null', async () => {
  const { rows } = await query(
    `SELECT count(*) FILTER (section = ''), count(*) FILTER (section IS NULL), count(*) FILTER (reading IS NULL) FROM 'claims.parquet'`,
  )
  expect(Number(rows[0]![0])).toBeGreaterThan(0)
  expect([rows[0]![1], Number(rows[0]![2]) > 0]).toEqual(['0', true])
})

test('exact sums and comparisons, below zero too', async () => {
  const { rows } = await query(`SELECT text, value FROM 'claims.parquet' WHERE value < 0 ORDER BY value`)
  expect(rows).toContainEqual(['-5', '-5.0000000000'])
  const exact = await query(
    `SELECT sum(value) = 66.6 + 0.3 FROM (VALUES (66.6::DECIMAL(38,10)), (0.3)) v(value)`,
  )
  expect(exact.rows).toEqual([['true']])
})

test('a number of too many digits is null, counted, and never rounded', async () => {
  const [table] = tables.filter(({ name }) => name === 'claims')
  const rows = table!.rows(toAudited(audits[0]!)).filter(({ kind }) => kind === 'quantity')
  const values = ['1.00000000001', `1${'0'.repeat(28)}`, '-0.0000000001', `${'9'.repeat(28)}.9999999999`]
  const parts: Uint8Array[] = []
  const file = parquetFile(table!, (bytes) => parts.push(bytes))
  file.add(values.map((value) => ({ ...rows[0]!, value })))
  file.end()
  const other = await stored(new Map([['parquet/claims.parquet', Buffer.concat(parts)]]))
  expect((await other(`SELECT value FROM 'claims.parquet'`)).rows.flat()).toEqual([
    null,
    null,
    ...values.slice(2),
  ])
  const counted = await other(
    `SELECT decode(value) FROM parquet_kv_metadata('claims.parquet') WHERE decode(key) = 'doisoat.decimals_written_as_null'`,
  )
  expect(counted.rows.flat()).toEqual(['2'])
  expect(unscaled('1.50')).toBe(15_000_000_000n)
})

test('many rows are several row groups, written before the last report is added', async () => {
  const [table] = tables.filter(({ name }) => name === 'claims')
  const rows = table!.rows(toAudited(audits[0]!))
  const many = Array.from({ length: 60_000 }, (_, at) => ({ ...rows[at % rows.length]!, start: at }))
  const parts: Uint8Array[] = []
  const file = parquetFile(table!, (bytes) => parts.push(bytes))
  file.add(many.slice(0, 55_000))
  expect(parts.length).toBeGreaterThan(0)
  file.add(many.slice(55_000))
  file.end()
  const other = await stored(new Map([['parquet/claims.parquet', Buffer.concat(parts)]]))
  const counted = await other(`SELECT count(*), sum("start") FROM 'claims.parquet'`)
  expect(counted.rows).toEqual([['60000', String((60_000 * 59_999) / 2)]])
  const groups = await other(`SELECT count(DISTINCT row_group_id) FROM parquet_metadata('claims.parquet')`)
  expect(Number(groups.rows[0]![0])).toBe(2)
})

test('no reports are empty tables, and the same audits give the same bytes', async () => {
  const none = await stored(written([]))
  for (const { name } of tables) {
    expect((await none(`SELECT count(*) FROM '${name}.parquet'`)).rows).toEqual([['0']])
  }
  for (const [name, bytes] of written(audits)) expect(bytes.equals(files.get(name)!), name).toBe(true)
})
