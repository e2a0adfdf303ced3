import type { Mention } from '../discourse/index.ts'
import type { Facet, Operand } from '../proposal.ts'
import { compatible } from '../units.ts'
import type { Entry } from './layout.ts'

/**
 * "tiếp 259 lượt/316 người, trong đó thường xuyên 161/201 người, định kỳ 98 lượt/115 người": behind two measures of one event a slash
 * parts the same two, though the first has no unit of its own.
 */
export function ofPairs(total: Operand, mentions: readonly Mention[]): Entry[] {
  const facet = sideOf(total)
  if (!facet || !mentions.some(({ claim }) => claim.kind === 'ratio')) return []
  return mentions.flatMap((mention): Entry[] => {
    const { claim } = mention
    if (claim.kind === 'ratio' && claim.reading !== 'now-over-before')
      return [{ mention, member: { claim, facet, role: 'part' } }]
    const isPart = claim.kind === 'quantity' && claim.role === 'actual' && !claim.direction
    return isPart && compatible(total, { claim, facet: 'value' })
      ? [{ mention, member: { claim, facet: 'value', role: 'part' } }]
      : []
  })
}

/** Whether a count stands before or behind the slash of two measures, by its sentence. */
function sideOf({ claim }: Operand): Facet | undefined {
  if (claim.kind !== 'quantity') return undefined
  const at = claim.quote.indexOf(claim.text)
  if (at < 0) return undefined
  if (/^\s?\//u.test(claim.quote.slice(at + claim.text.length, at + claim.text.length + 2)))
    return 'numerator'
  return /\/\s?$/u.test(claim.quote.slice(Math.max(0, at - 2), at)) ? 'denominator' : undefined
}
