import type { Mention } from '../discourse/index.ts'
import type { Member, Proposal } from '../proposal.ts'
import { membersOf, wordsBefore } from './candidates-before.ts'
import { roundedTo } from './runs-before.ts'

/**
 * "cấp mới 1,24 tỷ USD …; bổ sung 179,2 triệu USD …; tổng vốn cấp mới và bổ sung đạt 1,42 tỷ USD": a total whose name joins two things, and the
 * two figures before it where they make it but for its rounding.
 */
export const ofBothNamed = (
  sum: Proposal,
  total: Mention,
  before: readonly Mention[],
): readonly Member[] | undefined =>
  NAMES_TWO.test(wordsBefore(total, before[0]).toLowerCase())
    ? roundedTo({ ...sum, members: membersOf(before.slice(0, 2)) })
    : undefined

const NAMES_TWO = /(?<!\p{L})tổng [^,;:.()]{2,80} và [^,;:.()]{2,60}$/u
