import type { ComparedAgency, Comparison } from '../../model/index.ts'
import { levels } from '../count.ts'

/** One agency with all that is known of its reports. */
export interface AgencyView extends ComparedAgency, Pick<Comparison, 'reports' | 'findings' | 'series'> {}

/** The agencies of a comparison with what belongs to each, those with the gravest findings first. */
export function byAgency({ agencies, reports, findings, series }: Comparison): AgencyView[] {
  const views = new Map<string, AgencyView>()
  for (const agency of agencies) views.set(agency.id, { ...agency, reports: [], findings: [], series: [] })
  for (const report of reports) views.get(report.agency)?.reports.push(report)
  for (const finding of findings) views.get(finding.agency)?.findings.push(finding)
  for (const one of series) views.get(one.agency)?.series.push(one)
  return [...views.values()].toSorted((a, b) => rankOf(a) - rankOf(b))
}

/** Findings stand with the gravest first. */
const rankOf = ({ findings: [gravest] }: AgencyView): number =>
  gravest ? levels.indexOf(gravest.level) : levels.length
