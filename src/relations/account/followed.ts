/** What stands behind a rest and says that it is not all that is left, or that it is of something else. */
import type { Passage } from '../discourse/index.ts'
import type { Operand } from '../proposal.ts'
import { maybeCompatible } from '../units.ts'
import type { Entry } from './entry.ts'

/** "chưa giải quyết 14 đơn, rút 01 đơn": whether one more count of its sort stands behind a rest, and takes nothing of it apart. */
export function isFollowed(
  passage: Passage,
  { mention, operand }: Pick<Entry, 'mention' | 'operand'>,
): boolean {
  const next = passage.mentions[mention.order - (passage.mentions[0]?.order ?? 0) + 1]
  if (next?.claim.kind !== 'quantity' || next.sentence !== mention.sentence) return false
  const other: Operand = { claim: next.claim, facet: 'value' }
  return (
    next.bracket === mention.bracket &&
    next.claim.role === 'actual' &&
    !next.claim.direction &&
    maybeCompatible(other, operand) &&
    !OF_THEM.test(passage.lower.slice(mention.end, next.start))
  )
}

const OF_THEM = /(?<!\p{L})(?:trong đó|gồm|bao gồm|cụ thể)(?!\p{L})|[:.]\s/u

/** "chưa giải ngân 29 dự án của năm trước", "26 kiến nghị cũ": a rest that is of none of what was told of now. */
export const isOfTimeBefore = ({ lower }: Passage, { mention: { end } }: Pick<Entry, 'mention'>): boolean =>
  BEFORE.test(lower.slice(end, end + 60))
const BEFORE =
  /^[^,;.:()]*(?<!\p{L})(?:của|cả|từ|thuộc|kể cả|gồm cả) (?:các )?(?:năm|kỳ|quý|tháng|nhiệm kỳ|giai đoạn) (?:trước|ngoái|cũ)/u
