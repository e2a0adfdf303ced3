/** "Giải quyết 4.169 hồ sơ: đúng hạn 4.157 hồ sơ (99,71%), quá hạn 12 hồ sơ (0,29%)": the shares of all parts of a sum make a hundred. */
import { judge, judgedToHold } from '../judge.ts'
import { operandKey } from '../keys.ts'
import { isSumOfText, type Member, type Operand, type Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'

/**
 * The two shares of the two parts of every sum that holds, each of its total; only what agrees, for where they make no hundred one of
 * them is wrong and told as a share. Of more parts a reader is told enough by each.
 */
export function sharesOfParts(proposals: readonly Proposal[]): Proposal[] {
  const shares = heldShares(proposals)
  if (shares.size === 0) return []
  const found = new Map<string, Proposal>()
  for (const sum of proposals) {
    const [one, other, more] = sum.members
    if (!isSumOfText(sum) || sum.variant !== 'parts' || !sum.stated || !one || !other || more) continue
    const total = operandKey(sum.stated)
    const [first, second] = [one, other].map((member) => shares.get(`${operandKey(member)}/${total}`))
    if (!first || !second || !holds(sum)) continue
    const made = complementOf(first, second, sum.evidence)
    if (holds(made)) found.set(operandKey(second), made)
  }
  return [...found.values()]
}

/** The shares that hold, by their part and their base. */
function heldShares(proposals: readonly Proposal[]): ReadonlyMap<string, Operand> {
  const shares = new Map<string, Operand>()
  for (const proposal of proposals) {
    const { kind, variant, stated, members, open } = proposal
    const [part, base, ...more] = members
    if (kind !== 'share' || variant !== 'share' || !stated || open || more.length > 0) continue
    if (part?.role !== 'part' || base?.role !== 'base' || stated.claim.column !== undefined) continue
    if (holds(proposal)) shares.set(`${operandKey(part)}/${operandKey(base)}`, stated)
  }
  return shares
}

const complementOf = (first: Operand, second: Operand, evidence: string): Proposal => ({
  kind: 'complement',
  variant: 'shares-of-whole',
  stated: second,
  members: [{ ...first, role: 'part' } satisfies Member],
  evidence,
  strength: STRENGTH.fitting,
})

const holds = (proposal: Proposal): boolean => judgedToHold(judge(proposal))
