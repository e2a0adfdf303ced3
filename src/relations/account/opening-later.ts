import type { Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import type { Entry } from './entry.ts'

/** "mới 26 công trình, chuyển tiếp 17 công trình; hoàn thành 28 công trình": what came is told before what was there. */
export function openingLater(before: readonly Entry[], at: number): readonly Entry[] | undefined {
  const [opening, ...behind] = before.slice(at)
  const came = before[at - 1]
  if (!opening || came?.side !== 'in' || came.mention.sentence !== opening.mention.sentence) return undefined
  const between = came.mention.block.value.slice(came.mention.end, opening.mention.start).toLowerCase()
  if (TAKEN_APART.test(between) || behind.some(({ side }) => side === 'in')) return undefined
  return [opening, came, ...behind]
}

/** "tiếp nhận 465 tin, trong đó: cũ 38 tin": what was there is then part of what came. */
const TAKEN_APART = /[:(]|(?<!\p{L})(?:trong đó|gồm|riêng|cụ thể)(?!\p{L})/u

/** What only is "còn" may be some of what is left: "còn 05 công trình chậm tiến độ". */
export const lessSure = ({ evidence }: Entry, proposal: Proposal): Proposal =>
  evidence === 'còn lại' ? proposal : { ...proposal, strength: Math.min(proposal.strength, STRENGTH.clear) }
