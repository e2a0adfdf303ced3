import { BEDS_PLANNED } from '../../lexicon/product-cues.ts'
import { type Figure, figuresOf, proseFigures } from '../context/figures.ts'
import { operandOf } from '../context/operand-of.ts'
import { holds } from '../context/settle.ts'
import { type Discourse, squeezed } from '../discourse/index.ts'
import type { Member, Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'

const CAPACITY = /(?:công suất|hiệu suất|tỷ lệ|tỉ lệ)(?: (?:sử|xử) dụng)? giường[^.;]{0,60}$/

/** "giường kế hoạch" are beds that were allotted: their use is no plan, unless these words say so. */
const SET = new RegExp(BEDS_PLANNED.join('|'))
const REACH = 14

/** Days over which beds are reckoned where the text does not say: a year, a leap year, half a year, a quarter. */
const DAYS = [365, 366, 181, 182, 184, 90, 91, 92]

/** Days of so many months, that a report may count anywhere. */
export const SPANS: ReadonlySet<number> = new Set([
  ...DAYS,
  ...[28, 29, 30, 31, 59, 60, 61, 120, 121, 151, 152, 212, 213, 243, 244, 273, 274, 275, 304, 305, 334, 335],
])

/** How much of their beds hospitals used: days of treatment over beds times days, "1.251.432 ngày, 2.965 giường, 115,6%". */
export function occupancies(discourse: Discourse): Proposal[] {
  const beds = proseFigures(discourse).filter(isBeds).slice(0, REACH)
  if (beds.length === 0) return []
  const told = proseFigures(discourse).filter((figure) => isDays(figure) && SPANS.has(sizeOf(figure)))
  return proseFigures(discourse)
    .filter(isOccupancy)
    .flatMap((figure) => occupancyOf(figure, beds, told.slice(0, REACH)))
}

const isBeds = ({ mention: { claim } }: Figure) =>
  claim.kind === 'quantity' && claim.role !== 'change' && /^giường(?: bệnh)?$/.test(claim.unit)

function isOccupancy({ mention, passage }: Figure): boolean {
  const before = squeezed(passage.lower.slice(Math.max(0, mention.start - 90), mention.start))
  const { kind, role } = mention.claim
  return kind === 'percent' && CAPACITY.test(before) && (role === 'actual' || !SET.test(before))
}

/** The days and beds that give an occupancy; which beds are meant nobody can tell for sure, so only what holds is told. */
function occupancyOf(figure: Figure, beds: readonly Figure[], told: readonly Figure[]): Proposal[] {
  const near = figuresOf(figure.passage)
    .slice(Math.max(0, figure.at - REACH), figure.at + REACH)
    .filter(isDays)
  const beside = near.filter((other) => sizeOf(other) > 27 && sizeOf(other) <= 366)
  const spans = beside.length > 0 ? beside : told
  const spent = near.filter((other) => sizeOf(other) > 366)
  const held = spent
    .flatMap((days) => beds.flatMap((bed) => proposals(figure, [days, bed], spans)))
    .find(holds)
  return held ? [held] : []
}

const isDays = ({ mention: { claim } }: Figure): boolean => claim.kind === 'quantity' && claim.unit === 'ngày'

const sizeOf = ({ mention: { claim } }: Figure) => (claim.kind === 'quantity' ? Number(claim.value) : 0)

function proposals(
  figure: Figure,
  [days, bed]: readonly [Figure, Figure],
  spans: readonly Figure[],
): Proposal[] {
  const part: Member = { ...operandOf(days), role: 'part' }
  const base: Member = { ...operandOf(bed), role: 'base' }
  const told = spans.map((span): Member[] => [part, base, { ...operandOf(span), role: 'factor' }])
  const members = told.length > 0 ? told : DAYS.map((times): Member[] => [part, { ...base, times }])
  return members.map((each) => ({
    kind: 'average',
    variant: 'product',
    stated: operandOf(figure),
    members: each,
    evidence: 'công suất sử dụng giường',
    counted: 100,
    strength: STRENGTH.possible,
  }))
}
