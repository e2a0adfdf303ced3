import { type FigureState, figureStates } from '../../model/index.ts'
import type { Audit } from '../../pipeline.ts'
import { toEntry } from '../entry.ts'
import type { ReportEntry } from '../schema.ts'

/** One report as the tables read it. */
export interface Audited {
  readonly entry: ReportEntry
  readonly states: ReadonlyMap<string, FigureState>
}

/** What the tables of one report are made of, computed once. */
export const toAudited = (audit: Audit): Audited => ({ entry: toEntry(audit), states: figureStates(audit) })
