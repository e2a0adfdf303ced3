import { memoized } from '../../model/memoized.ts'
import { contentWords } from '../content-words.ts'
import { levelBefore } from '../context/around.ts'
import { figureIndex } from '../context/figure-index.ts'
import { type Figure, gapBetween } from '../context/figures.ts'
import { measureOf } from '../context/measured.ts'
import { operandOf } from '../context/operand-of.ts'
import { sentenceBefore } from '../context/said-before.ts'
import { significantDigits } from '../context/settle.ts'
import type { Discourse } from '../discourse/index.ts'
import { intervalOf } from '../operand.ts'
import { type Row, rowsOf } from './rows.ts'
import { isLevelOfNow, type Topic } from './topic.ts'

/** Levels of fewer digits stand in many rows. */
const DIGITS = 3
/** How many figures before a change its level may stand. */
const NEAR = 6

/**
 * "Tổng thu 93,52 tỷ đồng, hụt 2.497 triệu đồng so với dự toán": the one row whose cell of now is the level in front of a change, as
 * printed or rounded; firmly, where the sentence opens with its name or calls a total. Between semicolons it stands in its own item.
 */
export function rowsOfLevel(discourse: Discourse, figure: Figure): Topic | undefined {
  const anchor = figure.mention.bracket
    ? { ...figure, mention: { ...figure.mention, bracket: null } }
    : figure
  const levels = levelBefore(anchor, NEAR).filter(isLevelOfNow)
  const level = levels.findLast((one) => !gapBetween(one, anchor).includes(';')) ?? levels.at(-1)
  const span = level && significantDigits(operandOf(level)) >= DIGITS && intervalOf(operandOf(level))
  if (!level || !span) return undefined
  const byCell = rowByCell(discourse)
  const found = figureIndex(discourse)
    .within(measureOf(operandOf(level)), span, level.mention.order)
    .flatMap(({ operand }) => byCell.get(operand.claim.id) ?? [])
  const rows = [...new Set(found)]
  return rows.length === 1 ? { rows, isFirm: isToldOf(rows[0]!, level), isFirmOnItsOwn: false } : undefined
}

/** A total is called one; another row by all words of its name. */
function isToldOf(row: Row, level: Figure): boolean {
  const said = sentenceBefore(level)
  if (row.isTotal && row.words.length === 0) return /^\W*tổng(?!\p{L})/iu.test(said)
  const words = new Set(contentWords(said))
  return row.words.length > 1 && row.words.every((word) => words.has(word))
}

/** The rows by the figures that say what was reached. */
const rowByCell = memoized((discourse: Discourse): ReadonlyMap<string, Row> => {
  const found = new Map<string, Row>()
  for (const row of rowsOf(discourse))
    for (const { operand, time } of row.cells) if (time === 'now') found.set(operand.claim.id, row)
  return found
})
