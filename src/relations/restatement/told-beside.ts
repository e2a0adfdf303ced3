/** A sentence that tells several cells of one row of a table: each of its figures that stands in that row is that cell. */
import { gather, groupBy } from '../../model/group-by.ts'
import type { Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { saysTotal } from '../table/heads.ts'
import { MOST, rowOf } from './retold.ts'
import type { Statement } from './statement.ts'
import { same } from './twins.ts'

/** Digits that a sentence and a row must share, in figures of at least two each; in another section more. */
const ENOUGH = 5
const ENOUGH_ELSEWHERE = 7
const LEAST = 2

/** How far in front of a figure the head of its column is looked for. */
const REACH = 140

/** What it adds that the sentence says the head of a column: "Trẻ 6 tuổi ra lớp: 97/97 em" under "6 tuổi". */
const NAMED = 4

/** A figure of a sentence that a cell of a row repeats. */
interface Hit {
  readonly told: Statement
  readonly cell: Statement
}

/**
 * "được giao 1.789 biên chế, giảm 37 biên chế so với năm 2020 (1.826)" beside the row "1.789 | 1.826 | -37": they agree or say nothing.
 */
export function toldBeside(statements: readonly Statement[]): Proposal[] {
  const byValue = new Map<string, Statement[]>()
  for (const cell of statements) if (cell.mention.block.cell) gather(byValue, valueKey(cell), cell)
  if (byValue.size === 0) return []
  return sentencesIn(statements).flatMap((sentence) => {
    const rows = new Map<string, Hit[]>()
    for (const told of sentence) {
      const cells = byValue.get(valueKey(told)) ?? []
      if (cells.length > MOST) continue
      for (const cell of cells)
        if (isOneMeasure(told, cell) && isOneWay(told, cell)) gather(rows, rowOf(cell), { told, cell })
    }
    const [best, next] = [...rows.values()].sort((a, b) => digitsOf(b) - digitsOf(a))
    const isToldOf = best && areEnough(best) && !(next && digitsOf(next) === digitsOf(best))
    return isToldOf ? ofOneCell(best).map(({ told, cell }) => same(told, cell, STRENGTH.fitting)) : []
  })
}

const valueKey = ({ value }: Statement): string => value.abs().toFraction()

const isOneMeasure = ({ measure: a }: Statement, { measure: b }: Statement): boolean =>
  a === b || (a === '' && b !== '%') || (b === '' && a !== '%')

/** "tăng 14,97%" is no "-14,97", and "giảm 14,97%" a figure without a sign only of what fell. */
function isOneWay(
  { mention: { claim: told } }: Statement,
  { value, mention: { claim } }: Statement,
): boolean {
  const fell = claim.direction === 'down' || value.compare(0) < 0
  if (told.direction !== 'down') return told.direction === undefined || !fell
  return fell || FELL.test((claim.column ?? []).join(' '))
}

const FELL = /^(?!.*(?:tăng|\+)).*giảm/iu

/** Figures of more than one digit outside of tables, by their sentences. */
function sentencesIn(statements: readonly Statement[]): readonly (readonly Statement[])[] {
  const found = new Map<string, Statement[]>()
  for (const statement of statements) {
    const { block, sentence } = statement.mention
    if (!block.cell && statement.digits >= LEAST) gather(found, `${block.id} ${sentence}`, statement)
  }
  return [...found.values()]
}

/** Digits of different values: what is told twice proves no more. */
const digitsOf = (hits: readonly Hit[]): number =>
  [...new Map(hits.map(({ told }) => [valueKey(told), told.digits])).values()].reduce((a, b) => a + b, 0)

/** One figure is told of no row but that of all, under a head that the sentence says. */
function areEnough(hits: readonly Hit[]): boolean {
  const [{ told, cell }] = hits as readonly [Hit]
  const isHere = told.mention.block.section === cell.mention.block.section
  const isNamed = hits.some(saysHead)
  const isOne = new Set(hits.map((hit) => valueKey(hit.told))).size === 1
  if (isOne && !(isNamed && saysTotal(cell.mention.claim.row?.at(-1) ?? ''))) return false
  return digitsOf(hits) + (isNamed ? NAMED : 0) >= (isHere ? ENOUGH : ENOUGH_ELSEWHERE)
}

/** Whether a sentence says all words, at least two, of what heads a column, in their order. */
function saysHead({ told, cell }: Hit): boolean {
  const head = (cell.mention.claim.column?.at(-1) ?? '').replace(/\([^()]*\)/gu, ' ')
  const words = wordsOf(head)
  const { block, sentence, start } = told.mention
  const said = block.value.slice(Math.max(block.sentences[sentence]?.[0] ?? 0, start - REACH), start)
  return words.length > 1 && ` ${wordsOf(said).join(' ')} `.includes(` ${words.join(' ')} `)
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\d]+/gu) ?? []

/** What two cells of the row have, or the sentence tells twice, may be either; "97/97 em" is one figure. */
const ofOneCell = (hits: readonly Hit[]): Hit[] =>
  [...groupBy(hits, ({ told }) => valueKey(told)).values()].flatMap((alike) => {
    const [first] = alike as [Hit]
    const isOne = alike.every(({ told, cell }) => told.mention === first.told.mention && cell === first.cell)
    return isOne ? [first] : []
  })
