/** A column of shares of a whole that the lines above the table tell: "… của hộ nghèo (231 hộ)" over "Số hộ | Tỷ lệ (%)". */
import { isOwnDigitOff } from '../digit-off.ts'
import type { Discourse } from '../discourse/index.ts'
import type { Operand, Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { asPercent, type Figure } from './figure.ts'
import type { Grid } from './grid.ts'
import { saysOnlyShare } from './heads.ts'
import type { Lane } from './lane.ts'
import { memberOf, near, proofOf, tallyOf } from './trial.ts'

/** Lines above a table in which its whole may stand, and figures of each that may be it. */
const LINES = 3
const FIGURES = 6

/** Shares that hold before one that fails is told. */
const ENOUGH = 4

export function sharesOfTold(discourse: Discourse, grid: Grid, columns: readonly Lane[]): Proposal[] {
  const rates = columns.filter(({ nature, heads }) => nature === 'rate' && saysOnlyShare(heads.at(-1) ?? ''))
  if (rates.length === 0 || grid.rows.length < ENOUGH) return []
  const wholes = toldAbove(discourse, grid)
  return rates.flatMap((target) => {
    const amounts = columns.find(({ index, nature }) => nature === 'amount' && index === target.index - 1)
    if (!amounts || target.figures.some((figure) => figure?.value === 100)) return []
    const found = wholes.map((whole) => sharesOf(target, amounts, whole)).filter(isProven)
    const distinct = new Set(found.map((shares) => shares[0]!.whole.value))
    return distinct.size === 1 ? proposalsOf(target, found[0]!) : []
  })
}

interface Whole {
  readonly operand: Operand
  readonly value: number
}

function toldAbove({ passages, passageOf }: Discourse, { rows }: Grid): Whole[] {
  const cell = rows[0]?.cells[0]?.block
  const table = cell?.cell?.table
  let at = (cell && passageOf(cell.id)?.index) ?? 0
  while (at > 0 && passages[at]!.block.cell?.table === table) at--
  const above = passages.slice(Math.max(0, at + 1 - LINES), at + 1).filter(({ block }) => !block.cell)
  return above.flatMap(({ mentions }) =>
    mentions.slice(-FIGURES).flatMap(({ claim }): Whole[] => {
      if (claim.kind !== 'quantity' || claim.approx !== 'exact' || claim.decimals > 0) return []
      return [{ operand: { claim, facet: 'value' }, value: Number(claim.value) * Number(claim.factor) }]
    }),
  )
}

interface Share {
  readonly row: number
  readonly part: Figure
  readonly whole: Whole
  readonly stated: Figure
  readonly holds: boolean
  readonly weight: number
}

function sharesOf(target: Lane, amounts: Lane, whole: Whole): Share[] {
  return target.figures.flatMap((figure, row) => {
    const part = amounts.figures[row]
    if (!figure || !part || part.value > whole.value || whole.value <= 0) return []
    const stated = asPercent(figure)
    const holds = near(stated.value, (part.value / whole.value) * 100, stated.slack * 2)
    return [{ row, part, whole, stated, holds, weight: part.value === 0 ? 0 : proofOf(stated, stated.slack) }]
  })
}

function isProven(shares: readonly Share[]): boolean {
  const { held, failed, weight } = tallyOf(shares)
  return held >= ENOUGH && weight >= ENOUGH * 2 && held >= failed * 1.5
}

/** A row may be of some of another, "Trong đó: nữ", or of something else: it is wrong where a digit explains it. */
const proposalsOf = ({ heads }: Lane, shares: readonly Share[]): Proposal[] =>
  shares.flatMap(({ stated, part, whole, holds }) => {
    const made: Proposal = {
      kind: 'share',
      variant: 'share',
      stated: stated.operand,
      members: [memberOf(part, 'part'), { ...whole.operand, role: 'whole' }],
      evidence: `cột ${(heads.at(-1) ?? '').slice(0, 60)}`,
      strength: holds ? STRENGTH.certain : STRENGTH.sure,
    }
    return holds || isOwnDigitOff(made) ? [made] : []
  })
