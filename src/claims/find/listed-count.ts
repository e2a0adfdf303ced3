import { LABELS } from '../../lexicon/index.ts'
import type { Passage } from '../passage.ts'
import { type Item, type List, listAround, numberOf } from './list-around.ts'

/** Whether a list says by its count, or by the names of its items, that the number at a place counts something. */
export function isListedCount({ text }: Passage, at: number): boolean {
  const list = listAround(text, at)
  return list !== undefined && (addsUp(list, at) || namesThings(list))
}

/**
 * "24 tổ chức (cấp huyện 09, cơ sở 15)": what a list behind a count gives its names are counts, for they add up to it; or come near
 * it, and are too large for the numbers that things are named by. "12 hộ (tổ 5, ấp 3)" and "120 máy (Windows 10)" are names. Behind a
 * colon any run of items may be the list that holds the one asked about, for the sentence may go on.
 */
function addsUp({ count, items, isWhole, isInBracket }: List, at: number): boolean {
  if (count === undefined) return false
  if (isInBracket) return isWhole && comesTo(count, items)
  return items.some(({ end }, nth) => end > at && comesTo(count, items.slice(0, nth + 1)))
}

/** Whether the numbers of a list are parts of a count: each has a name of its own, where "khóm 14, khóm 15, khóm 17" are the names of three. */
function comesTo(count: number, items: readonly Item[]): boolean {
  if (items.length < 2 || !haveOwnNames(items)) return false
  const parts = items.map(({ number }) => numberOf(number))
  const sum = parts.reduce((all, part) => all + part, 0)
  if (sum === count) return parts.length > 2 || parts.some(isLarge) || items.some(isPadded)
  return Math.abs(sum - count) < count * NEAR && parts.every(isLarge)
}

/** A total is off by less than this part of it. */
const NEAR = 0.15

/** Few things have a name with a number of this size, and few with a zero before it. */
const isLarge = (part: number): boolean => part > 12
const isPadded = ({ number }: Item): boolean => number.startsWith('0')

/** Fewer items tell nothing of what their numbers are. */
const FEWEST = 3

/**
 * True for a list whose items all end in a number, whatever they add up to: "214 ủy viên (huyện 03, xã 94, chi bộ 171)", "Thẩm quyền:
 * huyện uỷ 18, đảng uỷ cơ sở 71, chi bộ 125". They have different names, half of which and more are named by no number.
 */
function namesThings({ items, isWhole }: List): boolean {
  if (!isWhole || items.length < FEWEST || !haveOwnNames(items)) return false
  const named = items.filter(({ name }) => NAMING.has(lastWords(name, 1)) || NAMING.has(lastWords(name, 2)))
  return named.length * 2 <= items.length && items.every(({ number, isBare }) => isBare && number.length > 1)
}

const haveOwnNames = (items: readonly Item[]): boolean =>
  new Set(items.map(({ name }) => name)).size === items.length

const lastWords = (name: string, count: number): string => name.split(' ').slice(-count).join(' ')

const NAMING: ReadonlySet<string> = new Set(LABELS.map(({ surface }) => surface))
