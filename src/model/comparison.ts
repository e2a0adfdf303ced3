import * as z from 'zod'
import { decimalSchema } from './claim-schemas.ts'
import { placeSchema } from './place.ts'
import { levelSchema } from './relation.ts'
import { bilingualSchema } from './words.ts'

const period = z
  .string()
  .describe('"2024", "2024-S1", "2024-Q3", "2024-M09", "2024-06", "2023/2024", "2023/2024-H1".')

/**
 * How a report comes to tell a level: reported of its own period; restated of an earlier one; implied by a
 * change ("23 vụ, giảm 05 vụ": 28 before).
 */
export const tellingSchema = z.enum(['reported', 'restated', 'implied'])
/** How a level is known: reported for its own time, restated later, or implied by a change. */
export type Telling = z.infer<typeof tellingSchema>

/** Where a level stands: the report, the figure, its sentence. */
export const sightingSchema = z.strictObject({
  report: z.string().describe('Path of the report.'),
  claim: z.string().describe('Figure that says it; of an implied level, the change.'),
  section: z.string(),
  footnote: z.int().nullable(),
  place: placeSchema,
  text: z.string().describe('As printed; of an implied level the arithmetic: "23 − 5".'),
  quote: z.string(),
})
/** Where a report tells a level, and the sentence. */
export type Sighting = z.infer<typeof sightingSchema>

/** One report of the comparison, and where it stands in the row of its agency. */
export const comparedReportSchema = z.strictObject({
  path: z.string(),
  agency: z.string().describe('Id of the agency.'),
  name: z.string().describe('Kind, number, agency and date, as in a list.'),
  subject: z.string().nullable(),
  period: period.nullable().describe('Period it reports on; null when its title names none, or several.'),
  issued: z.string().nullable().describe('EDTF date of issue; null when it is blank.'),
})
/** A report of a comparison, with its period. */
export type ComparedReport = z.infer<typeof comparedReportSchema>

/** Agencies are told apart by their names and by what stands above them. */
export const comparedAgencySchema = z.strictObject({
  id: z.string(),
  name: z.string().describe('As its latest report prints it; "" when the letterheads name none.'),
  above: z.string().nullable().describe('What stands above it, as a report of it prints it; or null.'),
})
/** An agency whose reports were laid side by side. */
export type ComparedAgency = z.infer<typeof comparedAgencySchema>

/** One level of an indicator at one time, as one report tells it. */
export const seriesPointSchema = z.strictObject({
  period,
  start: z.string().describe('First month: "2024-01".'),
  end: z.string().describe('Last month: "2024-06".'),
  value: decimalSchema.describe('In unitCode; of an implied level rounded to six decimals.'),
  lo: decimalSchema.describe('Least value that the printed digits allow.'),
  hi: decimalSchema.describe('Greatest value that they allow.'),
  telling: tellingSchema,
  confidence: z.number().min(0).max(1).describe('How surely it is this indicator at this time.'),
  sighting: sightingSchema,
})
/** The level of an indicator at one period, as one report tells it. */
export type SeriesPoint = z.infer<typeof seriesPointSchema>

/** The same indicator of one agency over its reports, by time; at least two different times. */
export const seriesSchema = z.strictObject({
  id: z.string(),
  agency: z.string(),
  name: z.string().describe('What is counted, in the words of the latest report.'),
  unit: z.string().describe('As the latest report prints it.'),
  unitCode: z.string().describe('Code for comparison: "VND", "kg", "hộ", "%".'),
  factor: decimalSchema.describe('What one printed unit is worth in unitCode.'),
  points: z.array(seriesPointSchema),
})
/** An indicator over time. */
export type Series = z.infer<typeof seriesSchema>

/**
 * What became of two levels laid side by side. agrees: within the printed digits. rounding: within one unit of
 * the last digit of the coarser. corrected: they differ, and the later report says why. disagrees: they differ.
 */
export const matchVerdictSchema = z.enum(['agrees', 'rounding', 'corrected', 'disagrees'])
/** What became of a pair of levels that ought to agree. */
export type MatchVerdict = z.infer<typeof matchVerdictSchema>

/** Two levels of one indicator that ought to agree. */
export const matchSchema = z.strictObject({
  check: z.string().describe('Code of the check that judged it: "DS901".'),
  agency: z.string(),
  indicator: z.string(),
  period,
  verdict: matchVerdictSchema,
  confidence: z.number().min(0).max(1),
  later: sightingSchema,
  earlier: sightingSchema,
})
/** Two levels of one thing at one time, from two reports. */
export type Match = z.infer<typeof matchSchema>

/** Something that a person should look at in two reports. It never says which of them is wrong. */
export const comparisonFindingSchema = z.strictObject({
  id: z.string(),
  code: z.string(),
  check: z.string(),
  level: levelSchema,
  ...matchSchema.pick({ agency: true, indicator: true, period: true, confidence: true }).shape,
  later: sightingSchema,
  earlier: sightingSchema,
  message: bilingualSchema,
  advice: bilingualSchema,
})
/** A disagreement between two reports; it never says which of them is wrong. */
export type ComparisonFinding = z.infer<typeof comparisonFindingSchema>

/** Reports laid side by side: agencies, their reports by time, what was matched, findings and series. */
export const comparisonSchema = z.strictObject({
  agencies: z.array(comparedAgencySchema),
  reports: z.array(comparedReportSchema),
  matches: z.array(matchSchema),
  findings: z.array(comparisonFindingSchema),
  series: z.array(seriesSchema),
  told: z.int().nonnegative().describe('Earlier levels that reports tell, matched or not.'),
})
/** All that laying reports side by side showed. */
export type Comparison = z.infer<typeof comparisonSchema>
