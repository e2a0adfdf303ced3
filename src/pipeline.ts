import { check } from './checks/index.ts'
import { boundFor, extract } from './claims/index.ts'
import { type Limits, read, type Source } from './ingest/index.ts'
import type { Claim, Decisions, Finding, Relation, Report } from './model/index.ts'
import { relate, type Tried, tryAll } from './relations/index.ts'
import { structure } from './structure/index.ts'

/** All that is known of one report. */
export interface Audit {
  /** As it was given; results are sorted and named by it. */
  readonly path: string
  /** Hash of the bytes as they were given, in hexadecimal. */
  readonly sha256: string
  /** Such as "text/markdown". */
  readonly mediaType: string
  readonly report: Report
  /** Every figure, in reading order: the body, then the notes. */
  readonly claims: readonly Claim[]
  /** What ought to agree, each with its verdict; consistent ones too. */
  readonly relations: readonly Relation[]
  /** What a person should look at, in the order of the report. */
  readonly findings: readonly Finding[]
  /** Decisions on its findings that no longer hold, for the text has changed; absent where nobody looked for any. */
  readonly lapsed?: Decisions['decisions']
}

/**
 * All that is known of one report: bytes → mdast → Report → Claim[] → Proposal[] → Relation[] and Finding[].
 *
 * The same bytes give the same audit, in Node and in a browser. Rejects with an `UnreadableError`, which says why in both
 * languages, when the file cannot be read or costs more than the limits allow; a doubtful report is no error. It does not
 * conclude which figure is wrong, nor that figures which agree are right.
 */
export async function audit(source: Source, limits?: Partial<Limits>): Promise<Audit> {
  const { path, sha256, mediaType, ...document } = await read(source, limits)
  const report = structure(document)
  const claims = extract(report, boundFor(path, limits))
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
  const claims = extract(report, boundFor(source.path, limits))
  return { path: source.path, claims, tried: tryAll(report, claims) }
}
