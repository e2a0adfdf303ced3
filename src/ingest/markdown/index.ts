/** Markdown, clean or as OCR programs emit it → mdast. */
import { htmlTable } from './html-table.ts'
import { type ReadMarkdown, readBlocks } from './read-blocks.ts'

/** The tree of a Markdown text, by the conventions of `document.ts`, and what of the text it does not hold. */
export const readMarkdown = (source: string): ReadMarkdown => readBlocks(source, htmlTable)
