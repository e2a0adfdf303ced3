import * as z from 'zod'

/**
 * Where a stretch of text stands.
 *
 * `start` and `end` count UTF-16 units from 0 in the text of its block, `end` exclusive. `line`, `column`
 * (from 1) and `offset` (from 0, of the first unit) are of the source file, and present only where the
 * source is text: a place in a .docx has none.
 */
export const placeSchema = z.strictObject({
  block: z.string().describe('Id of the block that holds the text.'),
  start: z.int().nonnegative().describe('First UTF-16 unit in the text of the block, from 0.'),
  end: z.int().nonnegative().describe('One past the last UTF-16 unit in the text of the block.'),
  line: z.int().positive().optional().describe('Line in the source text, from 1.'),
  column: z.int().positive().optional().describe('Column in the source text, from 1.'),
  offset: z.int().nonnegative().optional().describe('UTF-16 offset in the source text, from 0.'),
})

/** Where a figure stands: UTF-16 offsets in the text of a block, and line and column in a text source. */
export type Place = z.infer<typeof placeSchema>
