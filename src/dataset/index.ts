/** Audits → files that other programs load: JSON, NDJSON and CSV tables, their schemas and data package. */
export { toEntry } from './entry.ts'
export { json } from './json.ts'
export { type Dataset, datasetSchema, type ReportEntry, reportSchema } from './schema.ts'
