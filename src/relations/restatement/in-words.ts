import type { Discourse, Mention } from '../discourse/index.ts'
import { operandOf } from '../operand.ts'
import type { Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'

/** How far before the words the digits may stand. */
const REACH = 4

/** "618,3 triệu đồng (Bằng chữ: Sáu trăm mười tám triệu ba trăm nghìn đồng)": the words with the digits before them. */
export function inWords(discourse: Discourse): Proposal[] {
  return discourse.passages.flatMap(({ block, lower, mentions }) => {
    if (!lower.includes('bằng chữ')) return []
    return mentions.flatMap((words, at): Proposal[] => {
      const lead = block.value.slice(Math.max(0, words.start - 30), words.start)
      if (!/bằng chữ\s*(?:là)?\s*:?\s*$/iu.test(lead) || !isAmount(words)) return []
      const digits = mentions.slice(Math.max(0, at - REACH), at).findLast(isAmount)
      return digits ? [proposal(words, digits)] : []
    })
  })
}

const isAmount = ({ claim }: Mention) => claim.kind === 'quantity'

const proposal = (words: Mention, digits: Mention): Proposal => ({
  kind: 'restatement',
  variant: 'in-words',
  stated: operandOf(words.claim),
  members: [{ ...operandOf(digits.claim), role: 'same' }],
  evidence: 'bằng chữ',
  strength: STRENGTH.certain,
})
