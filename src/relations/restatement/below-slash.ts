import { codeOf } from '../operand.ts'
import type { Proposal } from '../proposal.ts'
import { slips } from '../slips.ts'
import { STRENGTH } from '../strength.ts'
import type { Statement } from './statement.ts'
import { same } from './twins.ts'

/** Figures of fewer digits are one digit apart by chance. */
const DIGITS = 4

/**
 * "Đã giải quyết 16.981 hồ sơ; đúng hạn 16.906/16.918 hồ sơ": a count that the ratio right behind it repeats below its slash, a digit of
 * it printed otherwise. A little less may be what was due of all of them, unless two digits are swapped.
 */
export function misprintedBelow(statements: readonly Statement[]): Proposal[] {
  return statements.flatMap((below, at) => {
    if (below.operand.facet !== 'denominator' || below.mention.block.cell) return []
    const count = statements.slice(Math.max(0, at - 2), at).find((other) => isCountBefore(other, below))
    if (!count || count.value.equals(below.value)) return []
    const proposal = same(below, count, STRENGTH.sure)
    const isMore = below.value.compare(count.value) > 0
    const told = slips(proposal).some(
      ({ kind }) => kind === 'digits-swapped' || (isMore && kind === 'digit-changed'),
    )
    return told ? [proposal] : []
  })
}

/** A level of one unit that is the figure right before a ratio, in its sentence. */
function isCountBefore({ mention, operand, digits }: Statement, below: Statement): boolean {
  const { claim } = mention
  return (
    claim.kind === 'quantity' &&
    claim.role === 'actual' &&
    !claim.direction &&
    mention.order === below.mention.order - 1 &&
    mention.block === below.mention.block &&
    mention.sentence === below.mention.sentence &&
    Math.min(digits, below.digits) >= DIGITS &&
    codeOf(operand) === codeOf(below.operand)
  )
}
