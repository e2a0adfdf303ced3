/** What was reached in a longer time, behind what was reached in one month or quarter of it. */
import { RUNNING_WORDS, SUM_UP_WORDS } from '../../lexicon/running-cues.ts'
import { PERIOD_NOUNS } from '../../lexicon/time-words.ts'
import type { Mention } from '../discourse/index.ts'
import type { Member } from '../proposal.ts'
import { wordsBefore } from './candidates-before.ts'

/**
 * "Tháng 10 làm chết 2 người, bị thương 1 người. Tính chung 10 tháng làm chết 53 người": a total whose words name its own time has that of
 * the list above it only for a part, unless each figure of the list is one of a time: "vụ xuân 40 tấn, vụ mùa 20 tấn, tính chung cả năm 65 tấn".
 */
export function isOfLongerTime(
  total: Mention,
  before: readonly Mention[],
  listed: readonly Member[],
): boolean {
  if (!LONGER.test(wordsBefore(total, before[0]).toLowerCase())) return false
  const claims = new Set(listed.map(({ claim }) => claim))
  return before.some(({ claim, lead }) => claims.has(claim) && !OF_TIME.test(lead))
}

const CUES = [...RUNNING_WORDS, ...SUM_UP_WORDS].join('|')

/** "Tính chung 10 tháng", "lũy kế từ đầu năm", "cộng dồn đến nay". */
const LONGER = new RegExp(
  `(?<!\\p{L})(?:${CUES})(?: số)?,?(?: (?:trong|từ|kể|đến|tới|cả|của|hết|toàn|suốt)){0,3} (?:\\d{1,2} (?:tháng|quý|năm|ngày|tuần)|(?:năm|đầu năm|nay|nhiệm kỳ|giai đoạn|quý|tháng|vụ|ngày)(?!\\p{L}))`,
  'u',
)

const OF_TIME = new RegExp(
  `(?<!\\p{L})(?:${[...PERIOD_NOUNS, 'tuần', 'mùa', 'học kỳ', 'giai đoạn'].join('|')})(?!\\p{L})`,
  'u',
)
