/** A figure told right behind the name of a row that is one of its cells but for two neighbouring digits: "xã Pa Ham 241 hộ" beside "Pa Ham | 214". */
import { gather } from '../../model/group-by.ts'
import { memoized } from '../../model/memoized.ts'
import { contentWords } from '../content-words.ts'
import { type Figure, figuresOf, proseFigures } from '../context/figures.ts'
import { alike, measureOf } from '../context/measured.ts'
import { operandOf } from '../context/operand-of.ts'
import { significantDigits } from '../context/settle.ts'
import type { Discourse } from '../discourse/index.ts'
import { amountOf, codeOf, decimalsOf, printedOf } from '../operand.ts'
import { isPlainBehind } from '../plainly-told.ts'
import type { Operand, Proposal } from '../proposal.ts'
import { timeOf } from '../restatement/time.ts'
import { STRENGTH } from '../strength.ts'
import { isSwapped } from '../swapped.ts'
import { saysChange, saysPlan } from '../table/heads.ts'
import { rowsNamedIn } from './names.ts'
import type { Row } from './rows.ts'
import { isSame } from './topic.ts'

/** Digits of a figure that are not found turned round in a row by chance: alone, or beside another figure of the row and with a word of the head. */
const ALONE = 3
const ACCOMPANIED = 2

/** Digits of a figure that the row repeats. */
const COMPANION = 3

/** Each of them, where the report has the figure itself nowhere else and no word behind it tells of another thing: "241 hộ được vay vốn". */
export function swappedCells(discourse: Discourse): Proposal[] {
  const places = placesOf(discourse)
  return proseFigures(discourse).flatMap((figure) => {
    const { claim, block } = figure.mention
    if (block.cell || (claim.kind !== 'quantity' && claim.kind !== 'percent')) return []
    const told = operandOf(figure)
    const digits = significantDigits(told)
    if (!isPlainBehind(figure) && !(claim.kind === 'percent' && saysPlan(figure.tail))) return []
    if (digits < ACCOMPANIED || claim.approx !== 'exact' || claim.role === 'target') return []
    if ((places.get(valueKey(told)) ?? 0) > 1) return []
    const row = rowOf(discourse, figure, digits >= ALONE)
    const cells = row ? (cellsOf(discourse).get(keyOf(row)) ?? []) : []
    if (!row || cells.some((cell) => isSame(told, cell) || printedOf(cell) === printedOf(told))) return []
    const [slip, more] = cells
      .filter((cell) => mayBe(told, cell) && (digits >= ALONE || isNamed(figure, cell)))
      .map((cell) => same(told, cell, row))
      .filter(isSwapped)
    return slip && !more ? [slip] : []
  })
}

/** In how many places the report has a value. */
const placesOf = memoized((discourse: Discourse): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (const passage of discourse.passages)
    for (const figure of figuresOf(passage)) {
      const value = valueKey(operandOf(figure))
      counts.set(value, (counts.get(value) ?? 0) + 1)
    }
  return counts
})

const valueKey = (operand: Operand): string =>
  `${operand.claim.kind} ${amountOf(operand)?.abs().toFraction() ?? ''}`

/** The one row that is named right in front of a figure, or in front of a figure of the row right before it. */
function rowOf(discourse: Discourse, figure: Figure, isLong: boolean): Row | undefined {
  const own = rowsNamedIn(discourse, nameBefore(figure))
  if (own)
    return isLong && isOfNow(discourse, figure) && own.behind.length <= VERBS ? oneOf(own.rows) : undefined
  const before = figuresOf(figure.passage)[figure.at - 1]
  if (before?.mention.sentence !== figure.mention.sentence) return undefined
  if (
    before.mention.bracket !== figure.mention.bracket &&
    figure.mention.bracket?.parent !== before.mention.bracket
  )
    return undefined
  const row = oneOf(rowsNamedIn(discourse, nameBefore(before))?.rows ?? [])
  const cells = row ? (cellsOf(discourse).get(keyOf(row)) ?? []) : []
  const told = operandOf(before)
  const isRepeated = significantDigits(told) >= COMPANION && cells.some((cell) => isAgain(told, cell))
  return isRepeated ? row : undefined
}

/** The words of the sentence between a figure and the one before it, from the last semicolon on: names have commas, "lấn, chiếm". */
function nameBefore({ mention, passage, at }: Figure): string {
  const [from = 0] = passage.block.sentences[mention.sentence] ?? []
  const before = figuresOf(passage)[at - 1]?.mention.end ?? 0
  const text = passage.lower.slice(Math.max(from, before, mention.start - REACH), mention.start)
  return text.slice(text.lastIndexOf(';') + 1)
}

const REACH = 100

/** Equal to a cell, or printed as one whose unit only the name of the row tells. */
const isAgain = (told: Operand, cell: Operand): boolean =>
  isSame(told, cell) || (codeOf(cell) === '' && printedOf(told) === printedOf(cell))

/** How many words may stand between a name and its figure: "giảm", "đạt được". */
const VERBS = 2

const oneOf = (rows: readonly Row[]): Row | undefined => (rows.length === 1 ? rows[0] : undefined)

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

/** The figures of each row of a table that stand alone in their cells. */
const cellsOf = memoized((discourse: Discourse): ReadonlyMap<string, readonly Operand[]> => {
  const cells = new Map<string, Operand[]>()
  for (const passage of discourse.passages) {
    const [only, more] = passage.block.cell ? figuresOf(passage) : []
    if (only && !more) gather(cells, keyOfBlock(passage.block.id), operandOf(only))
  }
  return cells
})

const keyOf = ({ cells }: Row): string => keyOfBlock(cells[0]!.operand.claim.place.block)
const keyOfBlock = (id: string): string => id.slice(0, id.lastIndexOf('.'))
