import * as z from 'zod'
import {
  citationSchema,
  claimSchema,
  figureStateSchema,
  periodSchema,
  placeSchema,
  quantitySchema,
  rangeSchema,
  ratioSchema,
} from '../../model/schemas.ts'
import { reportSchema } from '../schema.ts'
import { claimRow } from './claim-row.ts'
import { defineTable, ofReport } from './flat-table.ts'

const claimKinds = z.enum(claimSchema.options.map((option) => option.shape.kind.value))
const { value, decimals, unitCode, factor, per, lo, hi, alternative } = quantitySchema.shape
const { id, text, section, footnote, quote, subject, role, approx, direction } = quantitySchema.shape
const { number, documentKind, issuer, documentSubject } = citationSchema.shape
const { block, start, end, line, column, offset } = placeSchema.shape

/** A field that only some claims have: null in the others, described as it is there. */
function some<Field extends z.ZodType>(field: z.ZodOptional<Field> | Field) {
  const inner = (field instanceof z.ZodOptional ? field.unwrap() : field) as Field
  return inner.nullable().describe(field.description ?? inner.description ?? '')
}

/** One row a figure; what its kind does not have is null. */
export const claims = defineTable({
  name: 'claims',
  title: 'Figures, with what they say and where they stand',
  primaryKey: ['report', 'id'],
  foreignKeys: [ofReport, { columns: ['report', 'block'], table: 'blocks', refers: ['report', 'id'] }],
  schema: z.strictObject({
    report: reportSchema.shape.path.describe('Path of the report.'),
    id,
    kind: claimKinds.describe('Which of the columns below it has.'),
    text,
    value: some(value),
    unit: z.string().nullable().describe('As printed: "triệu đồng", "hộ", "%".'),
    unitCode: some(unitCode),
    factor: some(factor),
    per: some(per),
    decimals: some(decimals),
    lo: some(lo),
    hi: some(hi),
    alternative: some(alternative),
    numerator: some(ratioSchema.shape.numerator),
    denominator: some(ratioSchema.shape.denominator),
    unitBelow: some(ratioSchema.shape.unitBelow),
    reading: some(ratioSchema.shape.reading),
    low: some(rangeSchema.shape.low),
    high: some(rangeSchema.shape.high),
    date: z.string().nullable().describe('Of a date or of a cited document, in EDTF.'),
    periodStart: some(periodSchema.shape.start),
    periodEnd: some(periodSchema.shape.end),
    period: some(periodSchema.shape.period),
    number: some(number),
    documentKind: some(documentKind),
    issuer,
    documentSubject,
    subject,
    role,
    approx,
    direction: some(direction),
    state: figureStateSchema.describe('What became of it in the audit.'),
    section,
    footnote,
    block,
    start,
    end,
    line: some(line),
    column: some(column),
    offset: some(offset),
    quote,
    rowHeads: z.string().nullable().describe('In a table: the heads of its row, joined by " > ".'),
    columnHeads: z.string().nullable().describe('In a table: the heads of its column, joined by " > ".'),
    remarks: z.string().nullable().describe('What had to be assumed in reading it, joined by "; ".'),
  }),
  rows: ({ entry, states }) =>
    entry.claims.map((claim) => ({
      report: entry.path,
      ...claimRow(claim),
      state: states.get(claim.id) ?? 'unrelated',
    })),
})
