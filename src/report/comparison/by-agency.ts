import type { ComparedAgency, Comparison } from '../../model/index.ts'

/** One agency with all that is known of its reports. */
export interface AgencyView extends ComparedAgency, Pick<Comparison, 'reports' | 'findings' | 'series'> {}

/** The agencies of a comparison with what belongs to each. */
export function byAgency({ agencies, reports, findings, series }: Comparison): AgencyView[] {
  const views = new Map<string, AgencyView>()
  for (const agency of agencies) views.set(agency.id, { ...agency, reports: [], findings: [], series: [] })
  for (const report of reports) views.get(report.agency)?.reports.push(report)
  for (const finding of findings) views.get(finding.agency)?.findings.push(finding)
  for (const one of series) views.get(one.agency)?.series.push(one)
  return [...views.values()]
}
