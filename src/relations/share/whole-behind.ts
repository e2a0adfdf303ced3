import type { Figure } from '../context/figures.ts'
import type { Member } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { areItems } from './of-its-own.ts'
import type { Found } from './part-and-whole.ts'

/** "412 hộ nghèo, tỷ lệ 8,1%; 305 hộ cận nghèo, tỷ lệ 6,0% trên tổng số 5.086 hộ": the whole that the words of a later item give to all. */
export function wholeBehind(figure: Figure, beside: readonly Found[]): Member | undefined {
  const item = beside.find((other) => {
    const base = baseOf(other)
    return (
      other.figure.at > figure.at &&
      areItems(figure, other.figure) &&
      base !== undefined &&
      base.claim.place.block === figure.mention.block.id &&
      base.claim.place.start > other.figure.mention.end &&
      other.proposal.strength >= STRENGTH.certain
    )
  })
  return item && baseOf(item)
}

const baseOf = ({ proposal: { members } }: Found): Member | undefined =>
  members.find(({ role }) => role === 'base')
