import type { ComparisonFormat } from '../../compare/comparison-format.ts'
import { csvText } from '../csv.ts'
import { comparisonTables } from './tables.ts'

/** `comparison/NAME.csv` in UTF-8 with a byte order mark, so that Excel reads Vietnamese. */
export const csv: ComparisonFormat = (comparison, emit) => {
  for (const { name, schema, rows } of comparisonTables) {
    const head = Object.keys(schema.shape)
    const body = rows(comparison).map((row) => head.map((column) => row[column]))
    emit(`comparison/${name}.csv`, csvText([head, ...body], { bom: true }))
  }
}
