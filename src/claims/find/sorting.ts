import { fitsAt, type Passage } from '../passage.ts'

/** "đã xếp hạng 734 di tích": how many things were put into a class; "đã xếp hạng 12 toàn quốc" is a rank. */
export const isSorting = (passage: Passage, start: number, end: number): boolean =>
  DONE_BEFORE.test(passage.lower.slice(Math.max(0, start - 12), start)) &&
  fitsAt(THING_BEHIND, passage.lower, end)

const DONE_BEFORE = /(?<!\p{L})(?:đã|đã được|vừa|mới|đề nghị) $/u
const THING_BEHIND =
  / (?!(?:cả|toàn|trong|trên|của|so|về|và|ở|tại|tỉnh|huyện|quốc|khu|vùng|thế)(?!\p{L}))\p{Ll}/uy
