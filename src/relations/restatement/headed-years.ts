/** The years that the titles of sections name: what stands under "năm 2018" is not what stands under "năm 2019". */
import { sectionsOf } from '../../model/index.ts'
import { memoized } from '../../model/memoized.ts'
import type { Discourse } from '../discourse/index.ts'
import type { Statement } from './statement.ts'
import { yearOf } from './time.ts'

/** The first and the last year of a title: "giai đoạn 2016 - 2020". */
export type Years = readonly [first: number, last: number]

/**
 * The years in the title of a section, or of the nearest above that has any; undefined where none has. A title of years after that of the
 * report is of plans, which tell again what was reached.
 */
export const headedYears = memoized((discourse: Discourse): ReadonlyMap<string, Years> => {
  const found = new Map<string, Years>()
  const last = Number(yearOf(discourse.report)) || Number.POSITIVE_INFINITY
  for (const { path, title } of sectionsOf(discourse.report)) {
    const years = [...(title ?? '').matchAll(YEAR)]
      .map(([year]) => Number(year))
      .filter((year) => year <= last)
    const above = found.get(path.slice(0, Math.max(0, path.lastIndexOf('/'))))
    const own: Years | undefined = years.length > 0 ? [Math.min(...years), Math.max(...years)] : above
    if (own) found.set(path, own)
  }
  return found
})

const YEAR = /(?<![\d.,])(?:19|20)\d\d(?![\d.,]*\d)/gu

/** Whether two figures stand under titles of different years, and neither is said to be of a year of its own. */
export function areHeadedApart(a: Statement, b: Statement): boolean {
  const [one, other] = [a.years(), b.years()]
  if (!one || !other || [a, b].some(({ said }) => /\d{4}/u.test(said().time.when))) return false
  return one[1] < other[0] || other[1] < one[0]
}
