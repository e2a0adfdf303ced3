import type { Lane } from './lane.ts'

/** All lanes of one slot in their order and, where the same leaf head or unit comes again and again, those of each. */
export function families(lanes: readonly Lane[]): Lane[][] {
  return grouped(lanes, (lane) => lane.slot).flatMap((same) => {
    const leaves = grouped(same, (lane) => (lane.heads.at(-1) ?? '').toLowerCase())
    const counted = grouped(same, unitIn).filter(([first]) => unitIn(first!) !== '')
    const some = [...leaves, ...counted]
    return [same, ...some.filter((family) => family.length > 2 && family.length < same.length)]
  })
}

/** What the columns count where they come in pairs: "bị can" of "Số mới (bị can)"; "" without such an end. */
const unitIn = ({ heads }: Lane): string =>
  /(?:\(|\s[-–]\s|,\s)([^()\d,]{1,24})\)?\s*$/u
    .exec(heads.at(-1) ?? '')?.[1]
    ?.trim()
    .toLowerCase() ?? ''

function grouped(lanes: readonly Lane[], key: (lane: Lane) => string): Lane[][] {
  const groups = new Map<string, Lane[]>()
  for (const lane of lanes) {
    const group = groups.get(key(lane))
    if (group) group.push(lane)
    else groups.set(key(lane), [lane])
  }
  return [...groups.values()]
}
