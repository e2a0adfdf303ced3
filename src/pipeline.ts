import { check } from './checks/index.ts'
import { bounded, extract } from './claims/index.ts'
import { type Limits, read, type Source } from './ingest/index.ts'
import type { Claim, Decisions, Finding, Relation, Report } from './model/index.ts'
import { relate, type Tried, tryAll } from './relations/index.ts'
import { structure } from './structure/index.ts'

/** All that is known of one report. */
export interface Audit {
  readonly path: string
  readonly sha256: string
  readonly mediaType: string
  readonly report: Report
  readonly claims: readonly Claim[]
  readonly relations: readonly Relation[]
  readonly findings: readonly Finding[]
  /** Decisions on its findings that no longer hold, for the text has changed; absent where nobody looked for any. */
  readonly lapsed?: Decisions['decisions']
}

/** The product on one screen: bytes → mdast → Report → Claim[] → Proposal[] → Relation[] and Finding[]. */
export async function audit(source: Source, limits?: Partial<Limits>): Promise<Audit> {
  const { path, sha256, mediaType, ...document } = await read(source, limits)
  const report = structure(document)
  const claims = bounded(path, extract(report), limits)
  const proposals = relate(report, claims)
  return { path, sha256, mediaType, report, claims, ...check(report, claims, proposals) }
}

/** What was tried with the figures of one report, relations and what did not become one. */
export interface Trace extends Pick<Audit, 'path' | 'claims'> {
  readonly tried: readonly Tried[]
}

/** The same way as far as relations, with everything that was proposed and what became of it. */
export async function trace(source: Source, limits?: Partial<Limits>): Promise<Trace> {
  const report = structure(await read(source, limits))
  const claims = bounded(source.path, extract(report), limits)
  return { path: source.path, claims, tried: tryAll(report, claims) }
}
