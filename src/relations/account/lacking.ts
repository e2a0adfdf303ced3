/** What is lacking of a number that was assigned, and what fills it. */
import { STAFF_NORMS } from '../../lexicon/account-cues.ts'
import type { Entry } from './entry.ts'

/** "cần 312 giáo viên, hiện có 287, còn thiếu 25": what there is fills up what is lacking otherwise. */
export const isDone = ({ side }: Entry, closing: Entry): boolean =>
  side === 'out' || (side === 'closing' && /thiếu|khuyết/u.test(closing.evidence))

/**
 * "theo định mức còn thiếu 85 người" lacks of another number than what was assigned; what was filled of posts leaves posts that are
 * lacking, and not whoever is still waiting.
 */
export const isOfOtherNorm = ({ evidence, mention }: Entry, done: readonly Entry[]): boolean =>
  /thiếu|khuyết/u.test(evidence)
    ? NORM.test(mention.lead) || NORM.test(mention.tail)
    : done.some((entry) => /tuyển|có mặt/u.test(entry.evidence))

const NORM = new RegExp(`(?<!\\p{L})(?:theo|so với) (?:${STAFF_NORMS.join('|')})`, 'u')
