/** A figure that stands right behind the name of a row, and is one of its cells with two digits the other way round. */

import { gather } from '../../model/group-by.ts'
import { memoized } from '../../model/memoized.ts'
import { contentWords } from '../content-words.ts'
import { type Figure, figuresOf, proseFigures } from '../context/figures.ts'
import { alike } from '../context/measured.ts'
import { operandOf } from '../context/operand-of.ts'
import { sentenceBefore } from '../context/said-before.ts'
import { holds, significantDigits } from '../context/settle.ts'
import type { Discourse } from '../discourse/index.ts'
import { amountOf, digitsOf, printedOf } from '../operand.ts'
import type { Operand, Proposal } from '../proposal.ts'
import { slips } from '../slips.ts'
import { STRENGTH } from '../strength.ts'
import { saysChange } from '../table/heads.ts'
import { rowsNamedIn } from './names.ts'
import type { Row } from './rows.ts'

/** Figures of fewer digits are a cell turned round by chance. */
const DIGITS = 3

/** "khoa Ngoại 123,37%" beside the row "Ngoại | 132,37": no other place has the figure, and one cell of the row has its digits. */
export function swappedOfRows(discourse: Discourse): Proposal[] {
  const values = valuesIn(discourse)
  return proseFigures(discourse).flatMap((figure) => {
    const told = operandOf(figure)
    const { claim } = told
    if (claim.approx !== 'exact' || claim.role === 'target' || significantDigits(told) < DIGITS) return []
    if ((values.get(keyOf(told)) ?? 0) > 1) return []
    const rows = rowsBefore(discourse, figure)
    const cells = rows.flatMap((row) => cellsOf(discourse, row))
    const found = cells.flatMap((cell) => (isComparable(told, cell) ? turned(told, cell, rows[0]!) : []))
    const distinct = new Set(found.map(({ members }) => keyOf(members[0]!)))
    return distinct.size === 1 ? found.slice(0, 1) : []
  })
}

/** The rows whose name stands right before a figure. */
function rowsBefore(discourse: Discourse, figure: Figure): readonly Row[] {
  const before = sentenceBefore(figure)
  const own = before.slice(before.search(/[^;(]*$/u))
  if (/\d/.test(own.replace(/^.*[;,]/u, '')) || own.length > 120) return []
  const named = rowsNamedIn(discourse, own.replace(/^.*[;,]/u, ''))
  return named?.behind.every((word) => TELLING.has(word)) ? named.rows : []
}

/** What may stand between the name of a row and its figure. */
const TELLING: ReadonlySet<string> = new Set(
  contentWords('đạt có là được tăng giảm chiếm với thu chi còn bằng'),
)

/** Both of one measure, and both or neither of a change. */
function isComparable(told: Operand, cell: Operand): boolean {
  const isOfChange = ({ claim }: Operand) =>
    claim.role === 'change' || claim.direction !== undefined || saysChange((claim.column ?? []).join(' '))
  return (
    told.claim.kind === cell.claim.kind &&
    isOfChange(told) === isOfChange(cell) &&
    alike(told, cell) &&
    digitsOf(told) === digitsOf(cell) &&
    sortedDigits(told) === sortedDigits(cell)
  )
}

/** Exchanged digits are the same ones. */
const sortedDigits = (operand: Operand): string =>
  [...(printedOf(operand) ?? '').replace(/\D/g, '')].sort().join('')

function turned(told: Operand, cell: Operand, { name }: Row): Proposal[] {
  const proposal: Proposal = {
    kind: 'restatement',
    variant: 'same-figure',
    stated: told,
    members: [{ ...cell, role: 'same' }],
    evidence: name,
    strength: STRENGTH.sure,
  }
  const isSwap = slips(proposal).some(
    ({ kind, operand }) => kind === 'digits-swapped' && operand.claim.id === told.claim.id,
  )
  return !holds(proposal) && isSwap ? [proposal] : []
}

const keyOf = (operand: Operand): string =>
  `${operand.claim.kind} ${amountOf(operand)?.abs().toFraction() ?? ''}`

/** How many places tell a value. */
const valuesIn = memoized((discourse: Discourse): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (const passage of discourse.passages)
    for (const figure of figuresOf(passage)) {
      const key = keyOf(operandOf(figure))
      counts.set(key, (counts.get(key) ?? 0) + 1)
    }
  return counts
})

const cellsOf = (discourse: Discourse, { cells }: Row): readonly Operand[] =>
  cellsByRow(discourse).get(rowKey(cells[0]!.operand.claim.place.block)) ?? []

const rowKey = (block: string): string => block.slice(0, block.lastIndexOf('.'))

const cellsByRow = memoized((discourse: Discourse): ReadonlyMap<string, readonly Operand[]> => {
  const rows = new Map<string, Operand[]>()
  for (const passage of discourse.passages) {
    const [figure, more] = passage.block.cell ? figuresOf(passage) : []
    if (figure && !more) gather(rows, rowKey(passage.block.id), operandOf(figure))
  }
  return rows
})
