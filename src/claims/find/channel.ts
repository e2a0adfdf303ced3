import type { Passage } from '../passage.ts'
import { matchAt } from '../passage.ts'

/** "qua điện thoại 827 lượt", "trang Zalo 27 tin": the way by which something came stands before its count, and is no telephone number. */
export const isChannel = ({ lower }: Passage, label: number): boolean =>
  lower.startsWith('zalo', label) || lower.slice(Math.max(0, label - CHANNEL.length), label) === CHANNEL

const CHANNEL = 'qua '

/** One past the count that begins at a place, "15.327"; the place itself where its digits are not grouped as counts are. */
export const endOfCount = (text: string, at: number): number =>
  at + (matchAt(/\d{1,3}(?:\.\d{3})*(?![\d.])/uy, text, at)?.[0].length ?? 0)

const LINES = ['tổng đài', 'hotline', 'đường dây nóng', 'số điện thoại']
const LINE = new RegExp(`(?:^|[^\\p{L}])(?:${LINES.join('|')})[^.;:\\d]{1,50}: $`, 'u')
const SHORT_NUMBER = /\d{3,6}(?![\d%]|[.,]\d| ?\p{L})/uy

/** One past the number of a line that words part from its name: "Tổng đài bảo vệ trẻ em: 111"; undefined elsewhere. */
export function endOfCalled({ text, lower }: Passage, at: number): number | undefined {
  if (text[at - 2] !== ':') return undefined
  const before = lower.slice(Math.max(0, at - 70), at)
  if (!LINES.some((line) => before.includes(line)) || !LINE.test(before)) return undefined
  const number = matchAt(SHORT_NUMBER, text, at)
  return number ? at + number[0].length : undefined
}
