import { claims } from './claims.ts'
import { findings } from './findings.ts'
import type { FlatTable } from './flat-table.ts'
import { relationMembers, relations } from './relations.ts'
import { reports } from './reports.ts'
import { blocks, footnotes, losses, sections } from './text.ts'

/** The flat tables of the dataset. A table is one definition and its place in this list. */
export const tables: readonly FlatTable[] = [
  reports,
  sections,
  footnotes,
  blocks,
  claims,
  relations,
  relationMembers,
  findings,
  losses,
]

export { type Audited, toAudited } from './audited.ts'
export { type Column, columnsOf } from './columns.ts'
export type { FlatTable } from './flat-table.ts'
