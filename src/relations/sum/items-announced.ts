import { unitOf as rowOf } from '../../lexicon/index.ts'
import type { Discourse, Mention } from '../discourse/index.ts'
import type { Series } from './series.ts'

/** No list of parts has more items. */
const MOST = 40

/**
 * How many items words right before a colon or bracket say that a list has: 3 of "1,35 tỷ đồng cho 03 mô hình: …". Undefined where
 * no count stands there, or one of something that the list counts too.
 */
export function itemsAnnounced(
  discourse: Discourse,
  total: Mention,
  { mentions }: Series,
): number | undefined {
  const [first, second] = mentions
  const before = first && discourse.mentions[first.order - 1]
  if (
    !first ||
    !before ||
    first.bracket !== second?.bracket ||
    before === total ||
    before.order < total.order ||
    before.block !== first.block
  )
    return undefined
  const between = before.block.value.slice(before.end, first.start)
  if (!/^[^.,;:()]*[:(]/u.test(between) || before.claim.kind !== 'quantity') return undefined
  const { unitCode, unit, value, decimals } = before.claim
  const counts = rowOf(unit)?.dimension ?? 'count'
  if (unitCode === '' || counts !== 'count' || decimals > 0 || Number(value) < 2 || Number(value) > MOST)
    return undefined
  return mentions.some(({ claim }) => 'unitCode' in claim && claim.unitCode === unitCode)
    ? undefined
    : Number(value)
}
