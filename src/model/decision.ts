import { z } from 'zod'

/** What a person decided on a finding. Either way it is settled: kept, shown apart, and no longer counted. */
export const decisionSchema = z.strictObject({
  decision: z
    .enum(['accepted', 'rejected'])
    .describe('accepted: it is right, and the report stays as it is. rejected: it is a false alarm.'),
  reason: z.string().min(1),
  by: z.string().nullable().describe('Who decided, or null.'),
})
export type Decision = z.infer<typeof decisionSchema>

/** The decisions on the findings of one report: the file `REPORT.decisions.json` beside it. */
export const decisionsSchema = z.strictObject({
  schemaVersion: z.literal('1.0'),
  decisions: z
    .array(
      z.strictObject({
        finding: z.string().describe('Id of the finding.'),
        code: z.string(),
        quote: z.string().describe('The sentence as it was: once it changes, the decision is void.'),
        ...decisionSchema.shape,
      }),
    )
    .describe('Sorted by finding, one for each.'),
})
export type Decisions = z.infer<typeof decisionsSchema>
