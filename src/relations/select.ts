import { likelier } from './alternatives.ts'
import { judge, judgedToHold } from './judge.ts'
import { operandKey, partsKey } from './keys.ts'
import type { Proposal } from './proposal.ts'
import { prune } from './prune.ts'
import { slips } from './slips.ts'
import { parallelTo } from './sum/parallel.ts'
import { HEADED } from './sum/series.ts'
import type { Weighed } from './weighed.ts'

/**
 * What is kept of all that was proposed.
 *
 * A proposal that holds is evidence for itself. One that does not needs words: strong ones, or weaker ones when
 * it fails by little or by a single slip. Where proposals compete for one stated figure, those that hold win.
 */
export function select(proposals: readonly Proposal[]): Weighed[] {
  const weighed = proposals.map(likelier).map((proposal) => ({ proposal, judgement: judge(proposal) }))
  const holding = weighed.filter(({ judgement }) => judgedToHold(judgement))
  const explained = groupBy(holding, ({ proposal }) => rivalKey(proposal))
  const usedParts = new Set(
    holding.filter(({ proposal }) => proposal.kind === 'sum').map(({ proposal }) => partsKey(proposal)),
  )
  const parallel = parallelTo(holding)
  const kept = weighed.map(parallel).filter((entry) => {
    if (judgedToHold(entry.judgement)) return true
    if ((explained.get(rivalKey(entry.proposal)) ?? []).some((other) => rivals(entry, other))) return false
    if (entry.proposal.kind === 'sum' && usedParts.has(partsKey(entry.proposal))) return false
    return entry.judgement.verdict === 'unchecked' || credible(entry)
  })
  return prune(kept)
}

/** A failure is worth reporting when the words are strong enough for its size. */
function credible(entry: Weighed): boolean {
  const { proposal, judgement } = entry
  if (proposal.open) return true
  const { strength, kind } = proposal
  const { relative } = judgement
  if (strength >= 0.8) return relative <= 0.5 || kind !== 'sum' || slippedInTable(proposal)
  if (strength >= 0.5)
    return (
      (relative <= 0.02 && strength > HEADED) ||
      exceeds(entry) ||
      (relative <= 0.3 && slipped(proposal, relative))
    )
  return kind === 'sum' && strength >= 0.3 && relative <= 0.01 && slipped(proposal, relative)
}

/** Parts that clear words announce cannot be more than their whole. */
const exceeds = ({ proposal, judgement }: Weighed) =>
  proposal.kind === 'sum' &&
  proposal.strength >= 0.65 &&
  judgement.difference.s < 0n &&
  judgement.relative <= 0.5

/** Whether one slip explains a failure; a large one must be swapped digits, or parts that exceed their whole. */
function slipped(proposal: Proposal, relative: number): boolean {
  const found = slips(proposal).filter(({ kind }) => kind === 'digits-swapped' || kind === 'digit-changed')
  return relative <= 0.15 || proposal.kind !== 'sum' ? found.length > 0 : found[0]?.kind === 'digits-swapped'
}

/** In a table whose other sums hold, one digit may put a total out by any size. */
const slippedInTable = (proposal: Proposal) => proposal.axis !== undefined && slips(proposal).length > 0

/** Two proposals explain one number in one way; a row and a column are two ways. */
const rivalKey = ({ kind, stated, axis }: Proposal): string =>
  stated ? `${kind}:${operandKey(stated)}:${axis ?? ''}` : ''

/** One that holds refutes one that fails, unless the other is a second breakdown into other parts, in clear words. */
function rivals(failing: Weighed, holding: Weighed): boolean {
  if (failing.proposal.kind !== 'sum' || failing.proposal.strength < 0.5) return true
  const used = new Set(holding.proposal.members.map(operandKey))
  return failing.proposal.members.some((member) => used.has(operandKey(member)))
}

function groupBy<T>(things: readonly T[], keyOf: (thing: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const thing of things) push(groups, keyOf(thing), thing)
  return groups
}

function push<T>(groups: Map<string, T[]>, key: string, thing: T): void {
  const group = groups.get(key)
  if (group) group.push(thing)
  else groups.set(key, [thing])
}
