/** Audit[] → Comparison: the reports of each agency in a row, and what they say of each other. */
import { gather } from '../model/group-by.ts'
import type { Comparison, ComparisonFinding } from '../model/index.ts'
import type { Audit } from '../pipeline.ts'
import { groupIssuers } from './agency.ts'
import { checkOf, findingOf, rounded } from './checks/index.ts'
import { type Observed, observe } from './observe/index.ts'
import { pairsOf } from './pairs/index.ts'
import { type Row, rowOf } from './row.ts'
import { seriesOf } from './series.ts'
import { codeOf } from './span.ts'

export { comparisonChecks } from './checks/index.ts'
export { type Observed, observe } from './observe/index.ts'
export { pack, unpack } from './observe/packed.ts'

/** Audited reports laid side by side, in any order; the result does not hang on it. */
export const compare = (audits: readonly Audit[]): Comparison => confront(audits.map(observe))

/** What was observed in reports, laid side by side; so that no report need be held. */
export function confront(observed: readonly Observed[]): Comparison {
  const rows = rowsOf(observed.toSorted((a, b) => (a.report.path < b.report.path ? -1 : 1)))
  const judged = rows.map((row) => ({ row, pairs: pairsOf(row) }))
  const order = (level: string) => ['error', 'warning', 'info'].indexOf(level)
  return {
    agencies: rows.map(({ agency }) => agency),
    reports: rows.flatMap(({ agency, reports }) =>
      reports.map(({ report }) => ({ ...report, agency: agency.id })),
    ),
    matches: judged.flatMap(({ row, pairs }) => pairs.map((pair) => matchOf(row, pair))),
    findings: judged
      .flatMap(({ row, pairs }) => pairs.map((pair) => findingOf(row, pair)))
      .filter((finding): finding is ComparisonFinding => finding !== undefined)
      .sort((a, b) => order(a.level) - order(b.level)),
    series: rows.flatMap(seriesOf),
    told: rows.reduce(
      (sum, { told }) => sum + told.filter(({ level }) => level.telling !== 'reported').length,
      0,
    ),
  }
}

/** The rows of all agencies, by name; reports without a letterhead stand in a row of their own and are not compared. */
function rowsOf(observed: readonly Observed[]): Row[] {
  const groups = groupIssuers(observed.map(({ issuer }) => issuer))
  const byGroup = new Map<number, Observed[]>()
  for (const [at, group] of groups.entries()) {
    const key = group < 0 ? -1 - at : group
    gather(byGroup, key, observed[at]!)
  }
  const named = (reports: readonly Observed[]) => {
    const { name, above } = rowOf('', reports).agency
    return `${name}|${above}|${reports[0]!.report.path}`
  }
  return [...byGroup.values()]
    .map((reports) => ({ reports, key: named(reports) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ reports }, at) => rowOf(`a${at + 1}`, reports))
}

function matchOf(row: Row, pair: ReturnType<typeof pairsOf>[number]): Comparison['matches'][number] {
  const { later, earlier, verdict, confidence } = pair
  return {
    check: checkOf(pair).code,
    agency: row.agency.id,
    indicator: later.level.thing.name,
    period: codeOf(earlier.level.span),
    verdict,
    confidence: rounded(confidence),
    later: later.level.sighting,
    earlier: earlier.level.sighting,
  }
}
