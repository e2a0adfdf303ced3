import type { Audit } from './pipeline.ts'

/** Language of everything that is written for people. Codes, ids and field names are never translated. */
export type Language = 'vi' | 'en'

/** Takes a part of one output file. Parts of one file arrive in order; files may be interleaved. */
export type Emit = (file: string, part: string | Uint8Array) => void

/** The bytes that an audit was made of, read when they are asked for: most formats need none. */
export type Original = () => Uint8Array | Promise<Uint8Array>

/** Writes one output, report by report, so that no more than one report need be held. */
export interface Writer {
  /** A format that writes the input anew needs its `original`; a promise is awaited before the next report. */
  readonly add: (audit: Audit, original?: Original) => void | Promise<void>
  /** Writes what comes after the last report; nothing may be added afterwards. */
  readonly end: () => void
}

/** One way to write audits down. The same audits in the same order give the same bytes. */
export interface Format {
  /** Opens the output in a language; nothing in it depends on clock, machine or locale. */
  readonly open: (emit: Emit, language: Language) => Writer
}
