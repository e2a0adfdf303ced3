import { defineFormat, textOf } from '../../format.ts'
import { writeDataPackage } from '../data-package.ts'
import { tables, toAudited } from '../tables/index.ts'
import { parquetFile } from './file.ts'

/**
 * `parquet/NAME.parquet`: every flat table with the types of its schema, and `parquet/datapackage.json`.
 *
 * Decimals are exact: DECIMAL(38, 10). A number that needs more digits is null, and counted in the metadata of the file.
 */
export const parquet = defineFormat({
  parts(audit) {
    const audited = toAudited(audit)
    return Object.fromEntries(tables.map((table) => [table.name, JSON.stringify(table.rows(audited))]))
  },
  join(emit) {
    writeDataPackage('parquet', emit)
    const files = tables.map((table) => ({
      name: table.name,
      file: parquetFile(table, (bytes) => emit(`parquet/${table.name}.parquet`, bytes)),
    }))
    return {
      add(parts) {
        for (const { name, file } of files) file.add(JSON.parse(textOf(parts[name])))
      },
      end() {
        for (const { file } of files) file.end()
      },
    }
  },
})
