import { LABELS } from '../../lexicon/index.ts'
import type { Passage } from '../passage.ts'

/** Units of text on either side of a number within which its list opens and ends. */
const REACH = 240
/** Of lists without a total that they add up to, so many items tell that their numbers count. */
const FEWEST = 3
/** Two small numbers of names make the count before them by chance: "03 tập thể: Chi bộ thôn 1, Tổ 2". */
const LEAST = 10

/** An item that ends in its number, with a rate behind it or not: "cơ sở 104", "khiển trách 164 (66,1%)". */
const ITEM = /^(?:và )?(\p{L}[^\d]*?):? (\d{1,4}|\d{1,3}(?:\.\d{3})+)(?: ?\([^()]*%\))?$/u
/** A count right before its list: "142 tổ chức (", "248 đảng viên: ". */
const TOTAL = /(?<![\p{L}\d.,/])(\d[\d.]*)(?: \p{Ll}[^\d.;:()]{0,60})?(?: gồm)? ?$/u

/**
 * True for a number that ends an item of a list of counts: "142 tổ chức (cấp huyện 38, cơ sở 104)". Its items add up to the count before
 * it, or there are three and more under other names, half of which and more name nothing by a number.
 */
export function isOfCountedList({ text }: Passage, at: number): boolean {
  const opened = openerBefore(text, at)
  if (opened < 0) return false
  const list = text.slice(opened + 1, endBehind(text, at)).trim()
  const items = itemsOf(list)
  if (items === undefined || new Set(items.map(([head]) => head)).size < items.length) return false
  const total = TOTAL.exec(text.slice(Math.max(0, opened - REACH / 2), opened))?.[1]
  const sum = items.reduce((all, [, count]) => all + numberOf(count), 0)
  return (total !== undefined && sum === numberOf(total) && sum >= LEAST) || nameThings(items)
}

type Item = readonly [head: string, count: string]

/** The items of a list, where each of several ends in its number; undefined for anything else. */
function itemsOf(list: string): Item[] | undefined {
  const parts = list.split(list.includes(';') ? /; / : /, |(?<=\d|\)) (?=và )/)
  if (parts.length < 2) return undefined
  const items: Item[] = []
  for (const part of parts) {
    const found = ITEM.exec(part.trim())
    if (!found) return undefined
    items.push([found[1]!.toLowerCase(), found[2]!])
  }
  return items
}

/** Whether items have different names, half of which and more have no number of their own. */
function nameThings(items: readonly Item[]): boolean {
  if (items.length < FEWEST) return false
  const named = items.filter(([head]) => NAMING.has(head.split(' ').at(-1)!) || NAMING.has(lastTwo(head)))
  return named.length * 2 <= items.length && items.every(([, count]) => count.length > 1)
}

const lastTwo = (head: string): string => head.split(' ').slice(-2).join(' ')

const NAMING: ReadonlySet<string> = new Set(LABELS.map(({ surface }) => surface))

const numberOf = (printed: string): number => Number(printed.replaceAll('.', ''))

/** The bracket or the colon that opens the list of a place, over whole brackets; −1 for none. */
function openerBefore(text: string, at: number): number {
  let depth = 0
  for (let from = at - 1; from >= Math.max(0, at - REACH); from--) {
    const char = text[from]
    if (char === ')') depth++
    else if (char === '(' && depth-- === 0) return from
    else if (depth > 0) continue
    else if (char === '\n' || (char === '.' && text[from + 1] === ' ')) return -1
    else if (char === ':' && text[from + 1] === ' ') return from
  }
  return -1
}

/** One past the list of a place: its bracket closes, or its sentence ends. */
function endBehind(text: string, at: number): number {
  let depth = 0
  const most = Math.min(text.length, at + REACH)
  for (let to = at; to < most; to++) {
    const char = text[to]
    if (char === '(') depth++
    else if (char === ')' && depth-- === 0) return to
    else if (depth === 0 && (char === '\n' || (char === '.' && !/\d/.test(text[to + 1] ?? '')))) return to
  }
  return most
}
