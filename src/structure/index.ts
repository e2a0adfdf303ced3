/** mdast → Report: letterhead, sections by their numbers, notes, tables, signature, sentences. */
import type { Document } from '../ingest/index.ts'
import type { Report } from '../model/index.ts'

/** The report that a document holds. */
export function structure(_document: Pick<Document, 'tree' | 'losses'>): Report {
  throw new Error('to be written')
}
