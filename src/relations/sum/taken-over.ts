/** What there is to deal with: what was carried over and what came, and behind both their total. */
import { accountCues } from '../account/cues-in.ts'
import type { Mention } from '../discourse/index.ts'

/**
 * "kỳ trước chuyển sang 12 tin, tiếp nhận mới 22 tin, tổng 34 tin": whether the two figures right before a total are, by their words, what an
 * account opened with and what came, and nothing but commas and the word for the total stand between the three.
 */
export function takenOver(total: Mention, before: readonly Mention[]): boolean {
  const [came, carried, more] = before
  if (!came || !carried || !isJoined(carried, came) || !isJoined(came, total)) return false
  const isMore = more !== undefined && isJoined(more, carried)
  return !isMore && sideOf(carried) === 'opening' && sideOf(came) === 'in' && TOTAL.test(total.lead)
}

/** One sentence, and no other figure between. */
const isJoined = (a: Mention, b: Mention): boolean =>
  a.block === b.block && a.sentence === b.sentence && a.bracket === b.bracket && b.order === a.order + 1

const sideOf = ({ lead }: Mention): string | undefined => accountCues(lead).at(-1)?.cue.side

const TOTAL = /^(?:tổng|tổng số|tổng cộng|cộng|tất cả)(?: là)?$/u
