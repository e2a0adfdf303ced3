import * as z from 'zod'
import type { ComparisonFormat } from '../../compare/comparison-format.ts'
import { comparisonSchema } from '../../model/schemas.ts'
import { generator } from '../../version.ts'

/** What `compare --format json` writes. */
export const comparisonFileSchema = z.strictObject({
  schemaVersion: z.literal('1.0'),
  generator: z.strictObject({ name: z.string(), version: z.string() }),
  ...comparisonSchema.shape,
})

/** `comparison.json`: the comparison as one object. */
export const json: ComparisonFormat = (comparison, emit) =>
  emit('comparison.json', `${JSON.stringify({ schemaVersion: '1.0', generator, ...comparison }, null, 1)}\n`)

/** JSON Schema (2020-12) of what `compare --format json` writes. */
export function comparisonJsonSchema(): object {
  const { $schema, ...schema } = z.toJSONSchema(comparisonFileSchema, { reused: 'ref' })
  return { $schema, title: 'Doisoat comparison', ...schema }
}
