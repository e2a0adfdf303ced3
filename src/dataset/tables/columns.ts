import * as z from 'zod'
import { decimalSchema } from '../../model/schemas.ts'
import type { FlatTable } from './flat-table.ts'

/** One column, as its zod field describes it. A decimal is exact text that reads as a number. */
export interface Column {
  readonly name: string
  readonly type: 'string' | 'integer' | 'decimal' | 'number'
  readonly nullable: boolean
  readonly description: string
  readonly values: readonly string[]
}

interface JsonField {
  readonly type?: string | readonly string[]
  readonly pattern?: string
  readonly enum?: readonly string[]
  readonly description?: string
  readonly anyOf?: readonly JsonField[]
}

const decimalPattern = (z.toJSONSchema(decimalSchema) as JsonField).pattern

/** The columns of a table, read off its schema. */
export function columnsOf(table: Pick<FlatTable, 'schema'>): Column[] {
  const { properties } = z.toJSONSchema(table.schema) as { properties: Readonly<Record<string, JsonField>> }
  return Object.entries(properties).map(([name, field]) => columnOf(name, field))
}

function columnOf(name: string, json: JsonField): Column {
  const inner = json.anyOf?.find((option) => option.type !== 'null') ?? json
  const types = [json.type ?? [], json.anyOf?.map((option) => option.type ?? []) ?? []].flat(2)
  return {
    name,
    type: typeOf(inner),
    nullable: types.includes('null'),
    description: json.description ?? inner.description ?? '',
    values: inner.enum ?? [],
  }
}

function typeOf({ type, pattern }: JsonField): Column['type'] {
  if (pattern !== undefined && pattern === decimalPattern) return 'decimal'
  const [plain] = [type ?? 'string'].flat().filter((name) => name !== 'null')
  return plain === 'integer' || plain === 'number' ? plain : 'string'
}
