/** A closing figure that falls short of its account, and another figure right behind it that makes up for it. */
import type { Exact } from '../../model/index.ts'
import type { Mention } from '../discourse/index.ts'
import { judge } from '../judge.ts'
import { amountOf } from '../operand.ts'
import type { Proposal } from '../proposal.ts'
import { type Entry, sameSort } from './entry.ts'

/** "hiện đang giải quyết 30 vụ, tạm đình chỉ 5 vụ": what is left stands in two figures, of which the second makes up for the first. */
export function isSplit(proposal: Proposal, closing: Entry, next: Entry | undefined): boolean {
  if (next?.mention.sentence !== closing.mention.sentence || !sameSort(next.operand, closing.operand))
    return false
  const more = amountOf(next.operand)
  return more !== undefined && lackOf(proposal, closing)?.equals(more) === true
}

/** "hiện quản lý 420 hộ (05 hộ chuyển lên doanh nghiệp)": a bracket right behind tells what else came or went. */
export function isExplained(proposal: Proposal, closing: Entry, mentions: readonly Mention[]): boolean {
  const { block, bracket, end, order } = closing.mention
  for (let at = order + 1; at <= order + MOST; at++) {
    const inside = mentions[at]
    if (inside?.block !== block || inside.bracket === bracket || inside.bracket?.parent !== bracket)
      return false
    if (at === order + 1 && /[,;.]/u.test(block.value.slice(end, inside.bracket.open))) return false
    const told = amountOf({ claim: inside.claim, facet: 'value' })
    if (told && lackOf(proposal, closing)?.abs().equals(told)) return true
  }
  return false
}

/** How many figures of a bracket may tell what else there was. */
const MOST = 4

/** What an account has more than its closing figure. */
function lackOf(proposal: Proposal, closing: Entry): Exact | undefined {
  const [computed, left] = [judge(proposal).computed, amountOf(closing.operand)]
  return computed && left ? computed.sub(left) : undefined
}
