import { LEADING_TO_NAMES } from '../../lexicon/labels.ts'
import type { Passage } from '../passage.ts'

/** Units of text in which a bare count has its name, its list and its neighbours. */
const ITEM = 60
const LIST = 160

/**
 * "287 viên chức (khối bệnh viện 158, khối trạm y tế 88)": the numbers that end the items of a list behind a count are counts;
 * those that stand right behind the first word of their item, "(thôn 3, thôn 5)", or behind a proper name, "Chi bộ thôn 3", are names.
 */
export function isOfBareCounts({ text, lower }: Passage, start: number, end: number): boolean {
  if (!/^\s*(?:[,;)]|\.(?!\d)|$| và )/u.test(text.slice(end, end + 4))) return false
  const item = /(?:^|[,;:(]|(?<!\p{L})và )\s*([^,;:()\d]*)$/u.exec(
    lower.slice(Math.max(0, start - ITEM), start),
  )?.[1]
  if (item === undefined || !/\p{L}/u.test(item) || LEADING.test(item)) return false
  if (/^\p{Lu}/u.test(text.slice(start - item.length, start).trimStart())) return false
  const before = text.slice(Math.max(0, start - LIST), start)
  const opened = /\d \p{Ll}[^.]*$/u.test(before)
  const beside =
    /\p{Ll} \d{1,4}[,;][^\d,;]*$/u.test(before) ||
    /^[,;][^\d.,;]* \d{1,4}\s*[,;.)]/u.test(text.slice(end, end + ITEM))
  return opened && beside
}

const LEADING = new RegExp(`^(?:${LEADING_TO_NAMES.join('|')})(?: \\p{L}+)?\\s*$`, 'u')
