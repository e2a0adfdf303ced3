import type { Passage } from '../discourse/index.ts'

/**
 * Whether a passage says something anywhere, in lower case; each passage is asked once. What every figure would have to
 * be tried for is so passed over in most passages.
 */
export function saysSomewhere(pattern: RegExp): (passage: Passage) => boolean {
  const known = new WeakMap<Passage, boolean>()
  return (passage) => {
    const before = known.get(passage)
    if (before !== undefined) return before
    const says = pattern.test(passage.lower)
    known.set(passage, says)
    return says
  }
}
