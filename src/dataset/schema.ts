import * as z from 'zod'
import {
  claimSchema,
  coverageSchema,
  findingSchema,
  headerSchema,
  lossSchema,
  relationSchema,
  signatureSchema,
} from '../model/schemas.ts'

const path = z.string().describe('The numbers on the way to it: "II/1/1.4".')

/** A numbered part of the report, outermost first, in the order of the report. */
export const sectionSchema = z.strictObject({
  path,
  title: z.string().nullable().describe('Exact words; null when the number opens a paragraph.'),
  level: z.int().positive().describe('1 for the outermost.'),
})

/** A footnote or endnote with the section that refers to it. */
export const footnoteSchema = z.strictObject({
  number: z.int().describe('As its own sequence counts.'),
  kind: z.enum(['footnote', 'endnote']).describe('At the foot of its page, or at the end of the document.'),
  referredFrom: path.nullable().describe('Section in which its mark stands; null when no mark was found.'),
  text: z.string().describe('Its paragraphs, one a line.'),
})

/** A run of text that is read as one: claims point into it. */
export const blockSchema = z.strictObject({
  id: z.string().describe('"b12"; in a note "n4.1"; of a cell "t2.r3.c1".'),
  section: z.string().describe('Path of the section that holds it; "" before the first.'),
  footnote: z.int().nullable().describe('Number of the note that holds it, or null in the body.'),
  kind: z
    .enum(['heading', 'paragraph', 'item', 'caption', 'cell', 'letterhead', 'signature', 'recipients'])
    .describe('What it is to its reader; figures are read in all but the last three.'),
  marker: z.string().describe('"-", "+", "a)" as printed before an item; "" when there is none.'),
  depth: z.int().nonnegative().describe('0 for a paragraph, 1 for an item of the outermost list, …'),
  text: z
    .string()
    .describe('NFC, without marks of notes; lines that the author broke are separated by "\\n".'),
})

/** A data table; the text of its cells stands in blocks. */
export const tableSchema = z.strictObject({
  id: z.string().describe('"t1", "t2", … in the order of the report.'),
  section: z.string(),
  footnote: z.int().nullable(),
  caption: z.string(),
  unit: z.string().describe('Unit announced for the whole table; "" without one.'),
  rows: z.int().nonnegative(),
  columns: z.int().nonnegative(),
  headRows: z.int().nonnegative().describe('Number of leading rows that are heads of columns.'),
  cells: z
    .array(
      z.strictObject({
        block: z.string().describe('Id of the block that holds its text.'),
        row: z.int().nonnegative().describe('From 0.'),
        column: z.int().nonnegative().describe('From 0.'),
        rowSpan: z.int().positive(),
        columnSpan: z.int().positive(),
      }),
    )
    .describe('Cells that begin somewhere, row by row; what a span covers has no cell of its own.'),
})

/** Everything that is known of one report, as plain data. */
export const reportSchema = z.strictObject({
  path: z.string().describe('The file, as it was named.'),
  sha256: z.string().describe('Of the bytes of the file, in hex.'),
  mediaType: z.string().describe('"text/markdown", or the media type of Word files.'),
  header: headerSchema,
  signature: signatureSchema,
  signers: z
    .array(signatureSchema)
    .describe('All who signed, the first of them again; a joint report has several.'),
  recipients: z.array(z.string()),
  sections: z.array(sectionSchema),
  footnotes: z.array(footnoteSchema),
  blocks: z
    .array(blockSchema)
    .describe('All text in reading order: the body with its tables, then the notes.'),
  tables: z.array(tableSchema),
  claims: z.array(claimSchema),
  relations: z.array(relationSchema),
  findings: z.array(findingSchema),
  losses: z.array(lossSchema),
  coverage: coverageSchema,
})

/** The dataset: what `audit --format json` writes. */
export const datasetSchema = z.strictObject({
  schemaVersion: z.literal('1.0').describe('Grows when a field changes its meaning or goes away.'),
  generator: z.strictObject({ name: z.string(), version: z.string() }),
  reports: z.array(reportSchema).describe('Sorted by path.'),
})

export type ReportEntry = z.infer<typeof reportSchema>
export type Dataset = z.infer<typeof datasetSchema>
