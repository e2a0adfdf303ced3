import { likelier } from './alternatives.ts'
import { type Judgement, judge } from './judge.ts'
import type { Operand, Proposal } from './proposal.ts'
import { slips } from './slips.ts'
import { parallelTo } from './sum/parallel.ts'
import type { Weighed } from './weighed.ts'

/**
 * What is kept of all that was proposed.
 *
 * A proposal that holds is evidence for itself. One that does not needs words: strong ones, or weaker ones when
 * it fails by little or by a single slip. Where proposals compete for one stated figure, those that hold win.
 */
export function select(proposals: readonly Proposal[]): Weighed[] {
  const weighed = proposals.map(likelier).map((proposal) => ({ proposal, judgement: judge(proposal) }))
  const holding = weighed.filter(({ judgement }) => holds(judgement))
  const explained = groupBy(holding, ({ proposal }) => rivalKey(proposal))
  const usedParts = new Set(holding.filter(({ proposal }) => proposal.kind === 'sum').map(partsKey))
  const parallel = parallelTo(holding)
  const kept = weighed.map(parallel).filter((entry) => {
    if (holds(entry.judgement)) return true
    if ((explained.get(rivalKey(entry.proposal)) ?? []).some((other) => rivals(entry, other))) return false
    if (entry.proposal.kind === 'sum' && usedParts.has(partsKey(entry))) return false
    return entry.judgement.verdict === 'unchecked' || credible(entry)
  })
  return withoutEchoes(withoutSubsums(strongest(kept)))
}

const holds = ({ verdict }: Judgement) => verdict === 'consistent' || verdict === 'rounding'

/** A failure is worth reporting when the words are strong enough for its size. */
function credible(entry: Weighed): boolean {
  const { proposal, judgement } = entry
  if (proposal.open) return true
  const { strength, kind } = proposal
  const { relative } = judgement
  if (strength >= 0.8) return relative <= 0.5 || kind !== 'sum' || slippedInTable(proposal)
  if (strength >= 0.5)
    return relative <= 0.02 || exceeds(entry) || (relative <= 0.3 && slipped(proposal, relative))
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

/** Parts of one announced total that happen to add up among themselves are no relation: 92 = 38 + 21 + 9 + 24. */
function withoutSubsums(entries: readonly Weighed[]): Weighed[] {
  const announced = entries.filter(({ proposal }) => proposal.kind === 'sum' && proposal.strength >= 0.5)
  const containers = new Map<string, Weighed[]>()
  for (const entry of announced)
    for (const member of entry.proposal.members) push(containers, operandKey(member), entry)
  return entries.filter((entry) => {
    const { proposal } = entry
    if (proposal.kind !== 'sum' || proposal.strength >= 0.5 || !proposal.stated) return true
    const keys = [proposal.stated, ...proposal.members].map(operandKey)
    const within = (container: Weighed) => {
      const parts = new Set(container.proposal.members.map(operandKey))
      return keys.every((key) => parts.has(key))
    }
    return !(containers.get(keys[0]!) ?? []).some(within)
  })
}

/** Kinds that say the same of the same figures: T = A + B, and B = T − A. */
const ADDITIVE: ReadonlySet<string> = new Set(['sum', 'complement', 'balance'])

/** What is left of a whole is also a sum: the one that holds, or has the strongest words, is told. */
function withoutEchoes(entries: readonly Weighed[]): Weighed[] {
  const best = new Map<string, Weighed>()
  for (const entry of entries) {
    const { proposal } = entry
    const key = additiveKey(proposal)
    const rival = key === undefined ? undefined : best.get(key)
    if (key !== undefined && (!rival || weightOf(rival) < weightOf(entry))) best.set(key, entry)
  }
  return entries.filter((entry) => {
    const key = additiveKey(entry.proposal)
    return key === undefined || best.get(key) === entry
  })
}

/** What holds outweighs any words. */
const weightOf = ({ proposal, judgement }: Weighed) => proposal.strength + (holds(judgement) ? 1 : 0)

function additiveKey({ kind, stated, members, axis }: Proposal): string | undefined {
  if (!ADDITIVE.has(kind) || !stated || axis !== undefined) return undefined
  return [stated, ...members].map(operandKey).sort().join('+')
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
