import { type Exact, ZERO } from '../../model/index.ts'
import { amountOf, codeOf } from '../operand.ts'
import type { Member } from '../proposal.ts'

/** The shortest run of two or more parts, from the head of a list or a few figures on, that gives the total. */
export function runThatAddsUp(target: Exact, members: readonly Member[]): readonly Member[] | undefined {
  for (let from = 0; from < Math.min(STARTS, members.length - 1); from++) {
    const end = endOfRun(target, members, from)
    if (end !== undefined && (from === 0 || end - from > 2)) return members.slice(from, end)
    if (codeOf(members[from]!) !== '') return undefined
  }
  return undefined
}

/** Figures of names ("từ 6 đến dưới 12 m có 211 chiếc") may stand before the first part. */
const STARTS = 4

/** One past the last of a run from a place on that gives the total, with the parts of zero behind it. */
function endOfRun(target: Exact, members: readonly Member[], from: number): number | undefined {
  let sum = ZERO
  for (let at = from; at < members.length; at++) {
    sum = sum.add(amountOf(members[at]!) ?? ZERO)
    if (at > from && sum.equals(target)) return endOfZeros(members, at + 1)
  }
  return undefined
}

/** Parts of zero behind the last one that counted belong to the list too. */
function endOfZeros(members: readonly Member[], from: number): number {
  let end = from
  while (end < members.length && amountOf(members[end]!)?.equals(ZERO)) end++
  return end
}
