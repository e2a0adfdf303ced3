import type { Exact } from '../model/index.ts'
import { type Judgement, judge } from './judge.ts'
import { amountOf } from './operand.ts'
import type { Operand, Proposal } from './proposal.ts'
import { slips } from './slips.ts'

/** A proposal with its arithmetic, as the checks take it. */
export interface Weighed {
  readonly proposal: Proposal
  readonly judgement: Judgement
}

/**
 * What is kept of all that was proposed.
 *
 * A proposal that holds is evidence for itself. One that does not needs words: strong ones, or weaker ones when
 * it fails by little or by a single slip. Where proposals compete for one stated figure, those that hold win.
 */
export function select(proposals: readonly Proposal[]): Weighed[] {
  const weighed = proposals.map((proposal) => ({ proposal, judgement: judge(proposal) }))
  const holding = weighed.filter(({ judgement }) => holds(judgement))
  const explained = new Set(holding.flatMap(({ proposal }) => rivalKeys(proposal)))
  const usedParts = new Set(holding.filter(({ proposal }) => proposal.kind === 'sum').map(partsKey))
  const kept = weighed.filter((entry) => {
    if (holds(entry.judgement)) return true
    if (rivalKeys(entry.proposal).some((key) => explained.has(key))) return false
    if (entry.proposal.kind === 'sum' && usedParts.has(partsKey(entry))) return false
    return entry.judgement.verdict === 'unchecked' || credible(entry)
  })
  return strongest(kept)
}

const holds = ({ verdict }: Judgement) => verdict === 'consistent' || verdict === 'rounding'

/** A failure is worth reporting when the words are strong enough for its size. */
function credible({ proposal, judgement }: Weighed): boolean {
  if (proposal.open) return true
  const { strength } = proposal
  if (strength >= 0.8) return judgement.relative <= 0.5 || proposal.kind !== 'sum' || slippedInTable(proposal)
  if (strength >= 0.5)
    return judgement.relative <= 0.02 || (judgement.relative <= 0.3 && slips(proposal).length > 0)
  return false
}

/** In a table whose other sums hold, one digit may put a total out by any size. */
const slippedInTable = (proposal: Proposal) => proposal.axis !== undefined && slips(proposal).length > 0

/** Two proposals are rivals when they explain one number in one way; a row and a column are two ways. */
function rivalKeys({ kind, stated, axis }: Proposal): string[] {
  return stated ? [`${kind}:${operandKey(stated)}:${axis ?? ''}`] : []
}

const operandKey = ({ claim, facet }: Operand) => `${claim.id}.${facet}`

const partsKey = ({ proposal }: Weighed) => proposal.members.map(operandKey).sort().join('+')

/** One proposal for each stated figure, kind and set of members: the one with the strongest words. */
function strongest(entries: readonly Weighed[]): Weighed[] {
  const best = new Map<string, Weighed>()
  for (const entry of entries) {
    const { proposal } = entry
    const base = proposal.stated ? operandKey(proposal.stated) : ''
    const set = holds(entry.judgement) ? partsKey(entry) : ''
    const key = `${proposal.kind}/${proposal.variant}/${base}/${proposal.axis ?? ''}/${set}`
    const rival = best.get(key)
    if (!rival || rival.proposal.strength < proposal.strength) best.set(key, entry)
  }
  return [...best.values()]
}

/** Value of the stated figure, or undefined for a relation without one. */
export const statedValue = ({ stated }: Proposal): Exact | undefined =>
  stated ? amountOf(stated) : undefined
