import type { Audit } from './pipeline.ts'

/** Language of everything that is written for people. Codes, ids and field names are never translated. */
export type Language = 'vi' | 'en'

/** A stretch of an output file: text, or bytes as they stand in the file. */
export type Part = string | Uint8Array

/** Takes a part of one output file. Parts of one file arrive in order; files may be interleaved. */
export type Emit = (file: string, part: Part) => void

/** The bytes that an audit was made of, read when they are asked for: most formats need none. */
export type Original = () => Uint8Array | Promise<Uint8Array>

/** Writes one output, report by report, so that no more than one report need be held. */
export interface Writer {
  /** A format that writes the input anew needs its `original`; a promise is awaited before the next report. */
  readonly add: (audit: Audit, original?: Original) => void | Promise<void>
  /** Writes what comes after the last report; nothing may be added afterwards. */
  readonly end: () => void
}

/** What one report adds to an output, whatever stands before it: its parts by name, most often by file. */
export type Parts = Readonly<Record<string, Part>>

/** What a report is written with. */
export interface Given {
  readonly language: Language
  readonly original?: Original
}

/** Puts the parts of reports, in their order, together into the files of one output. */
export interface Joint {
  readonly add: (parts: Parts) => void
  /** Writes what comes after the last report; nothing may be added afterwards. */
  readonly end: () => void
}

/** The two halves of a format: the costly one knows one report only, the other only what comes out of the first. */
export interface Halves {
  /** Plain data that may be made in another thread, in any order, and kept for the next run. */
  readonly parts: (audit: Audit, given: Given) => Parts | Promise<Parts>
  /** Parts that were kept come back as bytes, whatever they were: `textOf` reads both. */
  readonly join: (emit: Emit, language: Language) => Joint
}

/** One way to write audits down. The same audits in the same order give the same bytes. */
export interface Format extends Halves {
  /** Opens the output in a language; nothing in it depends on clock, machine or locale. */
  readonly open: (emit: Emit, language: Language) => Writer
}

/** The format with these halves. */
export const defineFormat = ({ parts, join }: Halves): Format => ({
  parts,
  join,
  open(emit, language) {
    const joint = join(emit, language)
    return {
      add(audit, original) {
        const made = parts(audit, { language, ...(original && { original }) })
        return made instanceof Promise ? made.then(joint.add) : joint.add(made)
      },
      end: joint.end,
    }
  },
})

/** A joint for parts that are named after their files and stand there as they are. */
export const inFiles = (emit: Emit): Joint => ({
  add: (parts) => {
    for (const [file, part] of Object.entries(parts)) emit(file, part)
  },
  end: () => {},
})

const utf8 = new TextDecoder('utf-8', { ignoreBOM: true })

/** A part of text, as text. */
export const textOf = (part: Part | undefined): string =>
  part === undefined ? '' : typeof part === 'string' ? part : utf8.decode(part)
