/** What stands above a table beside its caption: the last short paragraphs, "PHỤ LỤC 01: KẾ HOẠCH GIAO", "(Đơn vị: triệu đồng)". */
import { memoized } from '../../model/memoized.ts'
import type { Discourse } from '../discourse/index.ts'

/** So many paragraphs, none of them longer. */
const [LINES, LENGTH] = [2, 160]

/** By the table, printed as they are. */
export const saidAbove = memoized(({ passages }: Discourse): ReadonlyMap<string, string> => {
  const found = new Map<string, string>()
  let lines: string[] = []
  for (const { block } of passages) {
    const { cell, value } = block
    if (cell && !found.has(cell.table)) found.set(cell.table, lines.join(' '))
    lines = cell ? [] : [...lines.slice(1 - LINES), value].filter((line) => line.length <= LENGTH)
  }
  return found
})
