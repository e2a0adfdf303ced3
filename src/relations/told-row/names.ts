/** Which row of a table the words before a figure name. */
import { ROW_OPENERS, ROW_SIDES } from '../../lexicon/row-words.ts'
import { gather } from '../../model/group-by.ts'
import { memoized } from '../../model/memoized.ts'
import { contentWords } from '../content-words.ts'
import type { Discourse } from '../discourse/index.ts'
import { type Row, rowsOf } from './rows.ts'

/** A row that words name, and the words around its name. */
export interface Named {
  /** All rows of that name; more than one where tables repeat it. */
  readonly rows: readonly Row[]
  readonly before: readonly string[]
  readonly behind: readonly string[]
}

interface Entry {
  readonly words: readonly string[]
  /** "thu" of "Thu khác ngân sách", where that was left out of the words. */
  readonly side: string
  readonly row: Row
}

/** A sentence is searched for names in so many of its words, and at each for so many names. */
const WORDS = 60
const MOST = 40

/** Of names of one word there are too many; shorter openings of longer names are those of several. */
const LEAST_OPENING = 2

/** The last row that a text names, by the longest name that fits there; or by an opening of its name that ends the text. */
export function rowsNamedIn(discourse: Discourse, text: string): Named | undefined {
  const words = contentWords(text).slice(-WORDS)
  const index = byFirstWord(discourse)
  let last: Named | undefined
  for (let at = 0; at < words.length; at++) {
    const entries = (index.get(words[at]!) ?? []).slice(0, MOST)
    const fitting = entries.filter((entry) => fits(entry, words, at))
    const longest = Math.max(0, ...fitting.map((entry) => entry.words.length))
    if (longest === 0) continue
    const rows = fitting.filter((entry) => entry.words.length === longest).map(({ row }) => row)
    last = { rows: [...new Set(rows)], before: words.slice(0, at), behind: words.slice(at + longest) }
    at += longest - 1
  }
  return last ?? opened(index, words)
}

function fits({ words, side }: Entry, text: readonly string[], at: number): boolean {
  if (!words.every((word, i) => text[at + i] === word)) return false
  const before = text[at - 1] ?? ''
  return side === '' || !ROW_SIDES.has(before) || before === side
}

/** "thuế công thương nghiệp" of the row "Thuế công thương nghiệp - dịch vụ ngoài quốc doanh": of one row alone. */
function opened(index: ReadonlyMap<string, readonly Entry[]>, words: readonly string[]): Named | undefined {
  for (let at = 0; at <= words.length - LEAST_OPENING; at++) {
    const own = words.slice(at)
    const rows = (index.get(own[0]!) ?? [])
      .slice(0, MOST)
      .filter((entry) => own.every((word, i) => entry.words[i] === word))
      .map(({ row }) => row)
    if (new Set(rows).size === 1) return { rows: rows.slice(0, 1), before: words.slice(0, at), behind: [] }
  }
  return undefined
}

const byFirstWord = memoized((discourse: Discourse): ReadonlyMap<string, readonly Entry[]> => {
  const index = new Map<string, Entry[]>()
  for (const row of rowsOf(discourse)) {
    if (row.words.length === 0) continue
    gather(index, row.words[0]!, { words: row.words, side: '', row })
    const opens = row.words.findIndex((word) => !ROW_OPENERS.has(word))
    if (opens <= 0 || row.words.length - opens < LEAST_OPENING) continue
    const side = row.words.slice(0, opens).find((word) => ROW_SIDES.has(word)) ?? ''
    gather(index, row.words[opens]!, { words: row.words.slice(opens), side, row })
  }
  return index
})
