import type { Draft, Figure } from '../draft.ts'
import type { Passage } from '../passage.ts'

/** What parts the figures of one series. */
const COMMA = /^(?:,|;) $/
const LAST = /^,? (?:và|hoặc|hay) $/
/** "đạt 87/85%": what was reached and what was planned are both shares. */
const REACHED = /(?:đạt|là|bằng|được|tỷ lệ|tỉ lệ) $/
const SLASH = /^ ?\/ ?$/
/** Words that announce a series of one measure. */
const SERIES = /(?:lần lượt|tương ứng|các mức|theo thứ tự)(?:[^.;:\d]{0,40}:? ?| [^.;]{0,40} )$/
/** Units of text before a series in which they stand. */
const REACH = 60

/** "lần lượt đạt 12, 15 và 18 tấn": bare figures of an announced series, or of two with "hoặc", have the unit of its last. */
export function shareUnits(passage: Passage, drafts: readonly Draft[]): readonly Draft[] {
  if (!drafts.some((draft) => draft.what === 'figure' && !draft.unit)) return drafts
  const out = [...drafts]
  for (let at = out.length - 1; at > 0; at--) {
    const last = out[at]!
    if (last.what !== 'figure' || !last.unit || last.unit.per) continue
    const above = out[at - 1]!
    if (last.unit.dimension === 'percent' && above.what === 'figure' && !above.unit) {
      const isReached = REACHED.test(passage.lower.slice(Math.max(0, above.start - 8), above.start))
      if (isReached && SLASH.test(passage.text.slice(above.end, last.start)))
        out[at - 1] = withUnit(above, last)
    }
    const from = startOfSeries(passage, out, at)
    if (from < at && isSeries(passage, out, { from, to: at }))
      for (let item = from; item < at; item++) out[item] = withUnit(out[item] as Figure, last)
    at = Math.min(at, from + 1)
  }
  return out
}

const withUnit = (figure: Figure, { unit }: Figure): Figure => ({
  ...figure,
  unit,
  numeral: { ...figure.numeral, remarks: [...figure.numeral.remarks, 'unit-inherited'] },
})

/** Index of the first of the bare figures that only commas and "và" part from one. */
function startOfSeries({ text }: Passage, drafts: readonly Draft[], at: number): number {
  let from = at
  for (; from > 0; from--) {
    const before = drafts[from - 1]!
    if (before.what !== 'figure' || before.unit) break
    const between = text.slice(before.end, drafts[from]!.start)
    if (!COMMA.test(between) && !(from === at && LAST.test(between))) break
  }
  return from
}

function isSeries(
  { text, lower }: Passage,
  drafts: readonly Draft[],
  { from, to }: { from: number; to: number },
): boolean {
  const between = text.slice(drafts[to - 1]!.end, drafts[to]!.start)
  if (/ (?:hoặc|hay) /.test(between)) return true
  const start = drafts[from]!.start
  return SERIES.test(lower.slice(Math.max(0, start - REACH), start))
}
