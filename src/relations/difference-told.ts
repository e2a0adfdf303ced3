import { partsKey } from './keys.ts'
import { printedOf } from './operand.ts'
import type { Operand, Proposal } from './proposal.ts'
import { slips } from './slips.ts'
import type { User } from './used.ts'
import type { Weighed } from './weighed.ts'

/**
 * The change that holds between the two levels of one that fails, and not by a slip: of "76,99%, tăng 5,57% so với quý II, vượt 1,99%
 * so với chỉ tiêu (75%)" the second is what lies between, and the first of a level that is not printed.
 */
export function differenceTold(changes: readonly Weighed[]): User {
  const byLevels = new Map(changes.map((change) => [levelsKey(change.proposal), change]))
  return ({ proposal }) => {
    const told = proposal.kind === 'change' ? byLevels.get(levelsKey(proposal)) : undefined
    return told && slips(proposal).length === 0 && !isTurned(proposal, told.proposal) ? told : undefined
  }
}

/** "giảm 12 em so với năm trước (58 em)", and in the summary "tăng 12 em", or "-12" in a table: one change, told again the other way round. */
const isTurned = (again: Proposal, { stated, direction }: Proposal): boolean =>
  again.direction !== direction &&
  stated?.claim.place.block !== again.stated?.claim.place.block &&
  stated?.claim.kind === again.stated?.claim.kind &&
  sizeOf(stated) === sizeOf(again.stated)

const sizeOf = (stated: Operand | null): string => (stated && printedOf(stated)?.replace(/^[-+]/, '')) ?? ''

const levelsKey = (proposal: Proposal): string => `${proposal.variant}/${partsKey(proposal)}`
