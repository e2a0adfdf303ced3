import type { Draft } from './draft.ts'
import type { Passage } from './passage.ts'

/**
 * Whether a figure is the share that the name of a row ends with, "Khá (tỷ lệ so với tổng số) 42,5%": in a bracket of its own or behind
 * words of a share. A limit in a name, "Giảm trên 20%", says what the row is about.
 */
export function isShareOfName({ lower }: Passage, draft: Draft): boolean {
  if (draft.what !== 'figure' || draft.unit?.unit !== '%') return false
  if (!CLOSES.test(lower.slice(draft.end))) return false
  const before = lower.slice(0, draft.start)
  return /\(\s*$/u.test(before) || SHARED.test(before)
}

const CLOSES = /^\s*\)?\s*[.:;]?\s*$/u

/** Words of a share with nothing but its whole behind them. */
const SHARED =
  /(?:t[ỷỉ] (?:lệ|trọng)|chiếm)(?: (?:so với|trên|trong) tổng(?: số)?(?: \p{L}+){0,3})?\s*[):]?\s*:?\s*$/u
