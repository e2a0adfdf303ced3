import type { z } from 'zod'
import type { Audited } from './audited.ts'

/** A key into another table: these columns hold the values of the columns of that table's key. */
export interface ForeignKey {
  readonly columns: readonly string[]
  readonly table: string
  readonly refers: readonly string[]
}

/** One flat table of the dataset: its columns are the fields of its schema, in order. */
export interface FlatTable {
  readonly name: string
  readonly title: string
  readonly schema: z.ZodObject
  readonly primaryKey: readonly string[]
  readonly foreignKeys: readonly ForeignKey[]
  readonly rows: (audited: Audited) => readonly Readonly<Record<string, unknown>>[]
}

interface Definition<Shape extends z.ZodRawShape> extends Omit<FlatTable, 'schema' | 'rows'> {
  readonly schema: z.ZodObject<Shape>
  readonly rows: (audited: Audited) => readonly z.infer<z.ZodObject<Shape>>[]
}

/** The definition as it is; it only holds the rows to their schema. */
export const defineTable = <Shape extends z.ZodRawShape>(definition: Definition<Shape>): FlatTable =>
  definition as unknown as FlatTable

/** The key of every table but `reports` into it. */
export const ofReport: ForeignKey = { columns: ['report'], table: 'reports', refers: ['path'] }
