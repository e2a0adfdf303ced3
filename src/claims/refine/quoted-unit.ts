/** "1.026 “Tổ liên gia an toàn”", "893 “Điểm chữa cháy công cộng”": a quoted name says by its first noun what is counted. */
import type { Draft, Figure } from '../draft.ts'
import { rowAt } from '../find/unit-rows.ts'
import type { Passage } from '../passage.ts'

const QUOTE = /\s?[“"«‘]/y

/** Bare figures right in front of a quoted name that begins with a noun of the lexicon, with that for their unit. */
export const quotedUnits = (passage: Passage, drafts: readonly Draft[]): readonly Draft[] =>
  drafts.map((draft) => (draft.what === 'figure' && !draft.unit ? counted(passage, draft) : draft))

function counted(passage: Passage, figure: Figure): Figure {
  QUOTE.lastIndex = figure.end
  if (!QUOTE.test(passage.text)) return figure
  const row = rowAt(passage, QUOTE.lastIndex)
  if (row?.dimension !== 'count') return figure
  const { surface: unit, code, factor, dimension, group } = row
  return {
    ...figure,
    unit: { unit, code, factor, dimension, group, scaled: false, per: undefined, end: figure.end },
    numeral: { ...figure.numeral, remarks: [...figure.numeral.remarks, 'unit-inherited'] },
  }
}
