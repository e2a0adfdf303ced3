import { type Claim, type Exact, exact, type Repair, sum, toFixed, toVietnamese } from '../../model/index.ts'
import type { Member, Weighed } from '../../relations/index.ts'
import { amountOf, decimalsOf, factorOf } from '../../relations/operand.ts'

interface Rated {
  readonly member: Member
  readonly count: Exact
  /** Amount a head, in the printed unit, to one or two digits. */
  readonly rate: Exact
}

/**
 * Round rates a head that would close a sum of amounts: 874,0 for 1.457 households and 327,0 for 1.091 are
 * nearly 0,6 and 0,3 each, and 1.457 × 0,6 + 1.091 × 0,3 gives the total that is printed.
 */
export function rateRepairs({ proposal, judgement }: Weighed, claims: readonly Claim[]): Repair[] {
  const { stated } = proposal
  if (proposal.variant !== 'parts' || !stated || judgement.verdict !== 'inconsistent') return []
  const rated = proposal.members.map((member) => ratedOf(member, countBefore(member, claims)))
  if (!rated.every((entry) => entry !== undefined)) return []
  const target = amountOf(stated)?.div(factorOf(stated))
  const amounts = rated.map(({ count, rate }) => count.mul(rate))
  const decimals = decimalsOf(stated)
  if (!target || toFixed(sum(amounts), decimals) !== toFixed(target, decimals)) return []
  const rates = rated.map(({ rate }) => toVietnamese(rate.toString(3)))
  const shown = amounts.map((amount) => toVietnamese(toFixed(amount, decimals)))
  return [
    {
      claim: null,
      kind: 'rate',
      from: rated.map(({ member }) => member.claim.text).join(' + '),
      to: shown.join(' + '),
      support: 0,
      message: {
        vi: `Sẽ khớp nếu tính theo mức ${rates.join(' và ')} mỗi đơn vị: ${shown.join(' + ')}.`,
        en: `It would agree at rates of ${rates.join(' and ')} a head: ${shown.join(' + ')}.`,
      },
    },
  ]
}

/** The whole number printed just before an amount in the same block: "1.457 hộ, kinh phí 874,0 triệu đồng". */
function countBefore({ claim }: Member, claims: readonly Claim[]): Exact | undefined {
  const before = claims[claims.indexOf(claim) - 1]
  const near = before?.place.block === claim.place.block && claim.place.start - before.place.end < 60
  return near && before.kind === 'quantity' && before.decimals === 0 ? exact(before.value) : undefined
}

/** An amount as count × a rate of one or two digits, where such a rate comes within 0.2 %. */
function ratedOf(member: Member, count: Exact | undefined): Rated | undefined {
  const amount = amountOf(member)?.div(factorOf(member))
  if (!amount || !count || count.compare(20) < 0) return undefined
  for (const decimals of [0, 1, 2]) {
    const rate = exact(toFixed(amount.div(count), decimals))
    const near = rate.mul(count).sub(amount).abs().compare(amount.abs().div(500)) <= 0
    if (near && rate.compare(0) > 0) return { member, count, rate }
  }
  return undefined
}
