import { REACHING_DEEDS } from '../../lexicon/share-cues.ts'
import { anyOf } from '../any-of.ts'
import type { Mention } from '../discourse/index.ts'
import { amountOf } from '../operand.ts'
import type { Operand } from '../proposal.ts'
import { compatible } from '../units.ts'
import type { Entry } from './layout.ts'

/**
 * "huy động 47.156 trẻ, trong đó: nhà trẻ 12.384/38.700 trẻ, mẫu giáo 34.772/36.210 trẻ": what was reached of each whole, or, of "có 34
 * trường, trong đó 12/14 trường mầm non đạt chuẩn, …", the wholes, where all are told so; the nearer to the total first.
 */
export function ofRatios(total: Operand, mentions: readonly Mention[]): (readonly Entry[])[] {
  if (total.claim.kind !== 'quantity') return []
  const all = mentions.filter(({ claim }) => claim.kind === 'quantity' || claim.kind === 'ratio')
  if (!all.every(({ claim }) => claim.kind === 'ratio')) return []
  const facets = REACHED.test(total.claim.subject.toLowerCase()) ? (['numerator'] as const) : BOTH
  const sides = facets.map((facet) =>
    all.map((mention) => ({ mention, member: { claim: mention.claim, facet, role: 'part' as const } })),
  )
  const offBy = (entries: readonly Entry[]) => Math.abs(totalOf(entries) - (amountOf(total)?.valueOf() ?? 0))
  return sides
    .filter((entries) => entries.every(({ member }) => compatible(total, member)))
    .sort((a, b) => offBy(a) - offBy(b))
}

/** "33 trường đạt chuẩn": what reached something is the sum of those that did. */
const REACHED = new RegExp(anyOf(REACHING_DEEDS), 'u')

const BOTH = ['numerator', 'denominator'] as const

const totalOf = (entries: readonly Entry[]): number =>
  entries.reduce((total, { member }) => total + (amountOf(member)?.valueOf() ?? 0), 0)
