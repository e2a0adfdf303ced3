/** Runs of figures in front of a total, nearest first, that make it. */
import { type Exact, ZERO } from '../../model/index.ts'
import { judge } from '../judge.ts'
import { amountOf } from '../operand.ts'
import type { Member, Proposal } from '../proposal.ts'
import { sumOfMembers } from './visits.ts'

/** The run of figures just before the total that gives it. */
export function runThatAddsUp(target: Exact, before: readonly Member[]): Member[] | undefined {
  let sum = ZERO
  for (const [index, member] of before.entries()) {
    sum = sum.add(amountOf(member) ?? ZERO)
    if (index > 0 && sum.equals(target)) return before.slice(0, index + 1).reverse()
    if (sum.compare(target) > 0) return undefined
  }
  return undefined
}

/** The run of figures just before the total that gives it but for the rounding of their last digits. */
export function roundedTo(sum: Proposal): readonly Member[] | undefined {
  const lengths = sum.members.slice(1, RUN).map((_, at) => at + 2)
  const runs = lengths.map((length) => sum.members.slice(0, length).reverse())
  return runs.find((members) => judge({ ...sum, members }).verdict === 'rounding')
}

/** Longer lists of rounded figures come near to too much. */
const RUN = 4

/** The totals of groups, where they add up: of "39 vụ: đúng 7, sai 32; 6 vụ: đúng 1, sai 5; tính chung 45" 39 and 6. */
export function heads(target: Exact, before: readonly Member[]): Member[] | undefined {
  const found = groupHeads([...before].reverse())
  return found.length > 1 && sumOfMembers(found).equals(target) ? found : undefined
}

/** Figures in the order of the text without those that are the parts of the one before them. */
export function groupHeads(figures: readonly Member[]): Member[] {
  const found: Member[] = []
  for (let at = 0; at < figures.length; ) {
    const head = figures[at]!
    found.push(head)
    at += 1 + groupOf(amountOf(head) ?? ZERO, figures.slice(at + 1))
  }
  return found
}

/** How many of the following figures are the parts of a group's total; 0 when none add up to it. */
function groupOf(total: Exact, behind: readonly Member[]): number {
  let sum = ZERO
  for (const [index, member] of behind.entries()) {
    sum = sum.add(amountOf(member) ?? ZERO)
    if (index > 0 && sum.equals(total)) return index + 1
    if (sum.compare(total) > 0) return 0
  }
  return 0
}
