import { exact } from '../../model/index.ts'
import type { Discourse, Mention } from '../discourse/index.ts'
import { amountOf } from '../operand.ts'
import type { Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { exhaustion } from '../sum/exhaustion.ts'

/** Two shares further from 100 % than this were never meant to make it. */
const [LEAST, MOST] = [exact(85), exact(115)]

/** "Đúng hạn 95%, tăng 2%; trễ hạn 5%": two shares without figures, whose names leave nothing over, however they rose or fell. */
export function sharesOfOpposites(discourse: Discourse): Proposal[] {
  const mentions = discourse.mentions.filter(({ claim }) => claim.kind !== 'percent' || !claim.direction)
  return mentions.flatMap((second, at): Proposal[] => {
    const first = mentions[at - 1]
    if (!first || !isShare(first) || !isShare(second) || !beside(first, second)) return []
    const alone = [mentions[at - 2], mentions[at + 1]].every((other) => !other || !beside(other, first))
    const one = { claim: first.claim, facet: 'value' } as const
    const other = { claim: second.claim, facet: 'value' } as const
    const total = (amountOf(one) ?? exact(0)).add(amountOf(other) ?? exact(0))
    if (
      !alone ||
      total.compare(LEAST) < 0 ||
      total.compare(MOST) > 0 ||
      exhaustion([first, second]) !== 'opposites'
    )
      return []
    return [
      {
        kind: 'complement',
        variant: 'shares-of-whole',
        stated: other,
        members: [{ ...one, role: 'part' }],
        evidence: '100%',
        strength: STRENGTH.clear,
      },
    ]
  })
}

const isShare = ({ claim, block }: Mention) =>
  claim.kind === 'percent' && claim.role === 'actual' && !claim.direction && !block.cell

const beside = (a: Mention, b: Mention) =>
  a.block === b.block && a.sentence === b.sentence && a.bracket === b.bracket
