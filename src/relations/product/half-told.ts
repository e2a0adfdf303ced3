/** "xây mới 52 nhà, mức 60 triệu đồng/nhà; sửa chữa 34 nhà, mức 30 triệu đồng/nhà; tổng kinh phí 3.120 triệu đồng": a total of two that is only the first. */
import { figuresOf } from '../context/figures.ts'
import type { Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { belong, rowOfCounts } from './pairs.ts'
import type { Rate } from './rates.ts'

/** The totals behind two counts with their rates that the first of the two alone gives: their claims. */
export function halvesAmong(rates: readonly Rate[], held: readonly Proposal[]): ReadonlySet<string> {
  const found = new Set<string>()
  for (const [at, first] of rates.entries()) {
    const second = rates[at + 1]
    if (!second || !belong(first, second) || !rowOfCounts(first, second)) continue
    const total = totalBehind(second)
    const isHalf = held.some(
      ({ stated, members }) =>
        stated?.claim.id === total && members.some(({ claim }) => claim.id === first.operand.claim.id),
    )
    if (total !== undefined && isHalf) found.add(total)
  }
  return found
}

/** The figure right behind the second rate that words make the total of both. */
function totalBehind({ figure }: Rate): string | undefined {
  const { passage, mention, at } = figure
  const next = figuresOf(passage)[at + 1]
  const isTotal = next?.mention.sentence === mention.sentence && TOTAL.test(next.lead)
  return isTotal && next.mention.bracket === mention.bracket ? next.mention.claim.id : undefined
}

const TOTAL = /^(?:với |và )?(?:tổng|tất cả|cả thảy)(?!\p{L})/u

/** What such a total ought to be is told for sure: nothing but the part that was left out explains it. */
export const surelyOfBoth =
  (halves: ReadonlySet<string>) =>
  (pair: Proposal): Proposal =>
    pair.stated && halves.has(pair.stated.claim.id) ? { ...pair, strength: STRENGTH.sure } : pair
