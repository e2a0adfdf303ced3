/** The public names of Doisoat. */
export { claimsIn } from './claims/index.ts'
export {
  type Dataset,
  datasetSchema,
  jsonSchema,
  type ReportEntry,
  reportSchema,
  toEntry,
} from './dataset/index.ts'
export type { Emit, Format, Given, Joint, Language, Original, Part, Parts, Writer } from './format.ts'
export * as formats from './formats.ts'
export { type Source, UnreadableError } from './ingest/index.ts'
export * from './model/index.ts'
export { type Audit, audit } from './pipeline.ts'
export { remarkDoisoat } from './remark.ts'
export { toVFileMessages } from './report/vfile-messages.ts'
