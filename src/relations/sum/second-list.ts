import type { Mention } from '../discourse/index.ts'
import { STRENGTH } from '../strength.ts'
import { isActual } from './brackets-after.ts'
import { sameUnit } from './same-unit.ts'
import type { Series } from './series.ts'

/** More figures than this behind one semicolon are no list of what became of a total. */
const MOST = 6

/**
 * "146 cuộc, gồm 128 cuộc theo kế hoạch và 18 cuộc đột xuất; đã kết thúc 119 cuộc, đang làm 27 cuộc": what stands behind a semicolon may take the
 * total apart once more, where all of it counts the same and adds up.
 */
export function secondLists(total: Mention, behind: readonly Mention[]): Series[] {
  const starts = behind.flatMap(({ clause: { opener } }, at) => (opener === ';' && at > 1 ? [at] : []))
  return starts.flatMap((from, index): Series[] => {
    const mentions = behind.slice(from, starts[index + 1])
    const isList =
      mentions.length > 1 &&
      mentions.length <= MOST &&
      mentions.every(
        (mention) => mention.claim.kind === 'quantity' && sameUnit(mention, total) && isActual(mention),
      )
    return isList ? [{ mentions, evidence: ';', strength: STRENGTH.weak, perhaps: true }] : []
  })
}
