import type { Emit } from '../format.ts'
import { generator } from '../version.ts'
import { type Column, columnsOf, type FlatTable, tables } from './tables/index.ts'

/** Writes `tables/datapackage.json`: a Frictionless data package (v1) that describes the CSV tables. */
export function writeDataPackage(emit: Emit): void {
  emit('tables/datapackage.json', `${JSON.stringify(dataPackage(), null, 2)}\n`)
}

/** Names, types, keys and descriptions of all tables, read off their schemas. */
export const dataPackage = () => ({
  profile: 'tabular-data-package',
  name: 'doisoat-audit',
  title: 'Figures of Vietnamese administrative reports, audited',
  description: `Made by ${generator.name} ${generator.version}. An empty cell is null or empty text; text that a spreadsheet would run has an apostrophe before it.`,
  resources: tables.map((table) => ({
    profile: 'tabular-data-resource',
    name: table.name,
    title: table.title,
    path: `${table.name}.csv`,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    schema: schemaOf(table),
  })),
})

const schemaOf = (table: FlatTable) => ({
  fields: columnsOf(table).map((column) => fieldOf(column, table.primaryKey)),
  missingValues: [''],
  primaryKey: table.primaryKey,
  ...(table.foreignKeys.length > 0 && {
    foreignKeys: table.foreignKeys.map(({ columns, table, refers }) => ({
      fields: columns,
      reference: { resource: table, fields: refers },
    })),
  }),
})

/** Empty text and null look the same in CSV, so text is required only in keys and where its values are listed. */
function fieldOf({ name, type, nullable, description, values }: Column, key: readonly string[]) {
  const required = key.includes(name) || (!nullable && (type !== 'string' || values.length > 0))
  const constraints = { ...(required && { required }), ...(values.length > 0 && { enum: values }) }
  return {
    name,
    type: type === 'decimal' ? 'number' : type,
    ...(description && { description }),
    ...(Object.keys(constraints).length > 0 && { constraints }),
  }
}
