import { measureOf } from '../context/measured.ts'
import type { Discourse, Mention } from '../discourse/index.ts'
import { factorOf, operandOf } from '../operand.ts'
import type { Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'

/** Words between a figure and the same figure in another unit; in a bracket of its own a mere "khoảng" is enough. */
const SAYS_THE_SAME =
  /^\s*(?:[,(]?\s*(?:tương đương|tức là|tức|hay là|hay|quy ra|làm tròn)|\(\s*(?:khoảng|xấp xỉ))(?:\s(?:với|là|khoảng|gần|hơn))*\s*$/iu

/** "187.200.000 đồng (tương đương 187,2 triệu đồng)": one amount in two units, side by side. */
export function equivalents(discourse: Discourse): Proposal[] {
  return discourse.passages.flatMap(({ block, mentions }) =>
    mentions.flatMap((second, at): Proposal[] => {
      const first = mentions[at - 1]
      if (!first || !isAmount(first) || !isAmount(second) || second.start - first.end > 40) return []
      const between = block.value.slice(first.end, second.start)
      if (!SAYS_THE_SAME.test(between) || !isOneMeasure(first, second)) return []
      return [proposal(first, second, between)]
    }),
  )
}

const isAmount = ({ claim }: Mention) => claim.kind === 'quantity'

/** One sort of unit in two sizes: two figures of one unit side by side are two things. */
function isOneMeasure(a: Mention, b: Mention): boolean {
  const [one, other] = [operandOf(a.claim), operandOf(b.claim)]
  return (
    measureOf(one) !== '' && measureOf(one) === measureOf(other) && !factorOf(one).equals(factorOf(other))
  )
}

function proposal(first: Mention, second: Mention, between: string): Proposal {
  const loose = /khoảng|gần|hơn|làm tròn/u.test(between)
  return {
    kind: 'restatement',
    variant: 'same-figure',
    stated: operandOf(second.claim),
    members: [{ ...operandOf(first.claim), role: 'same' }],
    evidence: between.replace(/[\s,(]+/gu, ' ').trim(),
    strength: loose ? STRENGTH.fitting : STRENGTH.certain,
  }
}
