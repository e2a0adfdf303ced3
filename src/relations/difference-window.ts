import { judge } from './judge.ts'
import { amountOf, factorOf } from './operand.ts'
import type { Operand, Proposal } from './proposal.ts'
import { type Window, widened } from './window.ts'

/**
 * Where the value of one figure would have to lie for a difference to be exactly that of its two levels: a change is judged by what
 * is printed, without slack. Undefined where the words do not say which way it went, and for a change printed with its sign.
 */
export function differenceWindow(proposal: Proposal): (operand: Operand) => Window | undefined {
  const { stated, members, direction } = proposal
  const [now, before] = [
    members.find(({ role }) => role === 'now'),
    members.find(({ role }) => role === 'before'),
  ]
  const printed = stated && amountOf(stated)
  const { computed, difference } = judge(proposal)
  const isPlain = direction !== undefined && members.length === 2 && stated?.facet === 'value'
  if (!printed || printed.s < 0n || !now || !before || !computed || !isPlain) return () => undefined
  const operands: Operand[] = [stated, now, before]
  // A figure that stands there twice would be amended in both places.
  const distinct = new Set(operands.map(({ claim, facet }) => `${claim.id} ${facet}`)).size === 3
  if (!distinct) return () => undefined
  const off = difference.valueOf()
  // Floats of large amounts that nearly cancel out are off by a part of what they were.
  const reach = Math.abs(off) * 1e-9
  const rise = direction === 'up' ? 1 : -1
  const moves = [-off, rise * off, -rise * off]
  return (operand) => {
    const at = operands.indexOf(operand)
    const amount = amountOf(operand)?.valueOf()
    if (at < 0 || amount === undefined) return undefined
    const wanted = amount + moves[at]!
    return widened(wanted - reach, wanted + reach, factorOf(operand).valueOf())
  }
}
