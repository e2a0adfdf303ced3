import { COUNTED_LABELS, LABELS_OF_FEW } from '../../lexicon/labels.ts'
import type { Passage } from '../passage.ts'
import { endOfCount } from './channel.ts'
import { countsBehind } from './counts-behind.ts'
import { rowAt } from './unit.ts'

/** Whether a number behind a noun that has numbers for names counts the noun behind it. */
export const countsNoun = (passage: Passage, surface: string, at: number): boolean =>
  (COUNTED_LABELS.has(surface) && isCountedShort(passage, at)) ||
  (surface === 'xếp hạng' && hasNounBehind(passage, at)) ||
  (LABELS_OF_FEW.has(surface) && at + 2 < endOfCount(passage.text, at) && hasNounBehind(passage, at))

const isCountedShort = (passage: Passage, at: number): boolean => {
  const end = endOfCount(passage.text, at)
  return end > at && end < at + 8 && passage.text[end] === ' ' && countsBehind(passage, end)
}

/** "đã xếp hạng 734 di tích": listed are so many things, and nothing has a rank. */
const hasNounBehind = (passage: Passage, at: number): boolean => {
  const end = endOfCount(passage.text, at)
  const row = passage.text[end] === ' ' ? rowAt(passage, end + 1) : undefined
  return row?.dimension === 'count' && row.surface.includes(' ')
}
