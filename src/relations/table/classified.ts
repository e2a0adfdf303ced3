/** Breakdowns of one total under headings of their own: "Tổng số | Phân theo giới tính | Nam | Nữ | Phân theo khu vực | …". */
import { saysBreakdown } from './heads.ts'
import type { Place } from './hierarchy.ts'

/** The rows under one such heading, with the row that stands above the first of its kind. */
export interface Classified {
  readonly total: number
  /** Whether the total is called so; otherwise only its place says it. */
  readonly isCalled: boolean
  readonly rows: readonly number[]
}

/**
 * Each breakdown with its total: the row of totals above the first heading, or the row right above it. Below a further heading that
 * may have changed, for the last row of a breakdown may be the next whole, "Nữ 60 | Lao động 50 | Phân theo ngành | …", of this
 * heading and of the one after it.
 */
export function classifiedOf(places: readonly Place[], empty: (row: number) => boolean): Classified[] {
  const found: Classified[] = []
  let owner: number | null = null
  let rows: number[] | null = null
  let last: number | null = null
  let before: number | null = null
  for (const { row, sums } of places) {
    const isEmpty = empty(row.index)
    if (isEmpty && saysBreakdown(row.label)) {
      owner ??= last
      rows = []
      for (const total of new Set([owner, before, last]))
        if (total !== null) found.push({ total, isCalled: places[total]!.sums === 'total', rows })
      before = last
    } else if (isEmpty || sums !== null) {
      rows = null
      owner = null
      before = null
    } else rows?.push(row.index)
    if (!isEmpty) last = row.index
  }
  return found.filter((each) => each.rows.length > 1)
}
