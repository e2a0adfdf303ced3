/** "94 người tử vong; người bị thương tăng 17 người (12,4%)": the hurt did not rise from the dead. */
import { CASUALTIES } from '../../lexicon/casualties.ts'
import type { Mention } from '../discourse/index.ts'

const PATTERNS = CASUALTIES.map(({ sort, surfaces }) => ({
  sort,
  pattern: new RegExp(`(?<!\\p{L})(?:${surfaces.join('|')})(?!\\p{L})`, 'u'),
}))

/** Whether the words of two figures name other casualties, each of one sort alone. */
export function areOtherCasualties(a: Mention, b: Mention): boolean {
  const [one, other] = [casualtyOf(a), casualtyOf(b)]
  return one !== undefined && other !== undefined && one !== other
}

/** The sort of casualties that the subject of a figure names, or else the words around it; undefined of none or both. */
export function casualtyOf({ claim, lead, tail }: Mention): 'dead' | 'hurt' | undefined {
  const own = sortsIn(claim.subject)
  const [only, more] = own.length > 0 ? own : sortsIn(`${lead} | ${tail}`)
  return more ? undefined : only
}

const sortsIn = (text: string) =>
  PATTERNS.filter(({ pattern }) => pattern.test(text.toLowerCase())).map(({ sort }) => sort)
