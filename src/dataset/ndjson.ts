import { defineFormat, inFiles } from '../format.ts'
import { tables, toAudited } from './tables/index.ts'

/**
 * `tables/NAME.ndjson`: every flat table, one object a line. Decimals stay text, so
 * that no reader rounds them. Each row names its table, so that one stream can hold them all.
 */
export const ndjson = defineFormat({
  parts(audit) {
    const audited = toAudited(audit)
    return Object.fromEntries(
      tables.map((table) => {
        const rows = table.rows(audited).map((row) => `${JSON.stringify({ table: table.name, ...row })}\n`)
        return [`tables/${table.name}.ndjson`, rows.join('')]
      }),
    )
  },
  join: inFiles,
})
