import type { Mention } from '../discourse/index.ts'
import { isActual } from './brackets-after.ts'
import { sameUnit } from './same-unit.ts'

/** "43/46 ngân hàng đối với 5 loại hình gồm … tại 12 bộ và 51/63 tỉnh": another count stands before the cue, and nothing behind it has the unit of the total. */
export function isOfOther(
  total: Mention,
  behind: readonly Mention[],
  { start, end, to }: { readonly start: number; readonly end: number; readonly to: number },
): boolean {
  const isCount = (m: Mention) => m.claim.kind === 'quantity' && isActual(m) && !m.claim.direction
  const last = behind.findLast((m) => m.start < start && isCount(m))
  return (
    last !== undefined &&
    !sameUnit(last, total) &&
    !behind.some((m) => m.start >= end && m.start < to && sameUnit(m, total))
  )
}
