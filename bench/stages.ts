import { check } from '../src/checks/index.ts'
import { boundFor, extract } from '../src/claims/index.ts'
import { toEntry } from '../src/dataset/entry.ts'
import { type Limits, read, type Source } from '../src/ingest/index.ts'
import { relate } from '../src/relations/index.ts'
import { structure } from '../src/structure/index.ts'

/** The stages of one report, each as a run on what the stage before it gave. */
export async function stagesOf(source: Source): Promise<Record<string, () => unknown>> {
  const document = await read(source)
  const report = structure(document)
  const claims = extract(report)
  const proposals = relate(report, claims)
  const audited = { ...source, ...document, report, claims, ...check(report, claims, proposals) }
  return {
    ingest: () => read(source),
    structure: () => structure(document),
    claims: () => extract(report),
    relations: () => relate(report, claims),
    checks: () => check(report, claims, proposals),
    entry: () => JSON.stringify(toEntry(audited)),
  }
}

/** The whole way from bytes to the dataset; what costs more than the limits is refused. */
export async function dataset(source: Source, limits?: Partial<Limits>): Promise<number> {
  const document = await read(source, limits)
  const report = structure(document)
  const claims = extract(report, boundFor(source.path, limits))
  const judged = check(report, claims, relate(report, claims))
  return JSON.stringify(toEntry({ ...source, ...document, report, claims, ...judged })).length
}
