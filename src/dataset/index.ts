/** Audits → data that other programs load: one object, flat tables, their schemas and data package. */
export { toEntry } from './entry.ts'
export { jsonSchema } from './json-schema.ts'
export { type Dataset, datasetSchema, type ReportEntry, reportSchema } from './schema.ts'
