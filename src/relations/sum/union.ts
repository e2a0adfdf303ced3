/** Two sets that share things, and what they have together. */
import { UNION_WORDS } from '../../lexicon/part-names.ts'
import { saysInSentence } from '../context/somewhere.ts'
import type { Discourse } from '../discourse/index.ts'
import { judge } from '../judge.ts'
import { hasLarger } from '../larger-part.ts'
import type { Proposal } from '../proposal.ts'
import { slips } from '../slips.ts'

/**
 * "12.400 bài ở tạp chí A, 19.900 bài ở tạp chí B, tổng cộng 22.700 bài tích hợp": far less than two sets have together, more than either,
 * and no slip away, is what they have when nothing is counted twice, where words say that something may be.
 */
export function isUnion(discourse: Discourse, proposal: Proposal): boolean {
  const { axis, members, stated } = proposal
  if (axis !== undefined || members.length !== 2 || !stated) return false
  const { difference, relative } = judge(proposal)
  const isLess = difference.s < 0n && relative >= FAR && !hasLarger(proposal)
  return isLess && saysShared(discourse, proposal) && slips(proposal).length === 0
}

/** As a share of what two sets have together. */
const FAR = 0.25

/** Whether a sentence of such figures says that the sets share things. */
const saysShared = ({ mentionOf, passageOf }: Discourse, { stated, members }: Proposal): boolean =>
  [stated!, ...members].some(({ claim }) => {
    const mention = mentionOf(claim.id)
    const passage = mention && passageOf(mention.block.id)
    return passage !== undefined && isOfShared(passage, mention!)
  })

const isOfShared = saysInSentence(new RegExp(`(?<!\\p{L})(?:${UNION_WORDS.join('|')})(?!\\p{L})`, 'u'))
