import { DONE_TO_THINGS, SCOPES_OF_RANKS } from '../../lexicon/labels.ts'
import { fitsAt, type Passage } from '../passage.ts'

/** "đã xếp hạng 734 di tích": how many things were put into a class; "đã xếp hạng 12 toàn quốc" is a rank. */
export const isSorting = (passage: Passage, start: number, end: number): boolean =>
  DONE_BEFORE.test(passage.lower.slice(Math.max(0, start - 12), start)) &&
  fitsAt(THING_BEHIND, passage.lower, end)

const DONE_BEFORE = new RegExp(`(?<!\\p{L})(?:${DONE_TO_THINGS.join('|')}) $`, 'u')
const THING_BEHIND = new RegExp(` (?!(?:${SCOPES_OF_RANKS.join('|')})(?!\\p{L}))\\p{Ll}`, 'uy')
