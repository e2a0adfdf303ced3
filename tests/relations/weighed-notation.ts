import type { Operand, Weighed } from '../../src/relations/index.ts'
import { printedOf } from '../../src/relations/operand.ts'
import type { Expected } from './notation.ts'

/** Variants that compare with what was counted, not with figures. */
const COUNTED: ReadonlySet<string> = new Set(['enumerated', 'years', 'none-against-some'])

/** What was found, in the notation of the corpora; nothing for a relation without a stated figure. */
export function asExpected({ proposal, judgement }: Weighed): Expected[] {
  if (!proposal.stated) return []
  const open = judgement.verdict === 'unchecked' || (proposal.open && judgement.verdict === 'inconsistent')
  const members = proposal.members.flatMap((member) =>
    Array.from({ length: member.times ?? 1 }, () => numberIn(member)),
  )
  return [
    {
      kind: proposal.kind,
      stated: numberIn(proposal.stated),
      sign: open ? '?' : judgement.verdict === 'inconsistent' ? '≠' : '=',
      members: COUNTED.has(proposal.variant) ? [proposal.counted ?? 0] : members.sort((a, b) => a - b),
    },
  ]
}

/** The number of an operand; of a date or a citation the first that it prints. */
const numberIn = (operand: Operand): number =>
  Math.abs(Number(printedOf(operand) ?? /\d+/.exec(operand.claim.text)?.[0]))
