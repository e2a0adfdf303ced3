import * as z from 'zod'
import { datasetSchema } from './schema.ts'

/** JSON Schema (2020-12) of the dataset that `audit --format json` writes. */
export function jsonSchema(): object {
  const { $schema, ...schema } = z.toJSONSchema(datasetSchema, { reused: 'ref' })
  return { $schema, title: 'Doisoat dataset', ...schema }
}
