import * as z from 'zod'
import { decisionSchema } from './decision.ts'
import { placeSchema } from './place.ts'
import { levelSchema, repairSchema } from './relation.ts'
import { bilingualSchema } from './words.ts'

/** Something a person should look at. It says that figures disagree, never which of them is wrong. */
export const findingSchema = z.strictObject({
  id: z.string().describe('Stable across conversions, so that a decision on it survives.'),
  code: z.string().describe('Opaque and never reused: "DS101".'),
  check: z.string().describe('The sentence that should be true, as an id: "parts-add-up".'),
  level: levelSchema.describe(
    'error: no reading is left under which it holds. warning: likely wrong. info: worth a look.',
  ),
  relation: z.string().nullable().describe('Relation that failed, or null.'),
  claims: z.array(z.string()).describe('Figures concerned, the stated one first.'),
  section: z.string().describe('Path of the section to look at; "" before the first.'),
  footnote: z.int().nullable().describe('Number of the note to look at, or null in the body.'),
  place: placeSchema.nullable().describe('Where to look first; null when it concerns the whole report.'),
  quote: z.string().describe('The sentence, or the cell of the table, that it is about.'),
  message: bilingualSchema.describe('What, and the arithmetic.'),
  advice: bilingualSchema.describe('What to do.'),
  repairs: z.array(repairSchema),
  decision: decisionSchema
    .optional()
    .describe('What settled it, a person or a baseline; absent while nothing has.'),
})
/** Something a person should look at: what disagrees, where, by how much, and what would reconcile it. */
export type Finding = z.infer<typeof findingSchema>
