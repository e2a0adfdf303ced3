import { ByteWriter, ParquetWriter, type SchemaElement } from 'hyparquet-writer'
import { generator } from '../../version.ts'
import { type Column, columnsOf, type FlatTable } from '../tables/index.ts'
import { decimalElement, unscaled } from './decimal.ts'

/** A row group is written when it has so many rows, or so many letters: what is held stays small. */
const ROWS = 50_000
const LETTERS = 1 << 24

type Row = Readonly<Record<string, unknown>>

/** One Parquet file under way. */
export interface ParquetFile {
  readonly add: (rows: readonly Row[]) => void
  readonly end: () => void
}

/** The Parquet file of one table; its bytes leave in parts as soon as a row group is full. */
export function parquetFile(table: FlatTable, emit: (bytes: Uint8Array) => void): ParquetFile {
  const columns = columnsOf(table)
  const bytes = new ByteWriter()
  const writer = new ParquetWriter({
    writer: bytes,
    schema: [{ name: table.name, num_children: columns.length }, ...columns.map(elementOf)],
    createdBy: `${generator.name} version ${generator.version}`,
  })
  const lossy = { count: 0 }
  let held = columns.map((): unknown[] => [])
  let letters = 0
  const flush = () => {
    if (held[0]!.length > 0) {
      const columnData = columns.map(({ name }, at) => ({ name, data: held[at]! }))
      // All of it as one group: what is held is never more.
      writer.write({ columnData, rowGroupSize: ROWS * 2 })
      held = columns.map(() => [])
      letters = 0
    }
    emit(bytes.getBytes().slice())
    bytes.index = 0
  }
  return {
    add(rows) {
      for (const row of rows) {
        for (const [at, column] of columns.entries()) {
          const value = row[column.name]
          if (typeof value === 'string') letters += value.length
          held[at]!.push(cellOf(column, value, lossy))
        }
        if (held[0]!.length >= ROWS || letters >= LETTERS) flush()
      }
    },
    end() {
      flush()
      const left = { key: 'doisoat.decimals_written_as_null', value: String(lossy.count) }
      writer.kvMetadata = [{ key: 'title', value: table.title }, ...(lossy.count > 0 ? [left] : [])]
      writer.finish()
      emit(bytes.getBytes().slice())
    },
  }
}

function elementOf({ name, type, nullable }: Column): SchemaElement {
  const repetition_type = nullable || type === 'decimal' ? 'OPTIONAL' : 'REQUIRED'
  switch (type) {
    case 'decimal':
      return decimalElement(name)
    case 'integer':
      return { name, type: 'INT64', repetition_type }
    case 'number':
      return { name, type: 'DOUBLE', repetition_type }
    case 'string':
      return { name, type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type }
  }
}

function cellOf({ type }: Column, value: unknown, lossy: { count: number }): unknown {
  if (value === null || value === undefined) return null
  if (type === 'integer') return BigInt(value as number)
  if (type !== 'decimal') return value
  const exact = unscaled(value as string)
  if (exact === null) lossy.count++
  return exact
}
