import { figuresOf } from '../context/figures.ts'
import type { Proposal } from '../proposal.ts'
import type { Rate } from './rates.ts'

/**
 * Whether a rate, its count and its amount stand side by side in one sentence, so that they must agree: "24 hội nghị, mỗi
 * hội nghị 50 người, có 1.200 người dự", "320 ha, năng suất 62,5 tạ/ha, sản lượng 2.000 tấn", "236 con với trọng lượng
 * 14.632 kg, trung bình 62 kg/con".
 */
export function isSure(rate: Rate, { stated, members }: Proposal): boolean {
  const { passage, mention, at } = rate.figure
  const ids = new Set([stated, ...members].map((operand) => operand?.claim.id))
  const near = figuresOf(passage)
    .slice(Math.max(0, at - 2), at + 2)
    .filter(({ mention: other }) => ids.has(other.claim.id) && other.sentence === mention.sentence)
  if (near.length < ids.size || near.some(({ mention: other }) => other.bracket !== mention.bracket))
    return false
  const between = passage.block.value.slice(near[0]!.mention.end, near.at(-1)!.mention.start).toLowerCase()
  if (/;|[.!?]\s/.test(between)) return false
  return (
    rate.form !== 'per' ||
    (/năng suất[^,;]*$/.test(rate.figure.lead) &&
      /sản lượng/.test(passage.block.value.slice(mention.end, mention.end + 40).toLowerCase()))
  )
}
