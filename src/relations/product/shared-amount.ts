/** "24 phòng học, 6 nhà vệ sinh với 14,4 tỷ đồng; bình quân 0,5 tỷ đồng/phòng học, 0,4 tỷ đồng/nhà vệ sinh": one amount for all that several means are of. */
import { groupBy } from '../../model/group-by.ts'
import { sum } from '../../model/index.ts'
import { amountOf } from '../operand.ts'
import type { Proposal } from '../proposal.ts'

/** What was found without the means that together make up the one amount that each of them seemed to be of alone. */
export function withoutShared(found: readonly Proposal[]): readonly Proposal[] {
  const means = found.filter(({ kind, members }) => kind === 'average' && members.length === 2)
  const shared = new Set(
    [...groupBy(means, ({ members }) => members[0]!.claim.id).values()].filter(makeUp).flat(),
  )
  return shared.size === 0 ? found : found.filter((proposal) => !shared.has(proposal))
}

function makeUp(means: readonly Proposal[]): boolean {
  const amount = amountOf(means[0]!.members[0]!)
  const products = means.flatMap(({ stated, members }) => {
    const [rate, count] = [stated && amountOf(stated), amountOf(members[1]!)]
    return rate && count ? [rate.mul(count)] : []
  })
  const counts = new Set(means.map(({ members }) => members[1]!.claim.id))
  return counts.size > 1 && products.length === means.length && amount?.equals(sum(products)) === true
}
