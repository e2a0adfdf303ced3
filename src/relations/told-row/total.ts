import { memoized } from '../../model/memoized.ts'
import { contentWords } from '../content-words.ts'
import type { Figure } from '../context/figures.ts'
import { sentenceBefore } from '../context/said-before.ts'
import type { Discourse } from '../discourse/index.ts'
import { type Row, rowsOf } from './rows.ts'
import { tellsOnlyRow } from './telling.ts'
import { hasOtherLevel, type Topic } from './topic.ts'

const TOTAL = /(?<!\p{L})tổng(?: số| cộng)?(?= )/giu

/** "Tổng thu vượt dự toán 2.516 triệu đồng" beside the row "TỔNG CỘNG" of a table that is called "Thu ngân sách". */
export function totalOf(discourse: Discourse, figure: Figure): Topic | undefined {
  const text = sentenceBefore(figure)
  const at = [...text.matchAll(TOTAL)].at(-1)
  if (!at || figure.mention.block.cell) return undefined
  const words = contentWords(text.slice(at.index))
  const called = bareTotals(discourse).filter(
    ({ caption }) =>
      words.some((word) => caption.has(word)) && tellsOnlyRow(words, (word) => caption.has(word)),
  )
  const [only, more] = called
  if (!only || more) return undefined
  const isFirm =
    tellsOnlyRow(contentWords(text.slice(0, at.index)), () => false) && !hasOtherLevel(figure, only.row)
  return { rows: [only.row], isFirm, isFirmOnItsOwn: false }
}

interface Total {
  readonly row: Row
  readonly caption: ReadonlySet<string>
}

/** The totals that have no name but that, with the words of the captions of their tables. */
const bareTotals = memoized((discourse: Discourse): readonly Total[] => {
  const captions = new Map(discourse.tables.map(({ id, caption }) => [id, caption]))
  return rowsOf(discourse)
    .filter(({ isTotal, words }) => isTotal && words.length === 0)
    .map((row) => ({ row, caption: new Set(contentWords(captions.get(row.table) ?? '')) }))
})
