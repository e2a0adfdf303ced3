import { memoized } from '../../model/memoized.ts'
import type { Passage } from '../discourse/index.ts'

/**
 * Whether a passage says something anywhere, in lower case; each passage is asked once. What every figure would have to
 * be tried for is so passed over in most passages.
 */
export const saysSomewhere = (pattern: RegExp): ((passage: Passage) => boolean) =>
  memoized(({ lower }) => pattern.test(lower))
