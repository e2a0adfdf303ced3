import { groupBy } from '../model/group-by.ts'
import { likelier } from './alternatives.ts'
import { isKept, type Tried } from './fate.ts'
import { judge, judgedToHold } from './judge.ts'
import { operandKey, partsKey } from './keys.ts'
import { printedOf } from './operand.ts'
import type { Proposal } from './proposal.ts'
import { PRUNERS } from './prune.ts'
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
export const select = (proposals: readonly Proposal[]): Weighed[] =>
  weigh(proposals)
    .filter(isKept)
    .map(({ entry }) => entry)

/** Every proposal with what becomes of it and why, in the order in which they were made. */
export function weigh(proposals: readonly Proposal[]): Tried[] {
  const weighed = proposals.map(likelier).map((proposal) => ({ proposal, judgement: judge(proposal) }))
  const holding = weighed.filter(({ judgement }) => judgedToHold(judgement))
  const tried = new Map(
    weighed
      .map(parallelTo(holding))
      .map(against(holding))
      .map((each) => [each.entry, each]),
  )
  let left = [...tried.values()].filter(isKept).map(({ entry }) => entry)
  for (const [fate, prune] of PRUNERS) {
    const dropped = prune(left)
    for (const [entry, instead] of dropped) tried.set(entry, { entry, fate, instead })
    left = left.filter((entry) => !dropped.has(entry))
  }
  return [...tried.values()]
}

/** What becomes of one proposal beside those that hold, before what is told twice is dropped. */
function against(holding: readonly Weighed[]): (entry: Weighed) => Tried {
  const explained = groupBy(holding, ({ proposal }) => rivalKey(proposal))
  const sums = holding.filter(({ proposal }) => proposal.kind === 'sum')
  const usedParts = new Map(sums.map((entry) => [partsKey(entry.proposal), entry]))
  const confirmed = confirmedBy(holding)
  return (entry) => {
    const { proposal, judgement } = entry
    if (judgedToHold(judgement)) return { entry, fate: 'holds', instead: null }
    const rival = explained.get(rivalKey(proposal))?.find((other) => rivals(entry, other))
    if (rival) return { entry, fate: 'explained', instead: rival }
    const own = proposal.variant === 'same-figure' ? confirmed(proposal) : undefined
    if (own) return { entry, fate: 'explained', instead: own }
    const used = proposal.kind === 'sum' ? usedParts.get(partsKey(proposal)) : undefined
    if (used) return { entry, fate: 'parts-used', instead: used }
    if (judgement.verdict === 'unchecked' || proposal.open) return { entry, fate: 'open', instead: null }
    return { entry, fate: credible(entry) ? 'fails' : 'weak', instead: null }
  }
}

/** Kinds that say nothing of how large a figure is, or only that it stands elsewhere too. */
const NOT_CONFIRMING: ReadonlySet<string> = new Set(['restatement', 'bound'])

/**
 * What explains the first of some figures, where arithmetic of its own confirms each of them: two figures that both hold
 * where they stand are of two things, however alike their names.
 */
function confirmedBy(holding: readonly Weighed[]): (proposal: Proposal) => Weighed | undefined {
  const by = new Map<string, Weighed>()
  for (const entry of holding) {
    const { kind, stated, members } = entry.proposal
    if (NOT_CONFIRMING.has(kind) || !stated) continue
    for (const operand of [stated, ...members]) by.set(operandKey(operand), entry)
  }
  return ({ stated, members }) => {
    if (!stated || !members.every((member) => by.has(operandKey(member)))) return undefined
    return by.get(operandKey(stated))
  }
}

/** A failure is worth reporting when the words are strong enough for its size. */
function credible(entry: Weighed): boolean {
  const { proposal, judgement } = entry
  const { strength, kind } = proposal
  const { relative } = judgement
  if (strength >= 0.8) return relative <= 0.5 || kind !== 'sum' || slippedInTable(proposal)
  if (strength >= 0.5)
    return (relative <= 0.02 && strength > HEADED) || exceeds(entry) || slipped(proposal, relative)
  return kind === 'sum' && strength >= 0.3 && relative <= 0.01 && slipped(proposal, relative)
}

/** Parts that clear words announce cannot be more than their whole. */
const exceeds = ({ proposal, judgement }: Weighed) =>
  proposal.kind === 'sum' &&
  proposal.strength >= 0.65 &&
  judgement.difference.s < 0n &&
  judgement.relative <= 0.5

/**
 * Whether one slip explains a failure. The larger the failure, the less one changed digit proves, for one can nearly always be
 * found among short figures; swapped digits are few, and so are the slips of long figures.
 */
function slipped(proposal: Proposal, relative: number): boolean {
  const found = slips(proposal).filter(({ kind }) => kind === 'digits-swapped' || kind === 'digit-changed')
  if (proposal.kind !== 'sum')
    return found.length > 0 && (relative <= 0.3 || (isShare(proposal) && proposal.strength >= SOLE))
  if (relative <= 0.15) return found.length > 0
  const clear = proposal.strength >= 0.65
  if (found[0]?.kind === 'digits-swapped') return clear || relative <= 0.3
  return clear && relative <= 0.5 && found.length > 0 && isLong(proposal)
}

/** A share whose words leave one whole may be off by a first digit, and then by any size. */
const isShare = ({ kind }: Proposal) => kind === 'share' || kind === 'attainment'
const SOLE = 0.65

/** Four digits and more: what a single slip would have to hit is one of thousands. */
const isLong = ({ stated }: Proposal) =>
  (stated ? (printedOf(stated) ?? '') : '').replace(/\D/g, '').length >= 4

/** In a table whose other sums hold, one digit may put a total out by any size. */
const slippedInTable = (proposal: Proposal) => proposal.axis !== undefined && slips(proposal).length > 0

/** Two proposals explain one number in one way; a row and a column are two ways; what is left and what an account closes with are one. */
const rivalKey = ({ kind, stated, axis }: Proposal): string =>
  stated ? `${kind === 'balance' ? 'complement' : kind}:${operandKey(stated)}:${axis ?? ''}` : ''

/** One that holds refutes one that fails, unless the other is a second breakdown into other parts, in clear words. */
function rivals(failing: Weighed, holding: Weighed): boolean {
  if (failing.proposal.kind !== 'sum' || failing.proposal.strength < 0.5) return true
  const used = new Set(holding.proposal.members.map(operandKey))
  return failing.proposal.members.some((member) => used.has(operandKey(member)))
}
