import type { Passage } from '../passage.ts'
import { matchAt } from '../passage.ts'

/** "qua điện thoại 827 lượt": the way by which something came stands before its count, and is no telephone number. */
export const isChannel = ({ lower }: Passage, label: number): boolean =>
  lower.slice(Math.max(0, label - CHANNEL.length), label) === CHANNEL

const CHANNEL = 'qua '

/** One past the count that begins at a place, "15.327"; the place itself where its digits are not grouped as counts are. */
export const endOfCount = (text: string, at: number): number =>
  at + (matchAt(/\d{1,3}(?:\.\d{3})*(?![\d.])/uy, text, at)?.[0].length ?? 0)
