/** "Giải quyết 70 vụ/102 bị can: truy tố 69 vụ/101 bị can, đình chỉ 01 vụ/01 bị can": the second measures add up where the first do. */
import { isDigitOff } from '../digit-off.ts'
import type { Discourse, Mention } from '../discourse/index.ts'
import { judge, judgedToHold } from '../judge.ts'
import { isSumOfText, type Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { isOfPlaces } from './parallel.ts'
import { sameUnit } from './same-unit.ts'

/** The sums of what stands behind the slashes of sums that hold; they hold as well, or are a digit off. */
export const sumsOfSisters = (discourse: Discourse, sums: readonly Proposal[]): Proposal[] =>
  sums
    .filter((sum) => isSumOfText(sum) && sum.variant === 'parts' && judgedToHold(judge(sum)))
    .flatMap((sum) => {
      const sisters = [sum.stated!, ...sum.members].map(({ claim, facet }) =>
        facet === 'value' ? sisterOf(discourse, discourse.mentionOf(claim.id)) : undefined,
      )
      const [total, ...parts] = sisters
      if (!total || !parts.every((part) => part !== undefined && sameUnit(part, total))) return []
      const proposal: Proposal = {
        kind: 'sum',
        variant: 'parts',
        stated: { claim: total.claim, facet: 'value' },
        members: parts.map((part) => ({ claim: part!.claim, facet: 'value', role: 'part' })),
        evidence: '/',
        strength: STRENGTH.fitting,
      }
      if (judgedToHold(judge(proposal))) return [proposal]
      // "15 cuộc/12 xã: 10 cuộc/10 xã; 5 cuộc/12 xã": the same places may be told of each.
      if (isOfPlaces(proposal.stated!)) return []
      return isDigitOff(proposal) ? [{ ...proposal, strength: STRENGTH.sure }] : []
    })

/** The count behind the slash right behind another. */
function sisterOf({ mentions }: Discourse, mention: Mention | undefined): Mention | undefined {
  const next = mention && mentions[mention.order + 1]
  const isBeside =
    next?.claim.kind === 'quantity' &&
    next.block === mention!.block &&
    /^\s?\/\s?$/u.test(next.block.value.slice(mention!.end, next.start))
  return isBeside ? next : undefined
}
