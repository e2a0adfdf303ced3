/** Amounts and months beside a mean that are of another stretch of time than what it was worked out from. */
import type { Proposal } from '../proposal.ts'
import { isTime, type Rate } from './rates.ts'

/** "124 triệu đồng trong 02 tháng cuối năm, trong khi 10 tháng qua bình quân 18,8 triệu đồng/tháng": another stretch stands beside the amount. */
export function isOfOtherSpan({ figure, per }: Rate, { stated, members }: Proposal): boolean {
  const of = [...members, ...(stated ? [stated] : [])].filter(({ claim }) => claim.kind === 'quantity')
  const place = of.map(({ claim }) => claim.place).sort((a, b) => a.start - b.start)[0]
  const { passage, mention } = figure
  if (!isTime(per.word) || place?.block !== passage.block.id || place.end > mention.start) return false
  const between = passage.lower.slice(place.end, mention.start)
  return [...between.matchAll(COUNTED)].filter(([, word]) => word === per.word).length > 1
}

const COUNTED = /(?<!\p{L})\d{1,3} (tháng|quý|tuần|ngày|năm)(?!\p{L}| ?\d)/gu
