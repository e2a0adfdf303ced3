/** Figures in line: those of one column, or of one row, that have the same place in their cells. */
import { exact, halfUnit } from '../../model/index.ts'
import { factorOf } from '../operand.ts'
import type { Figure } from './figure.ts'
import type { Grid, Row } from './grid.ts'
import { opensAsRate, saysGrade, saysRank, saysRate } from './heads.ts'
import { areIndexNumbers } from './index-numbers.ts'

/** Whether figures may be summed (amount), are shares, speeds or means (rate), or places in an order (rank). */
export type Nature = 'amount' | 'rate' | 'rank'

export interface Lane {
  /** Column of a column lane, row of a row lane. */
  readonly index: number
  readonly slot: string
  /** Heads, outermost first: of a row lane its label. */
  readonly heads: readonly string[]
  readonly nature: Nature
  /** By row in a column lane, by column in a row lane. */
  readonly figures: readonly (Figure | undefined)[]
}

/** The lanes of the columns, in the order of the columns. */
export function columnLanes(grid: Grid): Lane[] {
  const ownUnits = grid.rows.some(({ unit }) => unit !== '')
  const graded = grid.columns.some(({ heads }) => heads.some(saysGrade))
  return grid.columns.flatMap(({ index, heads }) => {
    const cells = grid.rows.map((row) => row.cells.find((cell) => cell.column === index))
    return slotsOf(cells.map((cell) => cell?.figures ?? [])).map(({ slot, figures }) => ({
      index,
      slot,
      heads,
      nature: natureOf(graded ? heads.filter((head) => !isMiddling(head)) : heads, figures),
      figures: alike(figures, ownUnits),
    }))
  })
}

/** The lanes of the rows, in the order of the rows; the natures are those of the rows. */
export function rowLanes(grid: Grid, columns: readonly Lane[]): Lane[] {
  const width = grid.columns.length
  return grid.rows.flatMap((row) => {
    const own = columns.filter((lane) => lane.nature !== 'rank' && lane.figures[row.index])
    const slots = [...new Set(own.map((lane) => lane.slot))]
    return slots.map((slot) => {
      const figures: (Figure | undefined)[] = Array.from({ length: width })
      for (const lane of own) if (lane.slot === slot) figures[lane.index] = lane.figures[row.index]
      const nature = rowNature(row, slot, own)
      return { index: row.index, slot, heads: [row.label], nature, figures }
    })
  })
}

/** The counts of columns that hold more shares than counts: "Số học sinh | 576 | 194 | 187 | 195" above rows of percentages. */
export function countsAmongShares(columns: readonly Lane[]): Lane[] {
  const mixed = columns.filter(
    ({ nature, heads, figures }) =>
      nature === 'rate' && !heads.some(saysRate) && figures.some((figure) => figure && !figure.percent),
  )
  return mixed.map((lane) => ({
    ...lane,
    nature: 'amount',
    figures: lane.figures.map((figure) => (figure?.percent ? undefined : figure)),
  }))
}

/** A row of rates is called so, or holds percentages only; those beside amounts in its cells belong to their columns. */
function rowNature({ index, label, unit }: Row, slot: string, own: readonly Lane[]): Nature {
  if (opensAsRate(label) || /[%‰]/.test(unit) || /\([%‰]\)$/.test(label)) return 'rate'
  const percents = own.filter((lane) => lane.figures[index]!.percent)
  if (percents.length === own.length) return 'rate'
  const amounts = own.some((lane) => lane.slot === slot && !lane.figures[index]!.percent)
  return amounts ? 'amount' : 'rank'
}

/** Where no cell holds a quantity and a percentage together, "96,4" and "96,4%" are the same column. */
function slotsOf(cells: readonly (readonly Figure[])[]): Pick<Lane, 'slot' | 'figures'>[] {
  const mixed = cells.some(
    (own) => own.some(({ slot }) => slot === 'q0') && own.some(({ slot }) => slot === 'p0'),
  )
  const slotOf = ({ slot }: Figure) => (mixed ? slot : slot.replace('p', 'q'))
  const slots = [...new Set(cells.flatMap((figures) => figures.map(slotOf)))]
  return slots.map((slot) => ({
    slot,
    figures: cells.map((figures) => figures.find((figure) => slotOf(figure) === slot)),
  }))
}

function natureOf(heads: readonly string[], figures: readonly (Figure | undefined)[]): Nature {
  const present = figures.filter((figure) => figure !== undefined)
  if (saysRank(heads.at(-1) ?? '') || present.every(isYear)) return 'rank'
  const percents = present.filter((figure) => figure.percent).length
  if (percents * 2 > present.length || heads.some(saysRate)) return 'rate'
  return areIndexNumbers(heads.at(-1) ?? '', present) ? 'rate' : 'amount'
}

/** "Trung bình" beside "Khá" and "Giỏi" is a grade, and no mean. */
const isMiddling = (head: string): boolean => /^(?:trung bình|tb)$/iu.test(head.trim())

const isYear = ({ value, decimals, slot, operand }: Figure) =>
  slot === 'q0' && decimals === 0 && value >= 1900 && value <= 2100 && operand.claim.text.length === 4

/**
 * Where most figures of a lane have decimals, one printed without ("17" among 17,7 and 8,8) is read as rounded
 * to as many: offices drop the zeros of 17,0. Rows with units of their own say nothing of each other.
 */
function alike(figures: readonly (Figure | undefined)[], ownUnits: boolean): (Figure | undefined)[] {
  const present = figures.filter((figure) => figure !== undefined)
  const broken = present.filter(({ decimals }) => decimals > 0)
  if (ownUnits || broken.length * 2 <= present.length) return [...figures]
  const decimals = Math.min(...broken.map((figure) => figure.decimals))
  return figures.map((figure) => figure && (figure.decimals === 0 ? padded(figure, decimals) : figure))
}

function padded(figure: Figure, decimals: number): Figure {
  const { claim, facet } = figure.operand
  const half = halfUnit(decimals)
  const slack = half.mul(factorOf(figure.operand)).valueOf()
  const zeros = (printed: string) =>
    `${printed.includes('.') ? printed : `${printed}.`}${'0'.repeat(decimals - figure.decimals)}`
  if (claim.kind === 'ratio') {
    const side = facet === 'denominator' ? 'denominator' : 'numerator'
    return { ...figure, slack, operand: { facet, claim: { ...claim, [side]: zeros(claim[side]) } } }
  }
  if (claim.kind !== 'quantity' && claim.kind !== 'percent') return figure
  const value = exact(claim.value)
  const bounds = { lo: value.sub(half).toString(12), hi: value.add(half).toString(12) }
  return { ...figure, slack, operand: { facet, claim: { ...claim, ...bounds } } }
}
