import type { Passage } from '../passage.ts'

/** Units of text to either side of a figure in which its list is looked for. */
const REACH = 120

/** What is counted, and the bracket or colon that opens a list of it: "46 trạm (". */
const OPENED =
  /(?<count>\d{1,3}(?:\.\d{3})?) (?:\p{Ll}+ ){1,5}?\(|(?<told>\d{1,3}(?:\.\d{3})?)(?: \p{Ll}+){1,5}: /u
/** Names with a number each, and nothing else: "Viettel 21, VNPT 15 trạm và MobiFone 10". */
const ITEMS =
  /^(?:\p{Lu}[\p{L}\d]*(?: \p{L}+){0,3} \d{1,3}(?:\.?\d{3})?(?: \p{Ll}+){0,2}(?:, | và |(?=[.;)]|$))){2,}(?=[.;)]|$)/u

/**
 * "46 trạm (Viettel 21, VNPT 15, MobiFone 10)": behind a count, each name of a list has a part of it, for the numbers come to about
 * the count; "120 máy (Windows 10, Android 12)" are names alone.
 */
export function isListedCount(
  { text }: Passage,
  { start, end }: { readonly start: number; readonly end: number },
): boolean {
  const from = Math.max(0, start - REACH)
  const opened = OPENED.exec(text.slice(from, start))
  if (!opened) return false
  const list = ITEMS.exec(text.slice(from + opened.index + opened[0].length, end + REACH))?.[0] ?? ''
  const numbers = [...list.matchAll(/ (\d[\d.]*)/g)].map(([, number]) => Number(number!.replace('.', '')))
  const sum = numbers.reduce((all, number) => all + number, 0)
  const count = Number((opened.groups?.count ?? opened.groups?.told)?.replace('.', ''))
  return sum * 2 > count && sum < count * 1.5
}
