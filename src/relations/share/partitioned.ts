import { memoized } from '../../model/memoized.ts'
import { knownAccounts } from '../account/known-accounts.ts'
import type { Figure } from '../context/figures.ts'
import { holds } from '../context/settle.ts'
import type { Discourse } from '../discourse/index.ts'
import { digitsOf } from '../operand.ts'
import type { Operand } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { knownSums } from '../sum/known-sums.ts'
import type { Whole } from './whole.ts'

/** Below this a sum that holds may be a coincidence, unless its last part is said to be the rest of a long total. */
const LEAST = STRENGTH.fitting
const LONG = 4

/** More totals than this for one part prove nothing. */
const MOST = 3

/** The totals that a count makes up with what is listed beside it, or with what is left: of which its share is most likely taken. */
export function wholesOfSums(discourse: Discourse, part: Figure, evidence: string): Whole[] {
  const { id } = part.mention.claim
  return [
    ...totalsOf(discourse, id).map((operand) => ({ operand, strength: STRENGTH.sure, evidence })),
    ...(totalsByRest(discourse).get(id) ?? []).map((operand) => ({
      operand,
      strength: STRENGTH.clear,
      evidence,
    })),
  ]
}

/** "phát hiện 3.268 trường hợp. Đã xử phạt 3.041 trường hợp (93,1%), còn lại 227 trường hợp": totals of sums that no words but the rest announce. */
const totalsByRest = memoized((discourse: Discourse): ReadonlyMap<string, readonly Operand[]> => {
  const found = new Map<string, Operand[]>()
  for (const { stated, members, strength, variant, closed } of knownSums(discourse).filter(holds)) {
    if (!stated || !closed || strength >= LEAST || variant !== 'parts' || digitsOf(stated) < LONG) continue
    for (const { claim, facet, times } of members)
      if (facet === 'value' && !times) add(found, claim.id, stated)
  }
  return found
})

/** The totals that a figure is a part of, where all of them add up. */
export const totalsOf = (discourse: Discourse, part: string): readonly Operand[] =>
  totalsByPart(discourse).get(part) ?? []

const totalsByPart = memoized((discourse: Discourse): ReadonlyMap<string, readonly Operand[]> => {
  const found = new Map<string, Operand[]>()
  for (const { stated, members, strength, variant } of knownSums(discourse).filter(holds)) {
    if (!stated || strength < LEAST || variant !== 'parts') continue
    for (const { claim, facet, times } of members)
      if (facet === 'value' && !times) add(found, claim.id, stated)
  }
  for (const { kind, stated, members } of knownAccounts(discourse).filter(holds)) {
    const whole = kind === 'complement' ? members.find(({ role }) => role === 'whole') : undefined
    if (!stated || !whole) continue
    for (const { claim, facet } of [stated, ...members])
      if (facet === 'value' && claim.id !== whole.claim.id)
        add(found, claim.id, { claim: whole.claim, facet: whole.facet })
  }
  return found
})

function add(found: Map<string, Operand[]>, part: string, total: Operand): void {
  const totals = found.get(part)
  if (!totals) found.set(part, [total])
  else if (totals.length < MOST && totals.every((other) => other.claim.id !== total.claim.id))
    totals.push(total)
}
