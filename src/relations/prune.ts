import { gather } from '../model/group-by.ts'
import { fartherTotals } from './farther-totals.ts'
import type { Fate } from './fate.ts'
import { judgedToHold } from './judge.ts'
import { operandKey, partsKey } from './keys.ts'
import { ofListsTold } from './lists-told.ts'
import { isSumOfText, type Proposal } from './proposal.ts'
import { STRENGTH } from './strength.ts'
import type { Dropped, Weighed } from './weighed.ts'

/** What is told once, of all that is credible: one breakdown of one figure, one telling of one equation. In this order. */
export const PRUNERS: readonly (readonly [Fate, (entries: readonly Weighed[]) => Dropped])[] = [
  ['same', weaker],
  ['same', madeTwice],
  ['same', fartherTotals],
  ['same', weakEchoes],
  ['within-list', subsums],
  ['within-list', ofListsTold],
  ['echo', echoes],
]

/**
 * Of proposals that hold, all but one for each set of members; of those that fail, all but the one with the strongest words
 * among all that share a member, so that two wrong breakdowns of one total are both told.
 */
function weaker(entries: readonly Weighed[]): Dropped {
  const kept = new Map<string, Weighed[]>()
  const dropped = new Map<Weighed, Weighed>()
  for (const entry of entries.toSorted((a, b) => b.proposal.strength - a.proposal.strength)) {
    const { kind, variant, stated, axis = '' } = entry.proposal
    const key = `${kind}/${variant}/${stated ? operandKey(stated) : ''}/${axis}`
    const rivals = kept.get(key) ?? []
    const rival = rivals.find((other) => sameStory(entry, other))
    if (rival) dropped.set(entry, rival)
    else kept.set(key, [...rivals, entry])
  }
  return dropped
}

/** A sum that holds is told once, be it of the text, of rows or of columns. */
function madeTwice(entries: readonly Weighed[]): Dropped {
  const kept = new Map<string, Weighed>()
  const dropped = new Map<Weighed, Weighed>()
  const held = entries.filter(({ proposal, judgement }) => proposal.kind === 'sum' && judgedToHold(judgement))
  for (const entry of held.toSorted((a, b) => b.proposal.strength - a.proposal.strength)) {
    const { stated } = entry.proposal
    const key = `${stated ? operandKey(stated) : ''}=${partsKey(entry.proposal)}`
    const rival = kept.get(key)
    if (rival) dropped.set(entry, rival)
    else kept.set(key, entry)
  }
  return dropped
}

function sameStory(entry: Weighed, rival: Weighed): boolean {
  const [holds, rivalHolds] = [judgedToHold(entry.judgement), judgedToHold(rival.judgement)]
  if (holds !== rivalHolds) return false
  if (holds) return partsKey(entry.proposal) === partsKey(rival.proposal)
  const used = new Set(rival.proposal.members.map(operandKey))
  return (
    entry.proposal.kind !== 'sum' || entry.proposal.members.some((member) => used.has(operandKey(member)))
  )
}

/** A sum without words that fails tells nothing new where one with words fails about two of its figures. */
function weakEchoes(entries: readonly Weighed[]): Dropped {
  const failing = entries.filter(
    ({ proposal, judgement }) =>
      ADDITIVE.has(proposal.kind) && proposal.axis === undefined && !judgedToHold(judgement),
  )
  const said = failing.filter(({ proposal }) => proposal.strength >= STRENGTH.told)
  const byFigure = new Map<string, Weighed[]>()
  for (const entry of said) for (const key of keysOf(entry)) gather(byFigure, key, entry)
  const dropped = new Map<Weighed, Weighed>()
  for (const entry of failing.filter(({ proposal }) => proposal.strength < STRENGTH.told)) {
    const shared = keysOf(entry).flatMap((key) => byFigure.get(key) ?? [])
    const told = shared.find((other, at) => shared.indexOf(other) < at)
    if (told) dropped.set(entry, told)
  }
  return dropped
}

const keysOf = ({ proposal: { stated, members } }: Weighed): string[] =>
  [...(stated ? [stated] : []), ...members].map(operandKey)

/**
 * Parts of one total that happen to add up among themselves, or nearly, are no relation: 92 = 38 + 21 + 9 + 24. A sum that
 * fails needs only another sum about it, be it right or wrong; where words are sure of it, one that holds.
 */
function subsums(entries: readonly Weighed[]): Dropped {
  const containers = new Map<string, Weighed[]>()
  for (const entry of entries.filter(({ proposal }) => isSumOfText(proposal)))
    for (const member of entry.proposal.members) gather(containers, operandKey(member), entry)
  const dropped = new Map<Weighed, Weighed>()
  for (const entry of entries) {
    const { proposal, judgement } = entry
    const holds = judgedToHold(judgement)
    const limit = holds ? STRENGTH.possible : STRENGTH.certain
    if (proposal.kind !== 'sum' || proposal.strength >= limit || !proposal.stated) continue
    const keys = [proposal.stated, ...proposal.members].map(operandKey)
    const within = (container: Weighed) => {
      if (holds && container.proposal.strength < STRENGTH.possible) return false
      if (proposal.strength >= STRENGTH.sure && !judgedToHold(container.judgement)) return false
      const parts = new Set(container.proposal.members.map(operandKey))
      return keys.every((key) => parts.has(key))
    }
    const container = containers.get(keys[0]!)?.find(within)
    if (container) dropped.set(entry, container)
  }
  return dropped
}

/** Kinds that say the same of the same figures: T = A + B, and B = T − A. */
const ADDITIVE: ReadonlySet<string> = new Set(['sum', 'complement', 'balance'])

/** What is left of a whole is also a sum, and so is a difference: the one that holds, or has the strongest words, is told. */
function echoes(entries: readonly Weighed[]): Dropped {
  const best = new Map<string, Weighed>()
  for (const entry of entries) {
    const { proposal } = entry
    const key = additiveKey(proposal)
    const rival = key === undefined ? undefined : best.get(key)
    if (key !== undefined && (!rival || weightOf(rival) < weightOf(entry))) best.set(key, entry)
  }
  const dropped = new Map<Weighed, Weighed>()
  for (const entry of entries) {
    const told = best.get(additiveKey(entry.proposal) ?? '')
    if (told && told !== entry) dropped.set(entry, told)
  }
  return dropped
}

/** What holds outweighs any words; of equal words those of a sum or a rest are closer to the figures than a word of change. */
const weightOf = ({ proposal, judgement }: Weighed) =>
  proposal.strength + (judgedToHold(judgement) ? 1 : 0) - (proposal.kind === 'change' ? NEARLY : 0)

/** Less than any two levels of strength are apart. */
const NEARLY = 0.01

/** One equation of the text; in a table a difference of two rows that is an account as well, by a formula in its label. */
function additiveKey({ kind, variant, stated, members, axis }: Proposal): string | undefined {
  if (!(ADDITIVE.has(kind) || variant === 'difference') || !stated) return undefined
  if (axis !== undefined && kind !== 'balance') return undefined
  return [stated, ...members].map(operandKey).sort().join('+')
}
