import { strToU8, zipSync } from 'fflate'
import type { SourceText } from '../../../ingest/docx/letters.ts'
import type { Report } from '../../../model/index.ts'
import type { Locatable } from '../annotate.ts'
import { body } from './body.ts'
import { fixedParts } from './fixed-parts.ts'
import { openPages } from './pages.ts'

/** A report as a Word file: headings, paragraphs, tables and notes, and where the text of each block stands in it. */
export function draft(report: Report): Locatable {
  const pages = openPages()
  const document = body(report, pages)
  const parts = { ...fixedParts, 'word/document.xml': document.body, 'word/footnotes.xml': document.notes }
  const files = Object.entries(parts).map(([path, text]) => [path, strToU8(text)] as const)
  const bytes = zipSync(Object.fromEntries(files), { mtime: new Date(1980, 0, 1) })
  const texts: SourceText[] = pages.texts
  return { bytes, texts, blocks: pages.blocks }
}
