import { isFigure } from './describe.ts'
import type { Draft } from './draft.ts'
import type { Passage } from './passage.ts'
import { roleUnder } from './refine/role.ts'
import type { Stance } from './refine/stance.ts'

/** "2022" in the column "Năm" is a year. */
export function yearsIn(drafts: readonly Draft[], column: readonly string[]): readonly Draft[] {
  const [draft] = drafts
  if (drafts.length !== 1 || draft?.what !== 'figure' || !/^năm(?: học)?$/i.test(column.at(-1) ?? ''))
    return drafts
  const { start, end, numeral } = draft
  return /^(?:19|20)\d\d$/.test(numeral.value)
    ? [{ what: 'date', start, end, date: numeral.value, remarks: [] }]
    : drafts
}

/** A sign in a cell is the direction of a change, as it is in a bracket: "-317" under "Chênh lệch"; else the head may tell the role. */
export function stanceInCell(
  { text }: Passage,
  draft: Draft,
  { stance, column }: { stance: Stance; column: string[] },
): Stance {
  if (stance.direction || !isFigure(draft)) return stance
  const sign = draft.what === 'figure' ? text[draft.start] : undefined
  if (!sign || !'-−–+'.includes(sign))
    return stance.role === 'actual' ? { ...stance, role: roleUnder(column) } : stance
  return { ...stance, role: 'change', direction: sign === '+' ? 'up' : 'down' }
}
