import * as z from 'zod'
import type { Comparison, Sighting } from '../../model/index.ts'
import {
  comparedReportSchema,
  comparisonFindingSchema,
  matchSchema,
  seriesPointSchema,
  seriesSchema,
  sightingSchema,
} from '../../model/schemas.ts'

/** One flat table of a comparison: its columns are the fields of its schema, in order. */
export interface ComparisonTable {
  readonly name: string
  readonly title: string
  readonly schema: z.ZodObject
  readonly rows: (comparison: Comparison) => readonly Readonly<Record<string, unknown>>[]
}

const agencyName = z
  .string()
  .describe('Name of the agency, as its latest report prints it, and in brackets what stands above it.')
const line = z.int().positive().nullable().describe('Line in the source text, from 1; null in a .docx.')
const { report, claim, section, text, quote } = sightingSchema.shape
const side = (which: string) => ({
  [`${which}Report`]: report,
  [`${which}Line`]: line,
  [`${which}Section`]: section,
  [`${which}Text`]: text,
  [`${which}Quote`]: quote,
})

const capital = (name: string) => name.charAt(0).toUpperCase() + name.slice(1)
const sideRow = (which: string, sighting: Sighting) =>
  Object.fromEntries(
    (['report', 'line', 'section', 'text', 'quote'] as const).map((field) => [
      `${which}${capital(field)}`,
      field === 'line' ? (sighting.place.line ?? null) : sighting[field],
    ]),
  )

const namesOf = ({ agencies }: Comparison) => {
  const names = new Map(agencies.map(({ id, name, above }) => [id, above ? `${name} (${above})` : name]))
  return (id: string) => names.get(id) ?? ''
}

/** Every report with its agency and period. */
const reports: ComparisonTable = {
  name: 'reports',
  title: 'Reports, by agency and period',
  schema: z.strictObject({ agencyName, ...comparedReportSchema.shape }),
  rows: (comparison) => {
    const nameOf = namesOf(comparison)
    return comparison.reports.map((row) => ({ agencyName: nameOf(row.agency), ...row }))
  },
}

/** One row for each point of each series: filter by `series`, pivot by `period`. */
const series: ComparisonTable = {
  name: 'series',
  title: 'The same indicator over time, a row for each point',
  schema: z.strictObject({
    series: seriesSchema.shape.id,
    agencyName,
    ...seriesSchema.pick({ name: true, unit: true, unitCode: true }).shape,
    ...seriesPointSchema.omit({ sighting: true }).shape,
    report,
    line,
    claim,
    text,
  }),
  rows: (comparison) => {
    const nameOf = namesOf(comparison)
    return comparison.series.flatMap(({ id, agency, name, unit, unitCode, points }) =>
      points.map(({ sighting, ...point }) => ({
        series: id,
        agencyName: nameOf(agency),
        ...{ name, unit, unitCode },
        ...point,
        report: sighting.report,
        line: sighting.place.line ?? null,
        claim: sighting.claim,
        text: sighting.text,
      })),
    )
  },
}

const pairColumns = matchSchema.pick({ indicator: true, period: true, confidence: true }).shape

/** Every two levels that were laid side by side. */
const matches: ComparisonTable = {
  name: 'matches',
  title: 'Levels of two reports that ought to agree',
  schema: z.strictObject({
    ...matchSchema.pick({ check: true, verdict: true }).shape,
    agencyName,
    ...pairColumns,
    ...side('later'),
    ...side('earlier'),
  }),
  rows: (comparison) => {
    const nameOf = namesOf(comparison)
    return comparison.matches.map(({ agency, later, earlier, ...row }) => ({
      agencyName: nameOf(agency),
      ...row,
      ...sideRow('later', later),
      ...sideRow('earlier', earlier),
    }))
  },
}

/** What a person should look at, the gravest first. */
const findings: ComparisonTable = {
  name: 'findings',
  title: 'What a person should look at in two reports',
  schema: z.strictObject({
    ...comparisonFindingSchema.pick({ id: true, code: true, check: true, level: true }).shape,
    agencyName,
    ...pairColumns,
    messageVi: z.string(),
    messageEn: z.string(),
    ...side('later'),
    ...side('earlier'),
  }),
  rows: (comparison) => {
    const nameOf = namesOf(comparison)
    return comparison.findings.map(({ agency, later, earlier, message, advice, ...row }) => ({
      agencyName: nameOf(agency),
      ...row,
      messageVi: message.vi,
      messageEn: message.en,
      ...sideRow('later', later),
      ...sideRow('earlier', earlier),
    }))
  },
}

/** The flat tables of a comparison. */
export const comparisonTables: readonly ComparisonTable[] = [findings, matches, series, reports]
