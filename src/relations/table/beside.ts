import type { Lane } from './lane.ts'

/** Lanes within reach of one of them; lanes stand in the order of their columns or rows. */
export function besideOf(lanes: readonly Lane[], at: number, reach: number): Lane[] {
  const { index } = lanes[at]!
  let from = at
  let to = at + 1
  while (from > 0 && index - lanes[from - 1]!.index <= reach) from--
  while (to < lanes.length && lanes[to]!.index - index <= reach) to++
  return lanes.slice(from, to).filter((lane) => lane !== lanes[at] && lane.nature !== 'rank')
}
