import type { Draft, OrdinalDraft } from '../draft.ts'
import type { Passage } from '../passage.ts'

/** What may stand between the ranks that one noun heads. */
const JOINS = /^(?:, ?| và | hoặc |, và )$/

/** "mức độ 3, 4", "tiêu chí số 5 và 7": every number of the list is a rank of its noun. */
export function rankSeries({ text }: Passage, drafts: readonly Draft[]): Draft[] {
  const out: Draft[] = []
  for (const draft of drafts) {
    const head = out.at(-1)
    const goesOn = head?.what === 'ordinal' && JOINS.test(text.slice(head.end, draft.start))
    out.push(goesOn ? (ranked(head, draft) ?? draft) : draft)
  }
  return out
}

/** A whole number without a unit, as small as ranks are, as a rank like the one before. */
function ranked(head: OrdinalDraft, draft: Draft): OrdinalDraft | undefined {
  if (draft.what !== 'figure' || draft.unit || draft.numeral.decimals > 0) return undefined
  const { value } = draft.numeral
  if (!/^\d{1,2}$/.test(value) || Number(value) <= Number(head.value)) return undefined
  return { what: 'ordinal', start: draft.start, end: draft.end, value, unit: head.unit }
}
