import * as z from 'zod'
import { decisionSchema, findingSchema } from '../../model/schemas.ts'
import { reportSchema } from '../schema.ts'
import { defineTable, ofReport } from './flat-table.ts'

const { id, code, check, level, relation, section, footnote, quote } = findingSchema.shape
const offset = z.int().nonnegative().nullable()
const from1 = z.int().positive().nullable()

/** One row for each thing that a person should look at, the gravest first within a report. */
export const findings = defineTable({
  name: 'findings',
  title: 'What a person should look at',
  primaryKey: ['report', 'id'],
  // `relation` and `block` may be null beside a report, and a key that is null in part leads nowhere for Frictionless.
  foreignKeys: [ofReport],
  schema: z.strictObject({
    report: reportSchema.shape.path.describe('Path of the report.'),
    ...{ id, code, check, level },
    messageVi: z.string().describe('What, and the arithmetic.'),
    messageEn: z.string().describe('The same in English.'),
    adviceVi: z.string().describe('What to do.'),
    adviceEn: z.string().describe('The same in English.'),
    repairsVi: z.string().describe('Single slips that would reconcile the figures, one a line.'),
    repairsEn: z.string().describe('The same in English.'),
    ...{ section, footnote },
    line: from1.describe('Line in the source text, from 1.'),
    column: from1.describe('Column in the source text, from 1.'),
    block: z.string().nullable().describe('Block to look at first (`blocks.id`), or null.'),
    start: offset.describe('First UTF-16 unit in its text.'),
    end: offset.describe('One past the last.'),
    quote,
    claims: z.string().describe('Ids of the figures concerned, separated by spaces, the stated one first.'),
    relation: relation.describe('Relation that failed (`relations.id`), or null.'),
    decision: decisionSchema.shape.decision.nullable().describe('What settled it, or null.'),
    decisionReason: z.string().nullable().describe('Why, or null.'),
    decisionBy: z.string().nullable().describe('Who decided, or null.'),
  }),
  rows: ({ entry }) =>
    entry.findings.map(({ message, advice, repairs, place, claims, decision, ...finding }) => ({
      report: entry.path,
      ...finding,
      messageVi: message.vi,
      messageEn: message.en,
      adviceVi: advice.vi,
      adviceEn: advice.en,
      repairsVi: repairs.map((repair) => repair.message.vi).join('\n'),
      repairsEn: repairs.map((repair) => repair.message.en).join('\n'),
      line: place?.line ?? null,
      column: place?.column ?? null,
      block: place?.block ?? null,
      start: place?.start ?? null,
      end: place?.end ?? null,
      claims: claims.join(' '),
      decision: decision?.decision ?? null,
      decisionReason: decision?.reason ?? null,
      decisionBy: decision?.by ?? null,
    })),
})
