/** "đạt 96%, vượt 2 điểm so với mức 94%": points that part two percentages, where no word says of what they are. */
import type { Draft, Figure } from '../draft.ts'
import type { Passage } from '../passage.ts'

/** So far in front of a figure, and behind it, a percentage stands that it is compared with. */
const AHEAD = 70
const BEHIND = 50

/** A word of comparison, and behind it at most what is compared with: "thấp hơn chỉ tiêu 31% là". */
const COMPARED =
  /(?<!\p{L})(?:tăng|giảm|vượt|hụt|(?:cao|thấp|nhiều|ít) hơn|hơn|kém)(?: thêm)?(?: [^;.()]{0,36}\d ?% ?(?:là|tới|đến)?)? ?$/u
const ENDS = /^(?:[,;:.)]|$| ?(?:so với|so|và)(?!\p{L}))/u

/** "đạt 86 điểm, xếp loại khá (95%), tăng 2 điểm": a score before it says which points are meant. */
const SCORED = /\d ?điểm(?! ?%| phần)/u

/** Figures in bare points with a percentage beside them, in percentage points. */
export const pointsOfPercent = (passage: Passage, drafts: readonly Draft[]): readonly Draft[] =>
  drafts.map((draft) => (draft.what === 'figure' && isOfPercent(passage, draft) ? inPercent(draft) : draft))

function isOfPercent({ text }: Passage, { start, end, unit }: Figure): boolean {
  if (unit?.code !== 'điểm' || unit.unit.toLowerCase() !== 'điểm') return false
  const ahead = sentenceOf(text.slice(Math.max(0, start - AHEAD), start))
    .at(-1)!
    .toLowerCase()
  const behind = text.slice(end, end + BEHIND).toLowerCase()
  if (!COMPARED.test(ahead) || !ENDS.test(behind) || SCORED.test(ahead)) return false
  return /\d ?%/u.test(ahead) || /\d ?%/u.test(sentenceOf(behind)[0]!)
}

/** The sentences of a stretch of text: a point behind a digit may be one of its number. */
const sentenceOf = (text: string): string[] => text.split(/[;\n]|[.!?](?=\s)/u)

const inPercent = (figure: Figure): Figure => ({
  ...figure,
  unit: { ...figure.unit!, code: 'điểm %', dimension: 'points', group: undefined },
})
