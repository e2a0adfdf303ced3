/** Audit → Observed: every level that a report tells, of its own time or of an earlier one. */
import { type ComparedReport, documentNumber } from '../../model/index.ts'
import type { Audit } from '../../pipeline.ts'
import { type Issuer, issuerOf } from '../agency.ts'
import type { Observation } from '../observation.ts'
import { periodCode } from '../report-period.ts'
import { monthText, type Span } from '../span.ts'
import { changedLevels } from './changes.ts'
import { proseLevels } from './prose.ts'
import { type Stage, stageOf } from './stage.ts'
import { tableLevels } from './table.ts'

/** What comparing needs to know of one report; the report itself may be let go. */
export interface Observed {
  readonly report: Omit<ComparedReport, 'agency'>
  readonly agencyName: string
  readonly aboveName: string | null
  readonly issuer: Issuer | undefined
  readonly span: Span | undefined
  /** Whether it was issued before its period ended, so that its figures may be estimates. */
  readonly early: boolean
  readonly merged: boolean
  /** Levels of its own time, and levels that it tells of earlier times. */
  readonly observations: readonly Observation[]
}

/** The levels that one report tells. */
export function observe(audit: Audit): Observed {
  const stage = stageOf(audit)
  const { header } = audit.report
  const issued = issuedOn(header.date)
  return {
    report: {
      path: audit.path,
      name: [header.type, header.number && documentNumber({ ...header, symbol: header.symbol ?? '…' })]
        .filter(Boolean)
        .join(' '),
      subject: header.subject,
      period: periodCode(stage.period),
      issued,
    },
    agencyName: header.agency ?? '',
    aboveName: header.parentAgency,
    issuer: issuerOf(header),
    span: stage.period.span,
    early:
      stage.period.span !== undefined &&
      (issued === null || issued.slice(0, 7) <= monthText(stage.period.span.last)),
    merged: stage.merged,
    observations: observationsOf(stage),
  }
}

/** Date of issue in EDTF, as far as it is printed: "2024-07", "2024". */
function issuedOn({ year, month, day }: Audit['report']['header']['date']): string | null {
  if (year === null) return null
  const parts = [month, month === null ? null : day].filter((part) => part !== null)
  return [year, ...parts.map((part) => String(part).padStart(2, '0'))].join('-')
}

/** Each figure tells one level of one time: where it is found in two ways, the surer. */
function observationsOf(stage: Stage): Observation[] {
  const found = new Map<string, Observation>()
  for (const observation of [...tableLevels(stage), ...proseLevels(stage), ...changedLevels(stage)]) {
    const { sighting, telling } = observation
    const key = `${sighting.claim}|${telling === 'implied' ? 'implied' : ''}`
    const known = found.get(key)
    if (known && observation.confidence < known.confidence) continue
    const corrected = observation.corrected || stage.isCorrected(observation.thing.words)
    found.set(key, { ...observation, corrected })
  }
  return [...found.values()]
}
