/** Amounts each with its share beside it, of a whole that no column gives: "Giỏi: SL, % | Khá: SL, % | Trung bình: SL, %". */
import type { Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { asPercent, type Figure } from './figure.ts'
import { saysOnlyShare, saysTotal } from './heads.ts'
import type { Lane } from './lane.ts'
import { memberOf, near, proofOf, tallyOf } from './trial.ts'

/** Pairs of columns that make a list, and shares that hold for each that fails. */
const ENOUGH = 3

interface Pair {
  readonly amounts: Lane
  readonly rates: Lane
}

/** Every such share; where several of a row fail, some are in no column: "chưa xếp loại". */
export function sharesOfRowSums(columns: readonly Lane[]): Proposal[] {
  if (columns.some(({ heads, nature }) => nature === 'amount' && heads.some(saysTotal))) return []
  const pairs = pairsOf(columns)
  const amounts = columns.filter(({ nature }) => nature === 'amount')
  if (pairs.length < ENOUGH || pairs.length < amounts.length) return []
  const shares = (pairs[0]!.amounts.figures ?? []).flatMap((_, row) => sharesIn(pairs, row))
  const { held, failed, weight } = tallyOf(shares)
  if (held < ENOUGH || held < failed * ENOUGH || weight < 2 * ENOUGH) return []
  const failures = new Map<number, number>()
  for (const { row, holds } of shares) if (!holds) failures.set(row, (failures.get(row) ?? 0) + 1)
  return shares.flatMap(({ stated, part, parts, holds, row }): Proposal[] => {
    const made: Proposal = {
      kind: 'share',
      variant: 'share',
      stated: stated.operand,
      members: [memberOf(part, 'part'), ...parts.map((base) => memberOf(base, 'base'))],
      evidence: `cột ${(pairs[0]!.rates.heads.at(-1) ?? '').slice(0, 60)}`,
      strength: holds ? STRENGTH.certain : STRENGTH.sure,
    }
    return holds || failures.get(row) === 1 ? [made] : []
  })
}

/** Columns of one group, the amount first: under "Giỏi" stand "SL" and "Tỷ lệ %". */
function pairsOf(columns: readonly Lane[]): Pair[] {
  return columns.flatMap((amounts) => {
    const rates = columns.find(({ index, nature }) => nature === 'rate' && index === amounts.index + 1)
    const group = amounts.heads.slice(0, -1).join(' ')
    const isOne = group !== '' && rates?.heads.slice(0, -1).join(' ') === group
    return amounts.nature === 'amount' && rates && isOne && saysOnlyShare(rates.heads.at(-1) ?? '')
      ? [{ amounts, rates }]
      : []
  })
}

function sharesIn(pairs: readonly Pair[], row: number) {
  const parts = pairs.flatMap(({ amounts }) => amounts.figures[row] ?? [])
  const whole = parts.reduce((all, { value }) => all + value, 0)
  if (whole <= 0 || parts.length < pairs.length) return []
  return pairs.flatMap(({ amounts, rates }) => {
    const [part, figure] = [amounts.figures[row]!, rates.figures[row]]
    if (!figure) return []
    const stated = asPercent(figure)
    return [{ row, stated, part, parts, ...outcomeOf(stated, (part.value / whole) * 100) }]
  })
}

const outcomeOf = (stated: Figure, expected: number) => ({
  holds: near(stated.value, expected, stated.slack * 2),
  weight: proofOf(stated, stated.slack),
})
