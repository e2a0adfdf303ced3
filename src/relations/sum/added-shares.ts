/** "21.486 hộ nghèo (8,97%); 14.327 hộ cận nghèo (5,98%); cộng 35.813 hộ (14,95%)": where counts add up, their shares of one whole do. */
import { judge, judgedToHold } from '../judge.ts'
import { operandKey } from '../keys.ts'
import { isSumOfText, type Member, type Operand, type Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'

/** A share of a text with what it is taken of. */
interface Share {
  readonly rate: Operand
  readonly base: string
}

/** Sums of the shares of sums, told in one block with them; only what agrees. */
export function addedShares(proposals: readonly Proposal[]): Proposal[] {
  const shares = sharesByPart(proposals)
  if (shares.size === 0) return []
  const sums = proposals.filter(
    (sum) => isSumOfText(sum) && sum.variant === 'parts' && shares.has(keyOf(sum.stated)),
  )
  const found = new Map<string, Proposal>()
  for (const sum of sums) {
    const whole = shares.get(keyOf(sum.stated))!
    const parts = sum.members.map((member) => shares.get(operandKey(member)))
    if (!parts.every((part) => part !== undefined && isBeside(part, whole)) || !holds(sum)) continue
    const members = parts.map((part): Member => ({ ...part!.rate, role: 'part' }))
    const added: Proposal = {
      kind: 'sum',
      variant: 'parts',
      stated: whole.rate,
      members,
      evidence: sum.evidence,
      strength: STRENGTH.fitting,
    }
    if (holds(added)) found.set(operandKey(whole.rate), added)
  }
  return [...found.values()]
}

/** The shares that agree, by the part that they are of; of a ratio or of two parts together there is none. */
function sharesByPart(proposals: readonly Proposal[]): ReadonlyMap<string, Share> {
  const shares = new Map<string, Share>()
  for (const proposal of proposals) {
    const { kind, variant, stated, members, open } = proposal
    const [part, base, ...more] = members
    if (kind !== 'share' || variant !== 'share' || !stated || open || more.length > 0) continue
    if (!holds(proposal)) continue
    if (part?.role !== 'part' || base?.role !== 'base' || stated.claim.column !== undefined) continue
    shares.set(operandKey(part), { rate: stated, base: operandKey(base) })
  }
  return shares
}

const isBeside = ({ rate, base }: Share, whole: Share): boolean =>
  base === whole.base && rate.claim.place.block === whole.rate.claim.place.block

const keyOf = (operand: Operand | null): string => (operand ? operandKey(operand) : '')

const holds = (proposal: Proposal): boolean => judgedToHold(judge(proposal))
