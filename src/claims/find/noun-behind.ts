import type { Passage } from '../passage.ts'
import { endOfCount } from './channel.ts'
import { countsBehind } from './counts-behind.ts'
import { rowAt } from './unit.ts'

/** Whether a number behind a noun that has numbers for names counts the noun behind it. */
export const countsNoun = (passage: Passage, surface: string, at: number): boolean =>
  (COUNTED_LABELS.has(surface) && isCountedShort(passage, at)) ||
  (surface === 'xếp hạng' && hasNounBehind(passage, at)) ||
  (FEW.has(surface) && at + 2 < endOfCount(passage.text, at) && hasNounBehind(passage, at))

/** Things with long numbers of their own, which are counted, too: "mật độ điện thoại 85 máy", "căn cước 1.204 trường hợp". */
const COUNTED_LABELS: ReadonlySet<string> = new Set(
  'điện thoại|di động|tài khoản|zalo|căn cước|căn cước công dân|thẻ căn cước'.split('|'),
)

const isCountedShort = (passage: Passage, at: number): boolean => {
  const end = endOfCount(passage.text, at)
  return end > at && end < at + 8 && passage.text[end] === ' ' && countsBehind(passage, end)
}

/** Bodies whose numbers are below a hundred: "chi bộ 376 tổ chức" counts those of all cells. */
const FEW: ReadonlySet<string> = new Set(['cơ sở', 'chi bộ', 'tổ', 'cụm', 'khối', 'ban'])

/** "đã xếp hạng 734 di tích": listed are so many things, and nothing has a rank. */
const hasNounBehind = (passage: Passage, at: number): boolean => {
  const end = endOfCount(passage.text, at)
  const row = passage.text[end] === ' ' ? rowAt(passage, end + 1) : undefined
  return row?.dimension === 'count' && row.surface.includes(' ')
}
