/** A surplus that is not all that two totals leave. */
import { TRADED_GOODS } from '../../lexicon/surplus-cues.ts'
import type { Figure } from '../context/figures.ts'

/** Units of text between two totals and their surplus in which something else may be taken off. */
const NEAR = 240

const TAKEN_OFF = /(?<!\p{L})(?:trừ|trả nợ|nợ gốc|chuyển nguồn)(?!\p{L})/u
const OF_GOODS = new RegExp(
  `siêu (?:các |mặt |nhóm )*(?:hàng )?(?:${TRADED_GOODS.join('|')}|sang|với|vào)(?!\\p{L})`,
  'u',
)

/**
 * Something between the totals and their surplus that is taken off it first, "trừ chi trả nợ gốc 10 tỷ đồng", or a surplus of some goods or
 * markets alone, "xuất siêu hàng nông sản": what fails may be meant so.
 */
export function isLessened(surplus: Figure, levels: readonly [Figure, Figure]): boolean {
  const { passage, mention, lead } = surplus
  const from = Math.max(...levels.map((level) => level.mention.end))
  const isNear = levels.every((level) => level.passage === passage) && mention.start - from < NEAR
  return (isNear && TAKEN_OFF.test(passage.lower.slice(from, mention.start))) || OF_GOODS.test(lead)
}
