import * as z from 'zod'
import { lossSchema } from '../../model/schemas.ts'
import { blockSchema, footnoteSchema, reportSchema, sectionSchema } from '../schema.ts'
import { defineTable, ofReport } from './flat-table.ts'

const { kind, reason: _bilingual, ...lossPlace } = lossSchema.shape
const report = reportSchema.shape.path.describe('Path of the report.')
const position = z.int().positive().describe('Place in the report, from 1.')

/** One row a section, in the order of the report. */
export const sections = defineTable({
  name: 'sections',
  title: 'Sections by their numbers',
  primaryKey: ['report', 'position'],
  foreignKeys: [ofReport],
  schema: z.strictObject({ report, position, ...sectionSchema.shape }),
  rows: ({ entry }) => numbered(entry.path, entry.sections),
})

/** One row a footnote or endnote, in the order of the report. */
export const footnotes = defineTable({
  name: 'footnotes',
  title: 'Footnotes and endnotes',
  primaryKey: ['report', 'position'],
  foreignKeys: [ofReport],
  schema: z.strictObject({ report, position, ...footnoteSchema.shape }),
  rows: ({ entry }) => numbered(entry.path, entry.footnotes),
})

/** One row a run of text: paragraph, bullet, heading, table cell. */
export const blocks = defineTable({
  name: 'blocks',
  title: 'All text, block by block in reading order',
  primaryKey: ['report', 'id'],
  foreignKeys: [ofReport],
  schema: z.strictObject({ report, ...blockSchema.shape }),
  rows: ({ entry }) => entry.blocks.map((block) => ({ report: entry.path, ...block })),
})

/** One row for each thing of the source that did not reach the report. */
export const losses = defineTable({
  name: 'losses',
  title: 'What of the source did not reach the report',
  primaryKey: ['report', 'position'],
  foreignKeys: [ofReport],
  schema: z.strictObject({
    ...{ report, position, kind },
    reasonVi: z.string().describe('Why it was not carried over, as a full sentence.'),
    reasonEn: z.string().describe('The same in English.'),
    ...lossPlace,
  }),
  rows: ({ entry }) =>
    numbered(
      entry.path,
      entry.losses.map(({ kind, reason, ...loss }) => ({
        kind,
        reasonVi: reason.vi,
        reasonEn: reason.en,
        ...loss,
      })),
    ),
})

const numbered = <Row>(path: string, rows: readonly Row[]) =>
  rows.map((row, index) => ({ report: path, position: index + 1, ...row }))
