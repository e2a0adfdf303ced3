import {
  type Bilingual,
  type Claim,
  type Finding,
  fingerprint,
  type Level,
  type Place,
  type Report,
} from '../../model/index.ts'
import type { DescribedCheck } from '../described-check.ts'

/** Something found by looking at the whole report, before it is made a finding. */
export interface Remark {
  readonly level: Level
  readonly section: string
  readonly footnote: number | null
  readonly place: Place | null
  readonly quote: string
  readonly claims: readonly string[]
  readonly message: Bilingual
}

/** An invariant of the whole report rather than of figures. */
export interface ReportCheck extends DescribedCheck {
  readonly inspect: (report: Report, claims: readonly Claim[]) => Remark[]
}

/** The check as it is given; the call gives its fields their types. */
export const defineReportCheck = (check: ReportCheck): ReportCheck => check

/** Remarks as findings; the same remark twice in a report is one finding. */
export function findingsOf(check: ReportCheck, report: Report, claims: readonly Claim[]): Finding[] {
  const found = new Map<string, Finding>()
  for (const remark of check.inspect(report, claims)) {
    const id = `f${fingerprint([check.code, remark.section, remark.footnote ?? '', remark.message.en].join('|'))}`
    found.set(id, {
      ...remark,
      id,
      code: check.code,
      check: check.id,
      relation: null,
      claims: [...remark.claims],
      advice: check.advice,
      repairs: [],
    })
  }
  return [...found.values()]
}
