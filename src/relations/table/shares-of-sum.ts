/** A column of shares beside amounts of which no row is the total: each share is taken of their sum, "Dao 139 | 34,5", "Kinh 264 | 65,5". */
import { holds } from '../context/settle.ts'
import type { Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import type { Figure } from './figure.ts'
import type { Grid } from './grid.ts'
import { saysOnlyShare } from './heads.ts'
import { type Place, placesOf } from './hierarchy.ts'
import type { Lane } from './lane.ts'
import { memberOf, near, proofOf, tallyOf } from './trial.ts'

/** Longer lists have a row of totals. */
const MOST = 30

/** Columns between an amount and its share, at most. */
const REACH = 2

/** Shares that hold before one that fails is told. */
const ENOUGH = 3

export function sharesOfSums(grid: Grid, columns: readonly Lane[]): Proposal[] {
  const places = placesOf(grid)
  if (places.length > MOST || !areOneList(places)) return []
  const rates = columns.filter(
    ({ nature, heads, figures }) =>
      nature === 'rate' && saysOnlyShare(heads.at(-1) ?? '') && figures.every(isNoHundred),
  )
  return rates.flatMap((rates) => {
    const beside = columns.filter(
      ({ nature, index }) => nature === 'amount' && Math.abs(index - rates.index) <= REACH,
    )
    // The plan beside what was done is near it in most rows: the column that fits best is meant.
    const found = beside.map((amounts) => sharesIn(rates, amounts)).filter((shares) => shares.length > 0)
    return found.toSorted((a, b) => failedOf(a) - failedOf(b))[0] ?? []
  })
}

const failedOf = (shares: readonly Proposal[]): number => shares.filter((share) => !holds(share)).length

/** Rows of one level, none of which sums up others or is some of another. */
const areOneList = (places: readonly Place[]): boolean =>
  places.length >= ENOUGH && places.every(({ parent, sums, some }) => parent === null && !sums && !some)

const isNoHundred = (figure: Figure | undefined): boolean => figure?.value !== 100

function sharesIn(rates: Lane, amounts: Lane): Proposal[] {
  const parts = amounts.figures.flatMap((figure) => figure ?? [])
  const whole = parts.reduce((all, { value }) => all + value, 0)
  if (whole <= 0 || parts.length < amounts.figures.length) return []
  const shares = rates.figures.flatMap((stated, row) => {
    const part = amounts.figures[row]
    return stated && part ? [{ stated, part, ...outcomeOf(stated, part, whole) }] : []
  })
  const { held, failed, weight } = tallyOf(shares)
  if (held < ENOUGH || held < failed * ENOUGH || weight < 2 * ENOUGH) return []
  return shares.map(({ stated, part, holds }) => ({
    kind: 'share',
    variant: 'share',
    stated: stated.operand,
    members: [memberOf(part, 'part'), ...parts.map((base) => memberOf(base, 'base'))],
    evidence: `cột ${(rates.heads.at(-1) ?? '').slice(0, 60)}`,
    strength: holds ? STRENGTH.certain : STRENGTH.sure,
  }))
}

function outcomeOf(stated: Figure, part: Figure, whole: number) {
  const expected = (part.value / whole) * 100
  return { holds: near(stated.value, expected, stated.slack * 2), weight: proofOf(stated, stated.slack) }
}
