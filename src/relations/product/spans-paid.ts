import { PAID_TIMES } from '../../lexicon/product-cues.ts'
import { type Figure, figuresOf, gapBetween, proseFigures } from '../context/figures.ts'
import { alike } from '../context/measured.ts'
import { operandOf } from '../context/operand-of.ts'
import { isDigitOff } from '../digit-off.ts'
import type { Discourse } from '../discourse/index.ts'
import type { Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'

const EACH = /(?<!\p{L})(?:mỗi|hằng|hàng|một) (?<span>tháng|quý|tuần|ngày|năm|kỳ)(?: \p{L}+){0,3}$/u
const IN_ALL = new RegExp(`^(?:(?:này|thì|chi|cộng) )?(?:${PAID_TIMES.join('|')})$`, 'u')

/** "mỗi tháng 97,8 triệu đồng, cộng 06 tháng là 586,8 triệu đồng": so much at a time, so many times, and all of it. */
export const spansPaid = (discourse: Discourse): Proposal[] => proseFigures(discourse).flatMap(spansOf)

function spansOf(each: Figure): Proposal[] {
  const span = EACH.exec(each.lead)?.groups?.span
  const [count, all] = figuresOf(each.passage).slice(each.at + 1, each.at + 3)
  if (!span || !count || !all || all.mention.sentence !== each.mention.sentence) return []
  const { claim } = count.mention
  const counts = claim.kind === 'quantity' && claim.unit === span && claim.decimals === 0
  if (!counts || !alike(operandOf(each), operandOf(all)) || !IN_ALL.test(gapBetween(count, all))) return []
  const proposal: Proposal = {
    kind: 'product',
    variant: 'product',
    stated: operandOf(all),
    members: [
      { ...operandOf(each), role: 'factor' },
      { ...operandOf(count), role: 'factor' },
    ],
    evidence: `mỗi ${span}`,
    strength: STRENGTH.fitting,
  }
  // What one gets may be told before the number of those who get it: only a slip tells that it is all.
  return [isDigitOff(proposal) ? { ...proposal, strength: STRENGTH.told } : proposal]
}
