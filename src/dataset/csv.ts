import { stringify } from 'csv-stringify/browser/esm/sync'
import { defineFormat, inFiles } from '../format.ts'
import { writeDataPackage } from './data-package.ts'
import { type FlatTable, tables, toAudited } from './tables/index.ts'

/** `tables/NAME.csv` in UTF-8 with a byte order mark, so that Excel reads Vietnamese, and `datapackage.json`. */
export const csv = defineFormat({
  parts(audit) {
    const audited = toAudited(audit)
    return Object.fromEntries(
      tables.map((table) => {
        const head = headOf(table)
        const rows = table.rows(audited).map((row) => head.map((column) => row[column]))
        return [`tables/${table.name}.csv`, csvText(rows)]
      }),
    )
  },
  join(emit) {
    for (const table of tables) emit(`tables/${table.name}.csv`, csvText([headOf(table)], { bom: true }))
    writeDataPackage('csv', emit)
    return inFiles(emit)
  },
})

const headOf = (table: FlatTable): string[] => Object.keys(table.schema.shape)

/** Rows as CSV; null is an empty cell. Text that a spreadsheet would run as a formula has an apostrophe before it. */
export const csvText = (rows: readonly (readonly unknown[])[], { bom = false } = {}): string =>
  stringify(
    rows.map((row) => row.map(safe)),
    { bom },
  )

/** What a spreadsheet takes for the start of a formula, in the wide forms of East Asian keyboards too. */
const formula = /^[=+\-@\t\r\n＝＋－＠]/
const plainNumber = /^-?\d+(\.\d+)?$/

const safe = (value: unknown): unknown =>
  typeof value === 'string' && formula.test(value) && !plainNumber.test(value) ? `'${value}` : value
