import type { Passage } from '../passage.ts'
import { namesThings } from './named-counts.ts'

/** Units of text to either side of a figure in which its list is looked for. */
const REACH = 160

/** What is counted, right before the bracket or colon that opens its list: "46 trạm (", "248 đảng viên bị kỷ luật, gồm: ". */
const COUNT = /(?<![\d.,/%-])(?<count>[1-9]\d{0,2}(?:\.\d{3})*)(?: \p{L}+){1,5}?(?:, ?(?:\p{L}+ ?){1,3})? ?$/u
/** An item of such a list: its name, its number, perhaps a unit and a share behind it. */
const ITEM =
  /^(?<name>\p{L}[^\d,;:()]*) (?<number>\d{1,3}(?:\.\d{3})*|\d{4})(?: \p{Ll}+){0,2}(?: \((?:chiếm )?[\d,.]+ ?%\))?$/u

/**
 * "24 tổ chức (cấp huyện 09, cơ sở 15)": what a list behind a count gives its names are counts, for they add up to it; or come near
 * it, and are too large for the numbers that things are named by. "12 hộ (tổ 5, ấp 3)" and "120 máy (Windows 10)" are names.
 */
export function isListedCount({ text }: Passage, at: number): boolean {
  const list = listAround(text, at)
  if (list !== undefined && runsOf(list).some((run) => comesTo(list.count, run))) return true
  return namesThings(text, at)
}

/** Whether the numbers of a list are parts of a count: each has a name of its own, where "khóm 14, khóm 15, khóm 17" are the names of three. */
function comesTo(count: number, items: readonly Item[]): boolean {
  if (new Set(items.map(({ name }) => name.toLowerCase())).size < items.length) return false
  const printed = items.map(({ number }) => number)
  const parts = printed.map((number) => Number(number.replaceAll('.', '')))
  const sum = parts.reduce((all, part) => all + part, 0)
  if (sum === count) return parts.length > 2 || parts.some(isLarge) || printed.some(isPadded)
  return Math.abs(sum - count) < count * NEAR && parts.every(isLarge)
}

/** A total is off by less than this part of it. */
const NEAR = 0.15

/** Few things have a name with a number of this size, and few with a zero before it. */
const isLarge = (part: number): boolean => part > 12
const isPadded = (printed: string): boolean => printed.startsWith('0')

interface Item {
  readonly name: string
  readonly number: string
}

interface List {
  readonly count: number
  readonly items: string
  /** Units of text up to the figure that is asked about. */
  readonly asked: number
  readonly isClosed: boolean
}

/** The list in the bracket or behind the colon around a place, and the count before it. */
function listAround(text: string, at: number): List | undefined {
  const before = text.slice(Math.max(0, at - REACH), at)
  const bracket = before.lastIndexOf('(')
  const isClosed = bracket > before.lastIndexOf(')')
  const opened = isClosed ? bracket : before.lastIndexOf(': ')
  const count = COUNT.exec(before.slice(0, Math.max(0, opened)))?.groups?.count
  if (opened < 0 || count === undefined) return undefined
  const behind = text.slice(at, at + REACH)
  const end = behind.search(isClosed ? /\)/ : /\.(?!\d)|\n/)
  if (end < 0 && isClosed) return undefined
  const items = before.slice(opened + 1) + (end < 0 ? behind : behind.slice(0, end))
  return { count: Number(count.replaceAll('.', '')), items, asked: before.length - opened - 1, isClosed }
}

/** All items of a bracket; behind a colon, of each run of items that holds the one asked about, for the sentence may go on. */
function runsOf({ items, asked, isClosed }: List): Item[][] {
  const found: Item[] = []
  const runs: Item[][] = []
  let passed = 0
  for (const item of items.split(/(?<=[,;]) (?!\d)|(?<=\d[^,;]{0,20}) (?=và )/u)) {
    const { name, number } = ITEM.exec(item.replace(/^\s*(?:và )?|[,;]$/gu, ''))?.groups ?? {}
    if (name === undefined || number === undefined) return isClosed ? [] : runs
    found.push({ name, number })
    passed += item.length + 1
    if (passed > asked && found.length > 1) runs.push([...found])
  }
  return isClosed ? runs.slice(-1) : runs
}
