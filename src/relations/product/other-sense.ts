/** Amounts and counts beside a mean that are of something else than what it was worked out from: a plan, another stretch of time. */
import { figuresOf } from '../context/figures.ts'
import type { Proposal } from '../proposal.ts'
import { isTarget } from '../share/sense.ts'
import { isTime, type Rate } from './rates.ts'

/** How many figures before a mean are looked at. */
const REACH = 12

/** Whether what a mean would come from is a plan or of another time, so that it need not agree. */
export const isOfOtherSense = (rate: Rate, made: Proposal): boolean =>
  isOfPlan(rate, made) || isOfOtherSpan(rate, made)

/** "1.026 tổ (chỉ tiêu 1.140 tổ) với 15.390 hộ, bình quân 15 hộ/tổ": of what was planned no mean of what is was taken. */
function isOfPlan({ figure }: Rate, { members }: Proposal): boolean {
  if (isTarget(figure)) return false
  const ids = new Set(members.map(({ claim }) => claim.id))
  return figuresOf(figure.passage)
    .slice(Math.max(0, figure.at - REACH), figure.at)
    .some((other) => ids.has(other.mention.claim.id) && isTarget(other))
}

/** "124 triệu đồng trong 02 tháng cuối năm, trong khi 10 tháng qua bình quân 18,8 triệu đồng/tháng": another stretch stands beside the amount. */
function isOfOtherSpan({ figure, per }: Rate, { stated, members }: Proposal): boolean {
  const of = [...members, ...(stated ? [stated] : [])].filter(({ claim }) => claim.kind === 'quantity')
  const place = of.map(({ claim }) => claim.place).sort((a, b) => a.start - b.start)[0]
  const { passage, mention } = figure
  if (!isTime(per.word) || place?.block !== passage.block.id || place.end > mention.start) return false
  const between = passage.lower.slice(place.end, mention.start)
  return [...between.matchAll(COUNTED)].filter(([, word]) => word === per.word).length > 1
}

const COUNTED = /(?<!\p{L})\d{1,3} (tháng|quý|tuần|ngày|năm)(?!\p{L}| ?\d)/gu
