import { BALANCE_POLES } from '../../lexicon/surplus-cues.ts'
import type { Discourse } from '../discourse/index.ts'
import type { Operand } from '../proposal.ts'

const POLES = BALANCE_POLES.map((pole) =>
  pole.map((name) => new RegExp(`^${name}(?!\\p{L})|(?<!\\p{L})${name}(?: \\p{L}+)?$`, 'u')),
)

/** "nhập siêu 30,6 tỷ USD … xuất siêu 10,1 tỷ USD": what is over on one side and short on the other makes no sum. */
export function areOpposed(discourse: Discourse, parts: readonly Operand[]): boolean {
  const names = parts.map(({ claim }) => discourse.mentionOf(claim.id)?.lead ?? '')
  return POLES.some((pole) => pole.every((name) => names.some((lead) => name.test(lead))))
}
