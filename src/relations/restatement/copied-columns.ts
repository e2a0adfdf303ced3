/** What a sentence tells of its own time, while the table has that figure for the earlier time. */

import { RETROSPECTIVE_WORDS } from '../../lexicon/change-cues.ts'
import {
  COLUMN_SYLLABLES,
  TELLING_SYLLABLES,
  TIME_SYLLABLES,
  WHOLE_PLACES,
} from '../../lexicon/column-words.ts'
import { REACHED_NOW } from '../../lexicon/row-words.ts'
import { gather } from '../../model/group-by.ts'
import type { Report } from '../../model/index.ts'
import { contentWords } from '../content-words.ts'
import type { Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { isEarlier, isOfNow, UNCHANGED } from './copied.ts'
import { isCount, isToldLevel, rowOf } from './retold.ts'
import type { Statement } from './statement.ts'
import { COMPARED, yearOf } from './time.ts'
import { same } from './twins.ts'

/** Figures of fewer digits are equal by chance. */
const DIGITS = 4

/**
 * "đàn trâu hiện có 41.236 con" beside the row "Trâu | 2022: 41.236 | 2023: 42.518" of a report of 2023: each such figure against the
 * cell that it should have repeated. Every place that has the figure is a cell of an earlier time, and one row is named.
 */
export function copiedColumns(statements: readonly Statement[], report: Report): Proposal[] {
  const rows = new Map<string, Statement[]>()
  const byValue = new Map<string, Statement[]>()
  for (const statement of statements) {
    gather(byValue, statement.value.toFraction(), statement)
    if (statement.mention.block.cell && isCount(statement.operand)) gather(rows, rowOf(statement), statement)
  }
  const year = yearOf(report)
  if (rows.size === 0 || year === '') return []
  return statements.filter(isAsserted).flatMap((told) => {
    const all = byValue.get(told.value.toFraction()) ?? []
    // Before anything is copied: of many sentences that have one figure each would go through all.
    if (!all.every((other) => other === told || isEarlierCell(other, told))) return []
    const equal = all.filter((other) => other !== told)
    const [cell] = equal
    if (!cell) return []
    if (new Set(equal.map(rowOf)).size > 1 || !isNamed(cell, told) || looksBack(told, year)) return []
    const [now, other] = (rows.get(rowOf(cell)) ?? []).filter((one) => isCounterpart(one, cell))
    const isBeside =
      now && byValue.get(now.value.toFraction())?.some(({ mention }) => mention.block === told.mention.block)
    return now && !other && !isBeside ? [same(told, now, STRENGTH.sure)] : []
  })
}

/** An exact level of the report's own time that is said to be reached, or stands in a summary. */
function isAsserted(told: Statement): boolean {
  if (told.digits < DIGITS || !isToldLevel(told)) return false
  const place = told.place()
  if (place === 'ahead' || !isOfNow(told)) return false
  return place === 'summary' || REACHED.test(told.mention.lead)
}

const REACHED = new RegExp(`(?:^|\\s)(?:${REACHED_NOW.join('|')})$`, 'u')

/** A cell of the same measure, under a head that names an earlier time. */
const isEarlierCell = (other: Statement, told: Statement): boolean =>
  other.mention.block.cell !== undefined &&
  isCount(other.operand) &&
  (other.measure === told.measure || other.measure === '') &&
  !other.said().time.planned &&
  isEarlier(other)

/** A cell of its row that is of now, and whose head says nothing else of what it counts. */
function isCounterpart(other: Statement, cell: Statement): boolean {
  const { claim } = other.mention
  if (other === cell || claim.role !== 'actual' || claim.direction || other.measure !== cell.measure)
    return false
  return isOfNow(other) && !other.value.equals(cell.value) && headOf(other) === headOf(cell)
}

const headOf = ({ mention: { claim } }: Statement): string =>
  contentWords((claim.column ?? []).join(' '))
    .filter((word) => !COLUMN_SYLLABLES.has(word) && !TIME_SYLLABLES.has(word))
    .join(' ')

/** Whether the words beside a figure are those of the row, and none but these, its unit and what a level is told with. */
function isNamed({ mention: { claim } }: Statement, told: Statement): boolean {
  const { row = [], column = [] } = claim
  const name = contentWords(row.slice(-1).join(' '))
  const said = told.said().near
  if (name.length === 0 || !name.every((word) => said.has(word))) return false
  const unit = 'unit' in told.mention.claim ? told.mention.claim.unit : ''
  const known = new Set(contentWords([...row, ...column, unit].join(' ')))
  return contentWords(clauseAround(told).replace(ALL_OF_PLACE, ' ')).every(
    (word) => known.has(word) || TELLING_SYLLABLES.has(word),
  )
}

/** Units of a sentence before a figure that may say what it is of. */
const CLAUSE = 300

/** The sentence up to a figure, and what stands behind it before the next comma or comparison. */
function clauseAround({ mention: { block, sentence, start, tail } }: Statement): string {
  const [from = 0] = block.sentences[sentence] ?? []
  const behind = tail.slice(0, CLAUSE)
  const stop = BREAK.exec(behind)?.index ?? behind.length
  return `${block.value.slice(Math.max(from, start - CLAUSE), start)} ${behind.slice(0, stop)}`
}

const ALL_OF_PLACE = new RegExp(`(?<!\\p{L})(?:${WHOLE_PLACES.join('|')})(?!\\p{L})`, 'giu')

const BREAK = /[,;:.()]|(?<!\p{L})(?:bằng|tăng|giảm|vượt|so với|trong đó)(?!\p{L})/iu

/** Whether anything up to the end of its sentence leads back to another time, or the paragraph says that nothing changed. */
function looksBack({ mention: { block, sentence } }: Statement, year: string): boolean {
  const [, end = 0] = block.sentences[sentence] ?? []
  const said = block.value.slice(0, end).toLowerCase().replace(COMPARED, ' ')
  const years = said.match(/(?<!\d)(?:19|20)\d\d(?!\d)/gu) ?? []
  return UNCHANGED.test(block.value) || BACK.test(said) || years.some((other) => other !== year)
}

const BACK = new RegExp(`(?<!\\p{L})(?:${RETROSPECTIVE_WORDS.join('|')})(?!\\p{L})`, 'u')
