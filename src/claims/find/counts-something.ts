/** What stands behind digits that may be a date, and makes them an amount. */
import type { Passage } from '../passage.ts'
import { readScale } from './scale.ts'
import { rowAt } from './unit.ts'

/** Whether a counted noun stands right behind what may be a date: "12/2024 hộ" counts households. */
export const countsSomething = (passage: Passage, end: number): boolean =>
  passage.text[end] === ' ' && rowAt(passage, end + 1)?.dimension === 'count'

/** The same for any unit but one of time: "15/12 tỷ đồng", "25/10 ha"; "28/6 năm nay" is a day. */
export function isMeasured(passage: Passage, end: number): boolean {
  if (passage.text[end] !== ' ') return false
  const row = rowAt(passage, end + 1)
  return (row !== undefined && row.dimension !== 'time') || readScale(passage, end + 1, false).power > 0
}
