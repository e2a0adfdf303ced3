/** A figure told right behind the name of a row that is one of its cells but for two neighbouring digits: "xã Pa Ham 241 hộ" beside "Pa Ham | 214". */
import { EXTREMES } from '../../lexicon/row-words.ts'
import { contentWords } from '../content-words.ts'
import { type Figure, figuresOf, proseFigures } from '../context/figures.ts'
import { alike, measureOf } from '../context/measured.ts'
import { operandOf } from '../context/operand-of.ts'
import { significantDigits } from '../context/settle.ts'
import type { Discourse } from '../discourse/index.ts'
import { withUnitOf } from '../lent-unit.ts'
import { codeOf, decimalsOf, printedOf } from '../operand.ts'
import { isPlainBehind } from '../plainly-told.ts'
import type { Operand, Proposal } from '../proposal.ts'
import { timeOf } from '../restatement/time.ts'
import { STRENGTH } from '../strength.ts'
import { isSwapped } from '../swapped.ts'
import { saysChange, saysPlan } from '../table/heads.ts'
import { rowsNamedIn } from './names.ts'
import { placesWith } from './places-with.ts'
import type { Row } from './rows.ts'
import { COMPANION, isAgain, tellsCell } from './tells-cell.ts'
import { isSame } from './topic.ts'

/** Digits of a figure that are not found turned round in a row by chance: alone, or beside another figure of the row and with a word of the head. */
const ALONE = 3
const ACCOMPANIED = 2

/** Each of them, where the report has the figure itself nowhere else and no word behind it tells of another thing: "241 hộ được vay vốn". */
export function swappedCells(discourse: Discourse): Proposal[] {
  return proseFigures(discourse).flatMap((figure) => {
    const { claim, block } = figure.mention
    if (block.cell || (claim.kind !== 'quantity' && claim.kind !== 'percent')) return []
    const told = operandOf(figure)
    const digits = significantDigits(told)
    if (!isPlainBehind(figure) && !(claim.kind === 'percent' && saysPlan(figure.tail))) return []
    if (digits < ACCOMPANIED || !isExact(figure) || claim.role === 'target') return []
    if (placesWith(discourse, told) > 1) return []
    const rows = rowsFor(discourse, figure, digits >= ALONE)
    const cells = rows.flatMap(({ line }) => line)
    if (cells.some(({ operand }) => isSame(told, operand) || printedOf(operand) === printedOf(told)))
      return []
    const [slip, more] = cells
      .map(({ operand }) => inUnitOf(told, operand))
      .filter((cell) => mayBe(told, cell) && (digits >= ALONE || isNamed(figure, cell)))
      .map((cell) => same(told, cell, rows[0]!))
      .filter(isSwapped)
    if (!slip || more) return []
    const own = cells.find(({ operand }) => operand.claim.id === slip.members[0]!.claim.id)
    return own && tellsCell(discourse, figure, own) ? [slip] : []
  })
}

/** "thấp nhất 46,9 triệu đồng" is so much and no less. */
const isExact = ({ mention: { claim }, lead }: Figure): boolean =>
  claim.approx === 'exact' || EXTREME.test(lead)
const EXTREME_ANYWHERE = new RegExp(`(?<!\\p{L})(?:${EXTREMES.join('|')})(?!\\p{L})`, 'giu')
const EXTREME = new RegExp(`(?:${EXTREMES.join('|')})(?: là| với)? ?$`, 'iu')

/** The row that is named right in front of a figure, or in front of a figure of the row right before it; one of each table that has it. */
function rowsFor(discourse: Discourse, figure: Figure, isLong: boolean): readonly Row[] {
  const text = nameBefore(figure).replace(EXTREME_ANYWHERE, ' ')
  const own = rowsNamedIn(discourse, text)
  if (own) {
    const isTold = isLong && isOfNow(discourse, figure) && own.behind.length <= VERBS
    return isTold ? oneOfEach(own.rows, text) : []
  }
  const before = figuresOf(figure.passage)[figure.at - 1]
  if (before?.mention.sentence !== figure.mention.sentence) return []
  if (
    before.mention.bracket !== figure.mention.bracket &&
    figure.mention.bracket?.parent !== before.mention.bracket
  )
    return []
  const name = nameBefore(before)
  const rows = oneOfEach(rowsNamedIn(discourse, name)?.rows ?? [], name)
  const told = operandOf(before)
  if (significantDigits(told) < COMPANION) return []
  return rows.filter((row) => row.line.some(({ operand }) => isAgain(told, operand)))
}

/** The words of the sentence between a figure and the one before it, from the last semicolon on: names have commas, "lấn, chiếm". */
function nameBefore({ mention, passage, at }: Figure): string {
  const [from = 0] = passage.block.sentences[mention.sentence] ?? []
  const before = figuresOf(passage)[at - 1]?.mention.end ?? 0
  const text = passage.lower.slice(Math.max(from, before, mention.start - REACH), mention.start)
  return text.slice(text.lastIndexOf(';') + 1)
}

const REACH = 100

/** How many words may stand between a name and its figure: "giảm", "đạt được". */
const VERBS = 2

/** Tables that may have a row of one name. */
const TABLES = 3

/** Rows of one name, each of its own table; of "Cụm 3" and "Cụm 4" the one whose number the text has. */
function oneOfEach(rows: readonly Row[], text: string): readonly Row[] {
  if (rows.length < 2) return rows
  const areNumbered = rows.every(({ name }) => /\d/.test(name))
  const own = areNumbered ? rows.filter(({ name }) => isIn(text, name.toLowerCase())) : rows
  return own.length <= TABLES && new Set(own.map(({ table }) => table)).size === own.length ? own : []
}

const isIn = (text: string, name: string): boolean => {
  const at = text.lastIndexOf(name)
  return at >= 0 && !/^[.,]?\d/.test(text.slice(at + name.length))
}

const isOfNow = (discourse: Discourse, { mention }: Figure): boolean => {
  const { when, planned } = timeOf(discourse, mention, 'value')
  return when === '' && !planned
}

/** Whether a word beside a figure is one of the head of a cell. */
function isNamed({ lead, tail }: Figure, { claim }: Operand): boolean {
  const said = new Set(contentWords(`${lead} ${tail}`))
  return contentWords((claim.column ?? []).at(-1) ?? '').some((word) => said.has(word))
}

/** A cell of the measure of the figure; where that is a percentage, one with as many decimals under the head of a rate. */
const mayBe = (told: Operand, cell: Operand): boolean =>
  isOfChange(told) === isOfChange(cell) &&
  decimalsOf(told) === decimalsOf(cell) &&
  (alike(told, cell) ||
    (measureOf(told) === '%' && decimalsOf(cell) > 0 && (codeOf(cell) === '' || isRated(cell))))

/** Digits of a figure whose cell needs no unit of its own. */
const LONG = 4

/** A bare cell in the unit in which a long figure is told: a table whose caption gives none has the same as the text. */
const inUnitOf = (told: Operand, cell: Operand): Operand =>
  codeOf(cell) === '' &&
  cell.claim.kind === 'quantity' &&
  told.claim.kind === 'quantity' &&
  significantDigits(told) >= LONG
    ? { ...cell, claim: withUnitOf(cell.claim, told.claim) }
    : cell

const isOfChange = ({ claim }: Operand): boolean =>
  claim.role === 'change' || claim.direction !== undefined || saysChange((claim.column ?? []).join(' '))

/** "TH10/KH10" under which a cell takes the unit of its row, "(m3)", by the form alone. */
const isRated = ({ claim: { column = [] } }: Operand): boolean =>
  column.some((head) => /\p{L}\d*\s?\/\s?\p{L}/u.test(head))

const same = (stated: Operand, cell: Operand, { name }: Row): Proposal => ({
  kind: 'restatement',
  variant: 'same-figure',
  stated,
  members: [{ ...cell, role: 'same' }],
  evidence: name,
  strength: STRENGTH.sure,
})
