import type { SourceText } from '../../../ingest/docx/letters.ts'
import { escapeXml } from '../../../model/escape-xml.ts'
import type { Block, SourcePoint } from '../../../model/index.ts'

/** The parts that text is written to. */
export type PartName = 'word/document.xml' | 'word/footnotes.xml'

/** The text of a file under way: every `w:t` that was written, and the blocks with points that count its letters. */
export interface Pages {
  readonly texts: SourceText[]
  readonly blocks: Block[]
  /** A `w:t` of this text in a part. Parts are written one after the other, and a text as soon as it is made. */
  readonly write: (part: PartName, text: string) => string
  /** Number of the next letter. */
  readonly next: () => number
}

/** Nothing was written yet. */
export function openPages(): Pages {
  const texts: SourceText[] = []
  const counts = new Map<PartName, number>()
  let next = 0
  return {
    texts,
    blocks: [],
    next: () => next,
    write(part, text) {
      // What XML cannot hold is one letter there, too.
      const written = escapeXml(text)
      const index = counts.get(part) ?? 0
      texts.push({ part, index, first: next, length: text.length })
      counts.set(part, index + 1)
      next += text.length
      return `<w:t xml:space="preserve">${written}</w:t>`
    },
  }
}

/** A point at which letters of a block begin. */
export const pointAt = (at: number, letter: number): SourcePoint => ({
  at,
  offset: letter,
  line: 1,
  column: letter + 1,
})
