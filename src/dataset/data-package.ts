import type { Emit } from '../format.ts'
import { generator } from '../version.ts'
import { type Column, columnsOf, type FlatTable, tables } from './tables/index.ts'

/** The two files of a table, and what one has to know to read them. */
const kinds = {
  csv: {
    folder: 'tables',
    profile: 'tabular-data-package',
    resource: {
      ...{ profile: 'tabular-data-resource', format: 'csv', mediatype: 'text/csv', encoding: 'utf-8' },
      // What is not said here, readers guess from the first rows.
      dialect: { delimiter: ',', lineTerminator: '\n', quoteChar: '"', doubleQuote: true, header: true },
    },
    note: 'An empty cell is null or empty text; text that a spreadsheet would run has an apostrophe before it.',
    missingValues: [''],
  },
  parquet: {
    folder: 'parquet',
    profile: 'data-package',
    resource: { profile: 'data-resource', format: 'parquet', mediatype: 'application/vnd.apache.parquet' },
    note: 'Decimals are DECIMAL(38, 10); a number that needs more digits is null, and counted in the metadata of its file.',
    missingValues: [],
  },
} as const

/** How the tables are written. */
export type PackageKind = keyof typeof kinds

/** Writes `datapackage.json` beside the tables of a kind: a Frictionless data package (v1) that describes them. */
export function writeDataPackage(kind: PackageKind, emit: Emit): void {
  emit(`${kinds[kind].folder}/datapackage.json`, `${JSON.stringify(dataPackage(kind), null, 2)}\n`)
}

/** Names, types, keys and descriptions of all tables, read off their schemas. */
export const dataPackage = (kind: PackageKind) => ({
  profile: kinds[kind].profile,
  name: 'doisoat-audit',
  title: 'Figures of Vietnamese administrative reports, audited',
  description: `Made by ${generator.name} ${generator.version}. ${kinds[kind].note}`,
  resources: tables.map((table) => ({
    name: table.name,
    title: table.title,
    path: `${table.name}.${kind}`,
    ...kinds[kind].resource,
    schema: schemaOf(table, kind),
  })),
})

const schemaOf = (table: FlatTable, kind: PackageKind) => ({
  fields: columnsOf(table).map((column) =>
    fieldOf(column, kind === 'csv' ? isFilledInCsv(column, table.primaryKey) : isFilled(column)),
  ),
  missingValues: kinds[kind].missingValues,
  primaryKey: table.primaryKey,
  ...(table.foreignKeys.length > 0 && {
    foreignKeys: table.foreignKeys.map(({ columns, table, refers }) => ({
      fields: columns,
      reference: { resource: table, fields: refers },
    })),
  }),
})

/** Empty text and null look the same in CSV, so text is required only in keys and where its values are listed. */
const isFilledInCsv = ({ name, type, nullable, values }: Column, key: readonly string[]): boolean =>
  key.includes(name) || (!nullable && (type !== 'string' || values.length > 0))

/** A decimal may be null for having too many digits. */
const isFilled = ({ type, nullable }: Column): boolean => !nullable && type !== 'decimal'

function fieldOf({ name, type, description, values }: Column, required: boolean) {
  const constraints = { ...(required && { required }), ...(values.length > 0 && { enum: values }) }
  return {
    name,
    type: type === 'decimal' ? 'number' : type,
    ...(description && { description }),
    ...(Object.keys(constraints).length > 0 && { constraints }),
  }
}
