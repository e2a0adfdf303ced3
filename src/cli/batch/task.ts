import type { Language, Parts } from '../../format.ts'
import type { Limits, Source } from '../../ingest/index.ts'
import type { Decisions, Finding } from '../../model/index.ts'
import type { Known, KnownOfReport } from '../baseline.ts'
import type { Converted } from '../load.ts'
import type { Window } from '../screen.ts'

/** One output that a run writes: a format, the window when it is for people's eyes, and where it goes. */
export interface Wanted {
  readonly name: string
  readonly window?: Window
  readonly to: 'output' | 'screen'
}

/** What one file may cost. */
export interface FileLimits {
  /** What the reader holds; its time is that of the whole file. */
  readonly reading: Limits
  readonly megabytes: number
}

/** What a run writes of each file instead of an audit. */
export type Text =
  | { readonly of: 'tree' }
  | { readonly of: 'figures'; readonly format: 'ndjson' | 'json' | 'text'; readonly lines: boolean }
  | { readonly of: 'trace'; readonly figure: string }

/** How every report of a run is read and written. */
export interface Plan {
  readonly wanted: readonly Wanted[]
  /** Absent where reports are audited. */
  readonly text?: Text
  /** The one file that standard output takes; absent when it takes all. */
  readonly only?: string
  readonly language: Language
  readonly limits: FileLimits
}

/** What people have said of the findings of a report before. */
export interface Settled {
  readonly decisions: Decisions['decisions']
  /** What is known of it, where the run has a baseline. */
  readonly known?: KnownOfReport
}

/** One file to audit, with what people decided on it. Plain data, for it may go to a worker. */
export interface Task extends Settled {
  readonly source: Source
  /** What the file itself is, where it was converted first. */
  readonly original?: Converted
  /** What was found in a file of the same content: then it is not looked for again. */
  readonly found?: Uint8Array
  /** Whether what is found may serve a file of the same content. */
  readonly keep: boolean
}

/** All that is counted of one report. */
export interface Tally {
  readonly findings: readonly Pick<Finding, 'id' | 'code' | 'level' | 'quote' | 'decision'>[]
  /** Decisions that no longer hold. */
  readonly lapsed: Decisions['decisions']
  /** Known findings that are no longer there. */
  readonly gone: readonly Known[]
  /** Characters of text that were lost in conversion. */
  readonly lost: number
}

/** What comes of one report: what is counted of it, and for each output that is wanted what it adds there. */
export interface Packet {
  readonly tally: Tally
  readonly parts: readonly Parts[]
  /** What was found in the file, for others of the same content. */
  readonly found?: Uint8Array
}
