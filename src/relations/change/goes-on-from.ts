/** Whether a passage goes on with the levels of the passage before it. */
import { AT_TIME_WORDS } from '../../lexicon/change-cues.ts'
import type { Passage } from '../discourse/index.ts'

/** Units of text in which a passage names its time. */
const OPENING = 90

const AT_TIME = new RegExp(`^\\s*(?:${AT_TIME_WORDS.join('|')})(?!\\p{L})[^,;:()]*(?=[,;:(])`, 'u')

/** "năm 2026", "tháng 9/2019", "quý iv", "tuần 31": a time with its number, by its sort. */
const TIMES =
  /(?<!\p{L})(?:(?<sort>tháng|quý|tuần|đợt|vụ) (?<number>\d{1,2}|iv|i{1,3})(?![\p{L}\d])|(?<year>(?:19|20)\d\d)(?!\d))/gu

/** Whether a passage stands behind another of its section and does not open with a time of its own. */
export const goesOnFrom = (passage: Passage, before: Passage | undefined): before is Passage =>
  before !== undefined &&
  before.block.section === passage.block.section &&
  !before.block.cell &&
  !opensAnew(passage, before)

/**
 * "Trong dịp nghỉ lễ năm 2026, số người bị thương tăng 17 người (12,4%)" behind a passage of 2023: the level that rose is told nowhere. A
 * passage that names no time, or the time of the one before, goes on with it.
 */
function opensAnew({ lower }: Passage, before: Passage): boolean {
  const opening = AT_TIME.exec(lower.slice(0, OPENING))?.[0] ?? ''
  const [own, told] = [timesIn(opening), timesIn(before.lower)]
  return [...own].some(([sort, numbers]) => {
    const others = told.get(sort)
    return others !== undefined && ![...numbers].some((number) => others.has(number))
  })
}

/** The numbers of the times that a text names, by their sort; a year has none. */
function timesIn(text: string): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>()
  for (const { groups = {} } of text.matchAll(TIMES)) {
    const { sort = '', number, year } = groups
    found.set(sort, (found.get(sort) ?? new Set<string>()).add(number ?? year ?? ''))
  }
  return found
}
