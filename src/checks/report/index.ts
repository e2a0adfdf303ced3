/** What is true of a whole report: notes and marks pair, numbering runs on, the letterhead is complete. */
import type { Claim, Finding, Report } from '../../model/index.ts'
import { citationIsComplete } from './citation-is-complete.ts'
import { findingsOf, type ReportCheck } from './define-report-check.ts'
import { headerIsComplete } from './header-is-complete.ts'
import { nameIsSpelledOneWay } from './name-is-spelled-one-way.ts'
import { notesPairWithMarks } from './notes-pair-with-marks.ts'
import { numberingRunsOn } from './numbering-runs-on.ts'

/** Every check of a whole report, by code. */
export const reportChecks: readonly ReportCheck[] = [
  citationIsComplete,
  notesPairWithMarks,
  numberingRunsOn,
  headerIsComplete,
  nameIsSpelledOneWay,
]

/** The findings of every check of the whole report. */
export const inspect = (report: Report, claims: readonly Claim[]): Finding[] =>
  reportChecks.flatMap((check) => findingsOf(check, report, claims))
