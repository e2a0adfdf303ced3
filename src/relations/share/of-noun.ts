/** The counts that have the noun which the words behind a percentage name. */
import { levelBefore, ownerOf } from '../context/around.ts'
import type { Figure } from '../context/figures.ts'
import { IN_ALL } from './in-all.ts'

/** A count, and the words that name its noun. */
interface OfNoun {
  readonly figure: Figure
  readonly evidence: string
}

const OF_NOUN = /^(?:tính )?(?:về|theo|trên)?\s?(?:tổng )?số (\p{L}+(?: \p{L}+)?)/u

/**
 * "đã truy tố 116 vụ, 184 bị can (đạt 95,87% về số vụ)": the counts before a percentage of the noun that the words behind it name,
 * nearest first. One alone may also be the whole.
 */
export function ofNoun(percent: Figure): OfNoun[] {
  const named = OF_NOUN.exec(percent.tail)?.[1]
  const owner = ownerOf(percent)
  const before = owner ? [owner, ...levelBefore(owner, 5)] : levelBefore(percent, 6)
  if (!named || before.length < 2) return []
  return before
    .filter(({ lead }) => !IN_ALL.test(lead))
    .filter(({ mention: { claim } }) => 'unit' in claim && isOf(claim.unit.toLowerCase(), named))
    .map((figure) => ({ figure, evidence: `số ${named}` }))
}

const isOf = (unit: string, named: string) => unit !== '' && `${named} `.startsWith(`${unit} `)
