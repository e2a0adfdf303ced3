/** Rows of a table between headings that break a total down: what stands on both sides of one makes no account. */
import type { Grid } from './grid.ts'
import { saysBreakdown } from './heads.ts'
import type { Lane } from './lane.ts'

/** "Công lập | Ngoài công lập | Phân theo cấp quản lý | Trung ương | Địa phương": the last is not what is left of the others. */
export function stretchesOf({ rows }: Grid, lanes: readonly Lane[]): Lane[][] {
  const headings = rows.filter(
    ({ label, cells }) => saysBreakdown(label) && cells.every(({ figures }) => figures.length === 0),
  )
  const ends = [...headings.map(({ index }) => index), Number.POSITIVE_INFINITY]
  return ends.map((end, at) => lanes.filter(({ index }) => index < end && index > (ends[at - 1] ?? -1)))
}
