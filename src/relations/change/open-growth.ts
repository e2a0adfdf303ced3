import type { Member, Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { changeOf } from './change-of.ts'
import { nearestAmounts } from './growth-anywhere.ts'
import type { Change } from './levels.ts'

const COMPARED = /so với|cùng kỳ|năm trước|kỳ trước|năm ngoái|so cùng/

const sentenceLead = ({ figure }: Change) =>
  figure.passage.block.value.slice(Math.max(0, figure.mention.start - 60), figure.mention.start).toLowerCase()

/** "320 tỷ đồng, tăng 6,4% so với năm 2020", and the level of 2021 is nowhere. */
export function openGrowth(change: Change): Proposal[] {
  if (
    change.figure.mention.claim.kind !== 'percent' ||
    !COMPARED.test(`${sentenceLead(change)} ${change.figure.tail}`)
  )
    return []
  const members = nearestAmounts(change)
    .slice(0, 1)
    .map((now): Member => ({ ...now, role: 'now' }))
  if (members.length === 0) return []
  return [
    {
      ...changeOf(change, members, {
        variant: 'growth',
        strength: STRENGTH.possible,
        evidence: change.figure.tail,
      }),
      open: 'base-not-stated',
    },
  ]
}
