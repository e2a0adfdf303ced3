/** The public names of Doisoat. */
export { claimsIn } from './claims/index.ts'
export { type Source, UnreadableError } from './ingest/index.ts'
export * from './model/index.ts'
export { type Audit, audit } from './pipeline.ts'
