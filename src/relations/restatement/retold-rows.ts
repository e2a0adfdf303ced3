/** A paragraph that tells a row of a table over again, one figure of it printed otherwise. */

import { PLACE_LEVELS } from '../../lexicon/place-levels.ts'
import { unitOf as lexiconRow } from '../../lexicon/units.ts'
import { gather } from '../../model/group-by.ts'
import { contentWords } from '../content-words.ts'
import { isDigitOff } from '../digit-off.ts'
import { digitsOf, unitOf } from '../operand.ts'
import type { Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { isCount, isToldLevel, MOST, rowOf } from './retold.ts'
import type { Statement } from './statement.ts'
import { same } from './twins.ts'

/** Digits that a sentence and a row must share; of a row that the sentence names, fewer do. */
const ENOUGH = 5
const ENOUGH_NAMED = 4

/** One digit is in every row. */
const LEAST = 2

/** A figure of so many digits is not one slip away from the cell of a row by chance. */
const LONG = 5

/** A figure of a sentence that a cell of a row repeats. */
interface Hit {
  readonly told: Statement
  readonly cell: Statement
}

/**
 * "58 trường với 912 lớp, 30.241 học sinh" beside the row "58 | 921 | 30.241": the figure that is one slip away from the cell which
 * stands between those that agree.
 */
export function retoldRows(statements: readonly Statement[]): Proposal[] {
  const cells = statements.filter(({ mention: { block }, operand }) => block.cell && isCount(operand))
  const rows = new Map<string, Statement[]>()
  const byValue = new Map<string, Statement[]>()
  for (const cell of cells) {
    gather(rows, rowOf(cell), cell)
    gather(byValue, cell.value.toFraction(), cell)
  }
  return passagesIn(statements).flatMap((passage) => {
    const hits = new Map<string, Hit[]>()
    for (const told of passage)
      for (const cell of (byValue.get(told.value.toFraction()) ?? []).slice(0, MOST))
        if (fits(told, cell)) gather(hits, rowOf(cell), { told, cell })
    return [...hits].flatMap(([row, found]) => {
      const least = digitsToTell(found)
      return slipsIn(passage, rows.get(row) ?? [], found).filter(({ stated }) => digitsOf(stated!) >= least)
    })
  })
}

/** The levels that each paragraph outside of tables tells, in their order. */
function passagesIn(statements: readonly Statement[]): readonly (readonly Statement[])[] {
  const found = new Map<string, Statement[]>()
  for (const statement of statements)
    if (isToldLevel(statement)) gather(found, statement.mention.block.id, statement)
  return [...found.values()].filter(({ length }) => length > 1)
}

/**
 * One measure, or a column that is called by the noun of the figure or by what is said of it: "912 lớp" under "Lớp, nhóm", "bị sửa 30 vụ"
 * under "Bị sửa".
 */
function fits(told: Statement, cell: Statement): boolean {
  if (told.measure === '') return false
  if (told.measure === cell.measure) return true
  const heads = contentWords((cell.mention.claim.column ?? []).join(' '))
  const noun = contentWords(unitOf(told.operand))
  if (noun.length > 0 && noun.every((word) => heads.includes(word))) return true
  const said = saidOf(told)
  return cell.measure === '' && heads.length > 0 && heads.every((word) => said.includes(word))
}

/** What is said of a figure beside its noun. */
function saidOf({ operand, mention: { claim } }: Statement): string[] {
  const noun = new Set(contentWords(unitOf(operand)))
  return contentWords(claim.subject).filter((word) => !noun.has(word))
}

/**
 * How many digits a figure must have to be told of a row with which others agree: any, where those are too many digits for chance, or
 * fewer of a row that the sentence names; many, where they are fewer of another.
 */
function digitsToTell(hits: readonly Hit[]): number {
  const told = new Set(hits.map(({ told }) => told))
  const digits = [...told].reduce((sum, { digits }) => sum + digits, 0)
  if (digits < LEAST) return Number.POSITIVE_INFINITY
  if (told.size > 1) return digits >= ENOUGH ? 1 : LONG
  const [{ told: only, cell }] = hits as readonly [Hit]
  const name = contentWords((cell.mention.claim.row ?? []).slice(-1).join(' '))
  const near = only.said().near
  const isNamed = name.length > 1 && name.every((word) => near.has(word))
  return isNamed && digits >= ENOUGH_NAMED ? 1 : LONG
}

/** Figures of a paragraph that stand where a cell stands among those that agree, and are one slip away from it. */
function slipsIn(passage: readonly Statement[], row: readonly Statement[], hits: readonly Hit[]): Proposal[] {
  const [hitCells, hitTold] = [new Set(hits.map(({ cell }) => cell)), new Set(hits.map(({ told }) => told))]
  const time = hits[0]!.told.said().time.when
  return passage
    .filter((told) => !hitTold.has(told) && told.said().time.when === time)
    .flatMap((told) => {
      const proposals = row
        .filter(
          (cell) =>
            !hitCells.has(cell) && fits(told, cell) && isOfHead(told, cell) && isInOrder(told, cell, hits),
        )
        .map((cell) => same(told, cell, STRENGTH.sure))
      const slip = proposals.find(isDigitOff)
      return slip ? [slip] : []
    })
}

/** Whether nothing is said of a figure but what heads its cell: "235 hộ cận nghèo" is not of the column "Hộ nghèo". */
function isOfHead(told: Statement, cell: Statement): boolean {
  if (lexiconRow(told.measure)?.dimension === 'money') return true
  const { column = [], row = [] } = cell.mention.claim
  const heads = new Set(contentWords([...column, ...row].join(' ')))
  const words =
    cell.measure === told.measure ? contentWords(withoutPlace(told.mention.claim.subject)) : saidOf(told)
  return words.every((word) => heads.has(word) || PEOPLE.has(word))
}

/** "hộ dân huyện Mường Sơn": of what place a whole table is, its rows need not say. */
const withoutPlace = (subject: string): string => subject.replace(PLACE, '')

const PLACE = new RegExp(`(?:${PLACE_LEVELS.flat().join('|')})(?: \\p{Lu}\\p{L}*)+$`, 'u')

/** "hộ dân" are all "hộ". */
const PEOPLE: ReadonlySet<string> = new Set(['dân'])

/** Whether a figure and a cell stand on the same side of all that agree. */
const isInOrder = (told: Statement, cell: Statement, hits: readonly Hit[]): boolean =>
  hits.every(
    (hit) => told.mention.order < hit.told.mention.order === cell.mention.order < hit.cell.mention.order,
  )
