/** A row of a rate over the two rows of counts from which it comes: "3 Tỷ lệ đúng hạn", "3.1 Đã giải quyết", "3.2 Đúng hạn". */
import type { Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import type { Figure } from './figure.ts'
import type { Grid } from './grid.ts'
import { type Place, placesOf } from './hierarchy.ts'
import type { Lane } from './lane.ts'
import { memberOf } from './trial.ts'

export function rateRows(grid: Grid, rows: readonly Lane[]): Proposal[] {
  const places = placesOf(grid)
  const lanes = new Map(
    rows.filter(({ slot }) => slot === 'q0' || slot === 'p0').map((lane) => [lane.index, lane]),
  )
  const below = new Map<number, Place[]>()
  for (const place of places) {
    if (place.parent === null) continue
    const others = below.get(place.parent)
    if (others) others.push(place)
    else below.set(place.parent, [place])
  }
  return places.flatMap(({ row }) => {
    const rate = lanes.get(row.index)
    const counts = below.get(row.index) ?? []
    const [a, b] = counts.map((place) => lanes.get(place.row.index))
    if (rate?.nature !== 'rate' || counts.length !== 2 || a?.nature !== 'amount' || b?.nature !== 'amount')
      return []
    return rate.figures.flatMap((stated, column) => {
      const [first, second] = [a.figures[column], b.figures[column]]
      return stated && first && second
        ? proposalOf({ stated, rate, pair: [a, b], figures: [first, second] })
        : []
    })
  })
}

interface Rate {
  readonly stated: Figure
  readonly rate: Lane
  readonly pair: readonly [Lane, Lane]
  readonly figures: readonly [Figure, Figure]
}

/** The part is the smaller count; its words ought to be those of the rate. */
function proposalOf({ stated, rate, pair, figures }: Rate): Proposal[] {
  const swap = figures[0].value > figures[1].value
  const [part, whole] = swap ? [figures[1], figures[0]] : figures
  const label = (swap ? pair[1] : pair[0]).heads[0] ?? ''
  const common = commonWords(rate.heads[0] ?? '', label)
  return [
    {
      kind: 'share',
      variant: 'share',
      stated: stated.operand,
      members: [memberOf(part, 'part'), memberOf(whole, 'whole')],
      evidence: `hàng ${(rate.heads[0] ?? '').slice(0, 60)}`,
      strength: common >= 0.6 ? STRENGTH.sure : STRENGTH.fitting,
    },
  ]
}

/** Share of the words of a count that its rate repeats, without the words that every count or rate has. */
function commonWords(rate: string, count: string): number {
  const words = (text: string) =>
    text
      .toLowerCase()
      .match(/\p{L}+/gu)
      ?.filter((word) => !EMPTY.has(word)) ?? []
  const own = words(count)
  const known = new Set(words(rate))
  return own.length === 0 ? 0 : own.filter((word) => known.has(word)).length / own.length
}

const EMPTY = new Set(['số', 'tỷ', 'tỉ', 'lệ', 'tổng', 'lượng', 'trong', 'đó', 'đã', 'được', 'các'])
