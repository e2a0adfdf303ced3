import { OVERLAPPING } from '../../lexicon/relation-cues.ts'
import type { Member } from '../proposal.ts'

/**
 * Whether parts are named by properties of different sorts (women, minorities, people under 40), so that one
 * person may stand in several of them and the parts need not add up.
 */
export function overlapping(members: readonly Member[]): boolean {
  const sorts = members.map(({ claim }) => dimensionsOf(claim.subject.toLowerCase()))
  const named = sorts.filter((sort) => sort.length > 0)
  if (named.length === 0) return false
  const shared = named[0]!.filter((sort) => named.every((other) => other.includes(sort)))
  return shared.length === 0 || (named.length === 1 && named[0]!.includes('sex') && members.length > 1)
}

const PATTERNS = OVERLAPPING.map(({ dimension, surfaces }) => ({
  dimension,
  pattern: new RegExp(`(?<![\\p{L}])(?:${surfaces.join('|')})(?![\\p{L}])`, 'u'),
}))

const dimensionsOf = (subject: string): string[] =>
  PATTERNS.filter(({ pattern }) => pattern.test(subject)).map(({ dimension }) => dimension)
