import { expect, test } from 'vitest'
import { z } from 'zod'
import { columnsOf } from '../../src/dataset/tables/index.ts'
import { decimalSchema } from '../../src/model/schemas.ts'

test('a column knows its type, whether it may be null, its values and its description', () => {
  const schema = z.strictObject({
    a: z.string().nullable().describe('A.'),
    b: z.int().nullable(),
    c: decimalSchema,
    d: decimalSchema.nullable().describe('D.'),
    e: z.enum(['x', 'y']).nullable(),
    f: z.number().min(0).max(1).nullable(),
  })
  const columns = columnsOf({ schema })
  expect(
    columns.map(({ name, type, nullable, values, description }) => [
      name,
      type,
      nullable,
      values.length,
      description,
    ]),
  ).toEqual([
    ['a', 'string', true, 0, 'A.'],
    ['b', 'integer', true, 0, ''],
    ['c', 'decimal', false, 0, ''],
    ['d', 'decimal', true, 0, 'D.'],
    ['e', 'string', true, 2, ''],
    ['f', 'number', true, 0, ''],
  ])
})
