/** Marks of a list that runs on in one paragraph: "1- Nghệ An: 552 2- Sơn La: 1.616 3- Phú Yên: 5" counts nothing with its 1, 2 and 3. */
import { memoized } from '../../model/memoized.ts'
import type { Passage } from '../passage.ts'

/** So many items, counted from 1, are a list; two stops and two capitals are found in any prose. */
const LEAST = 3

const MARK = /(?<![\d.,/–-])(?<![/–-] )(\d{1,2}) ?[-.)] ?(?=\p{Lu})/gu

/** Whether a number is the mark of an item of such a list. */
export const isListMark = (passage: Passage, { start }: { readonly start: number }): boolean =>
  marksIn(passage).has(start)

/** Where the marks of a passage stand: 1, then 2 behind it, and so on. */
const marksIn = memoized(({ text }: Passage): ReadonlySet<number> => {
  const found = new Set<number>()
  let run: number[] = []
  const close = () => {
    if (run.length >= LEAST) for (const at of run) found.add(at)
    run = []
  }
  for (const { 1: digits = '', index } of text.matchAll(MARK)) {
    const number = Number(digits)
    if (number === 1) close()
    if (number === run.length + 1) run.push(index)
  }
  close()
  return found
})
