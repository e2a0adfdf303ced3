import { partsKey } from './keys.ts'
import type { Proposal } from './proposal.ts'
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

/** "giảm 12 em so với năm trước (58 em)", and in the summary "tăng 12 em"; "-14,97" in a table and "tăng 14,97%" below: one change, told again the other way round. */
const isTurned = (again: Proposal, { stated, direction }: Proposal): boolean =>
  again.direction !== direction &&
  stated?.claim.place.block !== again.stated?.claim.place.block &&
  digitsOf({ stated }) === digitsOf(again)

/** "-14,97" of a table, "14,97%" of a sentence. */
const digitsOf = ({ stated }: Pick<Proposal, 'stated'>): string =>
  (stated?.claim.text ?? '').replace(/[^\d.,]/gu, '')

const levelsKey = (proposal: Proposal): string => `${proposal.variant}/${partsKey(proposal)}`
