import type { Passage } from '../passage.ts'

/** Units of text in which the item before or behind stands. */
const NEAR = 40
const ITEM_BEHIND =
  /^(?:[,;]? và |[,;] |-| - | hoặc | hay | đến )((?:\p{L}+ ){0,3}?)(\d{1,3})(?![\d.,/%]\d|%)/u
const ITEM_BEFORE = /(?:^|[^\p{L}])((?:\p{L}+ ){1,3}?)(\d{1,3})(?:[,;]? và |[,;] )(?:\p{L}+ ){0,2}$/u

/**
 * "mũi 1, mũi 2", "thi vòng 2 và thi vòng 3": the same word with another number stands right beside it, or behind the same words with the
 * number next to it; both are then names, and count nothing.
 */
export function isOfSeries(
  { lower }: Passage,
  surface: string,
  { start, end, at }: { readonly start: number; readonly end: number; readonly at: number },
): boolean {
  const own = Number.parseInt(lower.slice(at, end), 10)
  const behind = ITEM_BEHIND.exec(lower.slice(end, end + NEAR))
  if (behind && isOf(surface, behind, own)) return true
  const before = ITEM_BEFORE.exec(lower.slice(Math.max(0, start - NEAR), start))
  return before !== null && isOf(surface, before, own)
}

/** Whether an item is the word alone with its number, or ends with it and has the next number. */
const isOf = (surface: string, [, words, number]: RegExpExecArray, own: number): boolean =>
  words === `${surface} ` || (words!.endsWith(` ${surface} `) && Math.abs(Number(number) - own) === 1)
