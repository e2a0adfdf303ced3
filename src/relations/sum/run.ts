import { type Exact, ZERO } from '../../model/index.ts'
import { amountOf, codeOf } from '../operand.ts'
import type { Member } from '../proposal.ts'

/** The shortest run of two or more parts, from the head of a list or a few figures on, that gives the total. */
export function runThatAddsUp(target: Exact, members: readonly Member[]): readonly Member[] | undefined {
  for (let from = 0; from < Math.min(STARTS, members.length - 1); from++) {
    const hit = prefixThatAddsUp(target, members.slice(from))
    if (hit && (from === 0 || hit.length > 2)) return hit
    if (codeOf(members[from]!) !== '') return undefined
  }
  return undefined
}

/** Figures of names ("từ 6 đến dưới 12 m có 211 chiếc") may stand before the first part. */
const STARTS = 4

function prefixThatAddsUp(target: Exact, members: readonly Member[]): readonly Member[] | undefined {
  let sum = ZERO
  for (const [index, member] of members.entries()) {
    sum = sum.add(amountOf(member) ?? ZERO)
    if (index > 0 && sum.equals(target)) return withZeros(members, index + 1)
  }
  return undefined
}

/** Parts of zero behind the last one that counted belong to the list too. */
function withZeros(members: readonly Member[], length: number): readonly Member[] {
  let end = length
  while (end < members.length && amountOf(members[end]!)?.equals(ZERO)) end++
  return members.slice(0, end)
}
