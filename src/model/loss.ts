import * as z from 'zod'
import { bilingualSchema } from './words.ts'

/** Something of the source that did not reach the report. Nothing is dropped without one of these. */
export const lossSchema = z.strictObject({
  kind: z.string().describe('What was lost, e.g. "image", "header", "page-number", "html", "deleted-text".'),
  reason: bilingualSchema.describe('Why it was not carried over, as a full sentence.'),
  where: z.string().describe('Where it stood: a part of the package and paragraph, or a line of the text.'),
  length: z.int().nonnegative().describe('UTF-16 units of text that were lost; 0 for a picture.'),
  text: z.string().describe('The lost text itself, cut at 200 units; empty for a picture.'),
})

/** Something of the source that did not reach the report, with its place and reason. */
export type Loss = z.infer<typeof lossSchema>
