/** "901 thí sinh dự thi trên 905 thí sinh đăng ký, đạt 99,6%": "trên" between two counts of one unit parts some from all, and is no "more than". What the rate is of must not be said. */
import type { Draft, Figure } from '../draft.ts'
import type { Passage } from '../passage.ts'

/** Units of text in which the rate behind the second count begins. */
const BEHIND = 80

/** More per cent than these no part has of its whole: "đạt 112% kế hoạch". */
const WHOLE = 100

/** Only words of what is counted stand between the two: no mark, and none that would let the second be reached or joined. */
const BETWEEN =
  /^(?:(?! (?:lên|đạt|có|là|với|và|hoặc|gồm|từ|tổng|trong|được|tới|đến|hơn) )[^,;:.()\d]){0,40} trên $/u
const RATE =
  /^[^,;:.()\d]{0,60}[,(:] ?(?:(?:đạt|chiếm|bằng|t[ỷỉ] lệ|là) ?){1,3}(\d+)(?:[,.]\d+)?\s?%(?=$|[^\p{L} ]| (?:tổng|số|trên|và|thấp|cao|giảm|tăng)(?!\p{L}))/u

/** Whether a count is that of all of which the one before it tells some. */
export function isOutOf({ lower }: Passage, draft: Draft, before: Draft): boolean {
  if (draft.what !== 'figure' || before.what !== 'figure') return false
  if (!draft.unit?.code || draft.unit.code !== before.unit?.code || !isUpTo(before, draft)) return false
  if (!BETWEEN.test(lower.slice(before.end, draft.start))) return false
  const rate = RATE.exec(lower.slice(draft.end, draft.end + BEHIND))?.[1]
  return rate !== undefined && Number(rate) <= WHOLE
}

const isUpTo = (part: Figure, whole: Figure): boolean =>
  Number(part.numeral.value) <= Number(whole.numeral.value)
