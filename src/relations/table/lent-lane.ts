/** Columns without a unit of their own, in the unit of one that they are compared with. */
import { memoized } from '../../model/memoized.ts'
import { type Figure, inUnitOf } from './figure.ts'
import type { Lane } from './lane.ts'

/** A figure of a lane in thousands or millions of something; undefined where none is. */
export const scaled = memoized(({ figures }: Lane): Figure | undefined =>
  figures.find((figure) => figure?.operand.claim.kind === 'quantity' && figure.operand.claim.factor !== '1'),
)

/** A lane whose figures without a unit have that of a figure beside them. */
export const lent = (lane: Lane, lender: Figure): Lane => lentBy(lender)(lane)

const lentBy = memoized((lender: Figure) =>
  memoized(
    (lane: Lane): Lane => ({
      ...lane,
      figures: lane.figures.map((figure) => figure && inUnitOf(figure, lender)),
    }),
  ),
)

/** "Diện tích có rừng (ha) | Rừng tự nhiên | Rừng trồng": where one head gives the unit, those without one have it too. */
export function inOneUnit(lanes: readonly Lane[]): readonly Lane[] {
  const lender = lanes.map(scaled).find((figure) => figure !== undefined)
  return lender ? lanes.map((lane) => lent(lane, lender)) : lanes
}
