import { holds } from '../context/settle.ts'
import { judge } from '../judge.ts'
import type { Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { baseOf, type Found } from './part-and-whole.ts'

/** So many shares of one list that hold say how exactly all its figures are meant. */
const OTHERS = 2

/** How many shares on either side are asked. */
const NEAR = 4

/** No "hơn" and no "gần" makes a tenth more or less of a figure. */
const SLACK = 0.1

/**
 * "thu hơn 8.120 tỷ đồng; tỉnh hơn 4.060 tỷ đồng, chiếm 50%; huyện hơn 3.248 tỷ đồng, chiếm 40%; xã hơn 325 tỷ đồng, chiếm 10%": a share left
 * open for "hơn" is firm where others of its sentence and its whole, told with the same word, hold, and it is off by more than such a word hides.
 */
export function firmBeside(found: readonly Found[], at: number, proposal: Proposal): Proposal {
  const { figure } = found[at]!
  const base = baseOf(proposal)
  if (proposal.open !== 'approximate' || proposal.strength < STRENGTH.clear || !base) return proposal
  const others = found
    .slice(Math.max(0, at - NEAR), at + NEAR + 1)
    .filter(({ figure: { mention } }) => mention.block === figure.mention.block && mention !== figure.mention)
    .filter((other) => other.figure.mention.sentence === figure.mention.sentence)
    .filter((other) => baseOf(other.proposal)?.claim.id === base.claim.id && holds(other.proposal))
  const { open: _, ...firm } = proposal
  return others.length >= OTHERS && judge(firm).relative > SLACK
    ? { ...firm, strength: Math.max(firm.strength, STRENGTH.sure) }
    : proposal
}
