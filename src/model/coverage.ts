import * as z from 'zod'
import { bilingualSchema } from './words.ts'

/**
 * What became of a figure. agrees, rounding, disagrees: it stands in a checked relation, and this is the worst
 * verdict of them. settled: it disagrees only where a person or a baseline has settled it. unchecked: it stands only in
 * relations that nobody can check. unrelated: in none.
 */
export const figureStateSchema = z.enum([
  'agrees',
  'rounding',
  'disagrees',
  'settled',
  'unchecked',
  'unrelated',
])
/** What became of a figure: its worst verdict. */
export type FigureState = z.infer<typeof figureStateSchema>

const count = z.int().nonnegative()
const counts = {
  figures: count.describe('All figures that were read.'),
  related: count.describe('Figures in at least one relation that was checked.'),
  unchecked: count.describe('Figures only in relations that cannot be checked.'),
  unrelated: count.describe('Figures in no relation at all.'),
}

/** How much of the report was looked at: figures = related + unchecked + unrelated. */
export const coverageSchema = z.strictObject({
  ...counts,
  agrees: count.describe('Related figures that agree to the last digit printed.'),
  rounding: count.describe('Related figures that agree only under a named convention of rounding.'),
  disagrees: count.describe('Related figures of which at least one relation fails.'),
  settled: count.describe('Related figures of which every relation that fails is settled.'),
  reasons: z
    .array(z.strictObject({ reason: bilingualSchema, figures: count }))
    .describe('Why figures are unchecked, the most frequent reason first.'),
  sections: z
    .array(
      z.strictObject({
        section: z.string().describe('Path; "" before the first section.'),
        ...counts,
        disagrees: count,
        settled: count,
      }),
    )
    .describe('The same for each section that holds figures itself, in the order of the report.'),
  characters: count.describe('UTF-16 units of text in the report.'),
  charactersLost: count.describe('UTF-16 units of text that did not reach the report.'),
  losses: count.describe('Number of entries under losses.'),
})
/** How much of a report was looked at: figures by what became of them, why not, section by section. */
export type Coverage = z.infer<typeof coverageSchema>
