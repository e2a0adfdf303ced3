import * as z from 'zod'
import { placeSchema } from './place.ts'

/** A number as exact text: "1201.5", "-3", "100". Never a float. */
export const decimalSchema = z.string().regex(/^-?\d+(\.\d+)?$/)

/** What a figure is: reached, set, a difference, what a share is taken of, or a threshold. */
export const roleSchema = z.enum(['actual', 'target', 'change', 'base', 'limit'])
/** What a figure is said to be: done, planned, a change, a base, a limit. */
export type Role = z.infer<typeof roleSchema>

/** How exactly a figure is meant: "khoảng" about, "hơn" over, "gần" under, "không quá" up-to, "ít nhất" at-least. */
export const approxSchema = z.enum(['exact', 'about', 'over', 'under', 'up-to', 'at-least'])
/** How exactly a figure is meant. */
export type Approx = z.infer<typeof approxSchema>

/** The sense of a slash: 14/31 schools, 88/100 cases now over before, 31/26 done over target, 60,5/61,5 points, 25 cases/31 people. */
export const readingSchema = z.enum([
  'part-of-whole',
  'now-over-before',
  'done-over-target',
  'score',
  'two-measures',
])
/** The sense of the slash in a ratio. */
export type Reading = z.infer<typeof readingSchema>

const common = {
  id: z
    .string()
    .describe('Stable: the same figure in the same sentence keeps it when the report is converted again.'),
  text: z.string().describe('Exactly as printed, unit included.'),
  section: z.string().describe('Path of the section: "II/1/1.4"; "" before the first.'),
  footnote: z.int().nullable().describe('Number of the note that holds it, or null in the body.'),
  place: placeSchema,
  quote: z
    .string()
    .describe(
      'The sentence, or the row of the table, that holds it; of one beyond 4,000 characters, 1,000 on either side.',
    ),
  subject: z.string().describe('The words that say what is counted; "" when the text does not say.'),
  role: roleSchema.describe('Reached, set, a difference, what a share is taken of, or a threshold.'),
  approx: approxSchema.describe('How exactly it is meant: "khoảng" about, "hơn" over, "không quá" up-to, …'),
  direction: z.enum(['up', 'down']).optional().describe('Present only for a figure that rises or falls.'),
  row: z.array(z.string()).optional().describe('In a table: the heads of its row, outermost first.'),
  column: z.array(z.string()).optional().describe('In a table: the heads of its column, outermost first.'),
  remarks: z
    .array(z.string())
    .optional()
    .describe('What had to be assumed in reading it: "ocr:l→1", "decimal-point", "impossible-date", …'),
}

const interval = {
  lo: decimalSchema.describe('Least value that the printed digits allow, in the printed unit.'),
  hi: decimalSchema.describe('Greatest value that the printed digits allow, in the printed unit.'),
}

const unit = {
  unit: z.string().describe('As printed: "triệu đồng", "hộ"; "" when none is printed or inherited.'),
  unitCode: z.string().describe('Code for comparison: "VND", "ha", "hộ"; "" without a unit.'),
  factor: decimalSchema.describe('What one printed unit is worth in unitCode: "1000000" for triệu đồng.'),
  per: z
    .string()
    .optional()
    .describe(
      'What the figure is for one of: "người/năm"; absent for a plain amount. A price keeps its currency as unitCode.',
    ),
}

/** An amount or a count with its unit: 1.201,5 triệu đồng, 14 xã. */
export const quantitySchema = z.strictObject({
  kind: z.literal('quantity'),
  ...common,
  value: decimalSchema.describe('In the printed unit: "1201.5" for 1.201,5 triệu đồng.'),
  decimals: z.int().nonnegative().describe('Digits printed after the decimal mark.'),
  ...unit,
  ...interval,
  alternative: decimalSchema
    .optional()
    .describe('The other value that the print allows (1.385: 1385 or 1.385).'),
})

/** Two numbers with a slash between them: 14/31 trường. */
export const ratioSchema = z.strictObject({
  kind: z.literal('ratio'),
  ...common,
  numerator: decimalSchema.describe('"14" for 14/31.'),
  denominator: decimalSchema.describe('"31" for 14/31.'),
  ...unit,
  unitBelow: z
    .string()
    .optional()
    .describe('Unit of the denominator where it is another one: 25 vụ/31 đối tượng.'),
  reading: readingSchema.describe('The sense of the slash.'),
})

/** A figure in per cent, points of per cent, or per mille: 33,33%. */
export const percentSchema = z.strictObject({
  kind: z.literal('percent'),
  ...common,
  value: decimalSchema.describe('0–100 for a share: "33.33" for 33,33%.'),
  decimals: z.int().nonnegative(),
  unit: z.enum(['%', 'điểm %', '‰']),
  ...interval,
  alternative: decimalSchema.optional(),
})

/** Two limits that hold a figure between them: từ 15 đến 18 tiêu chí. */
export const rangeSchema = z.strictObject({
  kind: z.literal('range'),
  ...common,
  low: decimalSchema.describe('"15" for từ 15 đến 18 tiêu chí.'),
  high: decimalSchema.describe('"18" for từ 15 đến 18 tiêu chí.'),
  ...unit,
})

/** A place in an order, which counts nothing: lần thứ XVI. */
export const ordinalSchema = z.strictObject({
  kind: z.literal('ordinal'),
  ...common,
  value: decimalSchema.describe('"16" for lần thứ XVI.'),
  unit: z.string().describe('What is ranked: "Tiêu chí số" for Tiêu chí số 2.'),
})

/** A day, a month or a year on its own: ngày 07 tháng 4 năm 2014. */
export const dateSchema = z.strictObject({
  kind: z.literal('date'),
  ...common,
  date: z.string().describe('EDTF: "2014-04-07", "2024-06", "XXXX-03-15"; an impossible date as printed.'),
})

/** A stretch of time with a beginning and an end: 6 tháng đầu năm 2024. */
export const periodSchema = z.strictObject({
  kind: z.literal('period'),
  ...common,
  start: z.string().describe('EDTF: "2024-01-01" or, for years, "2021".'),
  end: z.string().describe('EDTF, likewise: its last day or year.'),
  period: z.string().describe('"2024-S1", "2024-Q3", "2023/2024", "2021/2025".'),
})

/** A document that is cited by its number and symbol: Quyết định số 59/QĐ-UBND ngày 11/4/2024. */
export const citationSchema = z.strictObject({
  kind: z.literal('citation'),
  ...common,
  number: z.string().describe('Number and symbol: "59/QĐ-UBND", "34-CT/TW".'),
  documentKind: z.string().describe('"Quyết định"; "" when the text does not say.'),
  date: z.string().nullable().describe('EDTF, or null when none is given.'),
  issuer: z.string().nullable().describe('"UBND huyện", or null when none is given.'),
  documentSubject: z.string().nullable().describe('"về việc …", or null.'),
})
