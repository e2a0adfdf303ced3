/** Changes that add up to a change. */
import type { Claim } from '../../model/index.ts'
import type { Mention } from '../discourse/index.ts'
import type { Operand } from '../proposal.ts'
import { compatible } from '../units.ts'
import type { Entry } from './layout.ts'

/** "giảm 07 trường: huyện Đông giảm 04 trường, huyện Tây giảm 03 trường": changes one way are parts of one that way. */
export function moved(total: Operand, mentions: readonly Mention[]): Entry[] {
  if (total.claim.kind !== 'quantity') return []
  const direction = total.claim.direction ?? wayBefore(total.claim)
  if (!direction) return []
  return mentions
    .filter(({ claim }) => claim.kind === 'quantity' && claim.direction === direction)
    .map((mention): Entry => ({ mention, member: { claim: mention.claim, facet: 'value', role: 'part' } }))
    .filter(({ member }) => compatible(total, member))
}

/** "số giường tăng thêm sau 5 năm là 29.524 giường": the way of a change that "là" parts from its amount. */
function wayBefore({ quote, text }: Operand['claim']): Claim['direction'] {
  const before = quote.slice(0, Math.max(0, quote.indexOf(text))).toLowerCase()
  const word = /(?<!\p{L})(tăng|giảm)(?!\p{L})[^,;:.()]{0,40} là $/u.exec(before)?.[1]
  if (!word) return undefined
  return word === 'tăng' ? 'up' : 'down'
}
