/** Amounts each with its share, row by row of one whole told above the table: "Toán | 812 | 61,8 | 497 | 37,8 | 5 | 0,4" of "1.314 học sinh". */
import type { Discourse } from '../discourse/index.ts'
import type { Proposal } from '../proposal.ts'
import { slips } from '../slips.ts'
import { STRENGTH } from '../strength.ts'
import { asPercent, type Figure } from './figure.ts'
import type { Grid } from './grid.ts'
import { saysOnlyShare, saysTotal } from './heads.ts'
import type { Lane } from './lane.ts'
import { toldAbove, type Whole } from './shares-of-told.ts'
import { memberOf, near, proofOf, tallyOf } from './trial.ts'

/** Rows that make the whole, shares that hold, and how many of each stand against one that fails. */
const [ROWS, SHARES, AGAINST] = [2, 4, 1.5]

/** Digits of a whole that rows do not make by chance. */
const LEAST = 100

interface Pair {
  readonly amounts: Lane
  readonly rates: Lane
}

interface Share {
  readonly stated: Figure
  readonly part: Figure
  readonly holds: boolean
  readonly weight: number
}

/** One row: what all of its amounts make, and its shares. */
interface Made {
  readonly parts: readonly Figure[]
  readonly holds: boolean
  readonly weight: number
  readonly shares: readonly Share[]
}

export function gradesOfTold(discourse: Discourse, grid: Grid, columns: readonly Lane[]): Proposal[] {
  const pairs = pairsOf(columns)
  if (pairs.length < 2 || grid.rows.length < ROWS) return []
  const wholes = toldAbove(discourse, grid).filter(({ value }) => value >= LEAST)
  const tried = wholes.map((whole) => ({ whole, rows: rowsOf(grid, pairs, whole) }))
  const found = tried.filter(({ rows }) => isProven(rows))
  const distinct = new Set(found.map(({ whole }) => whole.value))
  return distinct.size === 1 ? proposalsOf(found[0]!) : []
}

/** All amounts of a table, each with a plain share right behind; none where one of them is a total. */
function pairsOf(columns: readonly Lane[]): Pair[] {
  const amounts = columns.filter(({ nature, slot }) => nature === 'amount' && slot === 'q0')
  const pairs = amounts.flatMap((own) => {
    const rates = columns.find(({ nature, index }) => nature === 'rate' && index === own.index + 1)
    return rates && saysOnlyShare(rates.heads.at(-1) ?? '') ? [{ amounts: own, rates }] : []
  })
  const isWhole = pairs.length === amounts.length && !amounts.some(({ heads }) => heads.some(saysTotal))
  return isWhole ? pairs : []
}

const rowsOf = ({ rows }: Grid, pairs: readonly Pair[], whole: Whole): Made[] =>
  rows.flatMap((_, row) => {
    const parts = pairs.flatMap(({ amounts }) => amounts.figures[row] ?? [])
    if (parts.length < pairs.length) return []
    const sum = parts.reduce((all, { value }) => all + value, 0)
    const holds = near(sum, whole.value, 0)
    const weight = holds ? String(whole.value).length : 0
    return [{ parts, holds, weight, shares: sharesIn(pairs, row, whole) }]
  })

const sharesIn = (pairs: readonly Pair[], row: number, { value }: Whole): Share[] =>
  pairs.flatMap(({ amounts, rates }) => {
    const [part, figure] = [amounts.figures[row]!, rates.figures[row]]
    if (!figure) return []
    const stated = asPercent(figure)
    const holds = near(stated.value, (part.value / value) * 100, stated.slack * 2)
    return [{ stated, part, holds, weight: part.value === 0 ? 0 : proofOf(stated, stated.slack) }]
  })

function isProven(rows: readonly Made[]): boolean {
  const [sums, shares] = [tallyOf(rows), tallyOf(rows.flatMap((row) => row.shares))]
  return (
    sums.held >= ROWS &&
    sums.held > sums.failed &&
    shares.held >= SHARES &&
    shares.held >= shares.failed * AGAINST
  )
}

const proposalsOf = ({ whole, rows }: { readonly whole: Whole; readonly rows: readonly Made[] }) =>
  rows.flatMap((row): Proposal[] => {
    const isOfWhole = row.holds || row.shares.filter(({ holds }) => holds).length * 2 > row.shares.length
    return isOfWhole ? [...sumOf(whole, row), ...row.shares.map((share) => shareOf(whole, share))] : []
  })

/** A row that does not make the whole is told where it makes more, or a digit is what keeps it from doing so: fewer may be meant by a row. */
function sumOf({ operand, value }: Whole, { parts, holds }: Made): Proposal[] {
  const proposal: Proposal = {
    kind: 'sum',
    variant: 'parts',
    stated: operand,
    members: parts.map((part) => memberOf(part, 'part')),
    evidence: operand.claim.text,
    axis: 'across',
    strength: STRENGTH.certain,
  }
  if (holds) return [proposal]
  const isMore = parts.reduce((all, part) => all + part.value, 0) > value
  return isMore || slips(proposal).length > 0 ? [{ ...proposal, strength: STRENGTH.sure }] : []
}

const shareOf = ({ operand }: Whole, { stated, part, holds }: Share): Proposal => ({
  kind: 'share',
  variant: 'share',
  stated: stated.operand,
  members: [memberOf(part, 'part'), { ...operand, role: 'whole' }],
  evidence: operand.claim.text,
  strength: holds ? STRENGTH.certain : STRENGTH.sure,
})
