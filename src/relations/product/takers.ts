import { unitOf as rowOf } from '../../lexicon/index.ts'
import { figuresOf } from '../context/figures.ts'
import { unitOf } from '../operand.ts'
import type { Operand } from '../proposal.ts'
import type { Rate } from './rates.ts'

/** What stands between those who got something and the rule by which they did: "96 nạn nhân tử vong, mức …". */
const BY_RULE = /^[^.;:()]{0,60}(?:với |theo )?(?:định mức|mức|bình quân|trung bình)(?: \p{L}+){0,3} ?$/u

/**
 * The count right before a rate of another noun: "96 nạn nhân tử vong, mức 2,5 triệu đồng/gia đình". Who is paid for and
 * what is paid by need not be one word where the text says by which rule.
 */
export function takersBeside({ figure, of, form }: Rate): Operand[] {
  const { passage, mention, at } = figure
  const before = figuresOf(passage)[at - 1]
  if (form !== 'per' || of.measure !== 'VND' || before?.mention.claim.kind !== 'quantity') return []
  const operand: Operand = { claim: before.mention.claim, facet: 'value' }
  if (before.mention.sentence !== mention.sentence || before.mention.bracket !== mention.bracket) return []
  if (rowOf(unitOf(operand))?.dimension !== 'count' || before.mention.claim.role === 'change') return []
  return BY_RULE.test(passage.block.value.slice(before.mention.end, mention.start).toLowerCase())
    ? [operand]
    : []
}
