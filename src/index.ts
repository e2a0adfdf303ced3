/**
 * The public names of Doisoat. `audit` does it all; `read`, `structure`, `extract`, `relate` and `check` are its
 * stages, for those who need what flows between them; `claimsIn` reads the figures of a sentence.
 */
export { check, checks } from './checks/index.ts'
export { claimsIn, extract } from './claims/index.ts'
export { compare } from './compare/index.ts'
export {
  type Dataset,
  datasetSchema,
  jsonSchema,
  type ReportEntry,
  reportSchema,
  toEntry,
} from './dataset/index.ts'
export type { Emit, Format, Language, Original, Part, Writer } from './format.ts'
export * as formats from './formats.ts'
export { type Document, type Limits, read, type Source, UnreadableError } from './ingest/index.ts'
export * from './model/index.ts'
export * from './model/schemas.ts'
export { type Audit, audit } from './pipeline.ts'
export { type Proposal, relate, type Weighed } from './relations/index.ts'
export { type RemarkOptions, remarkDoisoat } from './remark.ts'
export { toVFileMessages } from './report/vfile-messages.ts'
export { structure } from './structure/index.ts'
