import type { Operand, Proposal } from './proposal.ts'
import { STRENGTH } from './strength.ts'

/** What words tell to be left of a whole, the first, when its parts are taken: "giải quyết 45/52 vụ, còn 07 vụ". */
export const remainder = (
  stated: Operand,
  operands: readonly Operand[],
  evidence: string,
  strength: number = STRENGTH.hinted,
): Proposal => ({
  kind: 'complement',
  variant: 'remainder',
  stated,
  members: operands.map((operand, nth) => ({ ...operand, role: nth === 0 ? 'whole' : 'part' })),
  evidence,
  strength,
})

/** The words on both sides of a rest, for its evidence. */
export const wordsAround = ({ lead, tail }: { readonly lead: string; readonly tail: string }): string =>
  `${lead.slice(-20)} … ${tail.slice(0, 30)}`.trim()
