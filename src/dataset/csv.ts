import { stringify } from 'csv-stringify/browser/esm/sync'
import type { Format } from '../format.ts'
import { writeDataPackage } from './data-package.ts'
import { type Column, columnsOf, tables, toAudited } from './tables/index.ts'

/**
 * `tables/NAME.csv` in UTF-8 with a byte order mark, so that Excel reads Vietnamese, and `datapackage.json`.
 *
 * Text that a spreadsheet would run as a formula has an apostrophe before it; numbers never have.
 */
export const csv: Format = {
  open(emit) {
    const columns = new Map(tables.map((table) => [table.name, columnsOf(table)]))
    for (const [name, heads] of columns) {
      emit(`tables/${name}.csv`, stringify([heads.map((head) => head.name)], { bom: true }))
    }
    writeDataPackage(emit)
    return {
      add(audit) {
        const audited = toAudited(audit)
        for (const table of tables) {
          const heads = columns.get(table.name) ?? []
          const rows = table.rows(audited).map((row) => heads.map((head) => cell(row[head.name], head)))
          emit(`tables/${table.name}.csv`, stringify(rows))
        }
      },
      end: () => {},
    }
  },
}

/** What a spreadsheet takes for the start of a formula, in the wide forms of East Asian keyboards too. */
const formula = /^[=+\-@\t\r＝＋－＠]/

const cell = (value: unknown, { type }: Column): unknown =>
  type === 'string' && typeof value === 'string' && formula.test(value) ? `'${value}` : value
