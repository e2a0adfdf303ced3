import type { Format } from '../format.ts'
import { tables, toAudited } from './tables/index.ts'

/**
 * `tables/NAME.ndjson`: every flat table, one object a line. Decimals stay text, so
 * that no reader rounds them. Each row names its table, so that one stream can hold them all.
 */
export const ndjson: Format = {
  open: (emit) => ({
    add(audit) {
      const audited = toAudited(audit)
      for (const table of tables) {
        const rows = table.rows(audited).map((row) => `${JSON.stringify({ table: table.name, ...row })}\n`)
        emit(`tables/${table.name}.ndjson`, rows.join(''))
      }
    },
    end: () => {},
  }),
}
