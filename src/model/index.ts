/**
 * What flows between the stages: report, claims, relations, findings, places and exact numbers. The schemas that say the same
 * to programs stand in `schemas.ts`: a stage needs none of them.
 */
export type * from './claim.ts'
export type * from './claim-schemas.ts'
export type * from './comparison.ts'
export type * from './coverage.ts'
export * from './coverage-of.ts'
export type * from './decision.ts'
export * from './document-number.ts'
export type * from './finding.ts'
export * from './fingerprint.ts'
export type * from './header.ts'
export * from './interval.ts'
export type * from './loss.ts'
export * from './number.ts'
export type * from './place.ts'
export type * from './relation.ts'
export * from './report.ts'
export * from './walk.ts'
export type * from './words.ts'
