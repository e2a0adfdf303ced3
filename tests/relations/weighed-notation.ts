import type { Weighed } from '../../src/relations/index.ts'
import { printedOf } from '../../src/relations/operand.ts'
import type { Expected } from './notation.ts'

/** What was found, in the notation of the corpora; nothing for a relation without a stated figure. */
export function asExpected({ proposal, judgement }: Weighed): Expected[] {
  if (!proposal.stated) return []
  const open = judgement.verdict === 'unchecked' || (proposal.open && judgement.verdict === 'inconsistent')
  const members = proposal.members.flatMap((member) =>
    Array.from({ length: member.times ?? 1 }, () => Math.abs(Number(printedOf(member)))),
  )
  return [
    {
      kind: proposal.kind,
      stated: Math.abs(Number(printedOf(proposal.stated))),
      sign: open ? '?' : judgement.verdict === 'inconsistent' ? '≠' : '=',
      members: members.sort((a, b) => a - b),
    },
  ]
}
