import * as z from 'zod'

/** What settled a finding, a person or a baseline: it is kept, shown apart, and no longer counted. */
export const decisionSchema = z.strictObject({
  decision: z
    .enum(['accepted', 'rejected', 'known'])
    .describe(
      'accepted: it is right, and the report stays as it is. rejected: it is a false alarm. known: it stands in the baseline.',
    ),
  reason: z.string().min(1).describe('Why; of a known finding the name of the baseline.'),
  by: z.string().nullable().describe('Who decided, or null.'),
})
/** What settles a finding, why, and who decided. */
export type Decision = z.infer<typeof decisionSchema>

/** A finding as it was when it was settled: once its sentence changes, what settled it is void. */
const settledFinding = {
  finding: z.string().describe('Id of the finding.'),
  code: z.string(),
  quote: z.string().describe('The sentence as it was: once it changes, the decision is void.'),
}

/** The decisions on the findings of one report: the file `REPORT.decisions.json` beside it. */
export const decisionsSchema = z.strictObject({
  schemaVersion: z.literal('1.0'),
  decisions: z
    .array(
      z.strictObject({
        ...settledFinding,
        ...decisionSchema.shape,
        decision: z.enum(['accepted', 'rejected']),
      }),
    )
    .describe('Sorted by finding, one for each.'),
})
/** The file that is kept beside a report. */
export type Decisions = z.infer<typeof decisionsSchema>

/** The findings of a whole archive that are known: those that come later are counted alone. */
export const baselineSchema = z.strictObject({
  schemaVersion: z.literal('1.0'),
  findings: z
    .array(
      z.strictObject({
        path: z.string().describe('Path of the report from the folder of the baseline, with "/".'),
        ...settledFinding,
      }),
    )
    .describe('Sorted by path and finding.'),
})
/** The file of what is known of an archive. */
export type Baseline = z.infer<typeof baselineSchema>
