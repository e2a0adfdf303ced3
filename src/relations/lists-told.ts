import { gather } from '../model/group-by.ts'
import { judgedToHold } from './judge.ts'
import { operandKey } from './keys.ts'
import { isSumOfText, type Proposal } from './proposal.ts'
import { STRENGTH } from './strength.ts'
import type { Dropped, Weighed } from './weighed.ts'

/**
 * A list that words announce as that of one total makes no other: some of its figures that happen to add up to a figure elsewhere, or
 * to one together with the total that they are parts of, are no relation.
 */
export function ofListsTold(entries: readonly Weighed[]): Dropped {
  const lists = new Map<string, Weighed[]>()
  const told = entries.filter(
    ({ proposal }) =>
      isSumOfText(proposal) && proposal.strength >= STRENGTH.possible && proposal.members.length > 2,
  )
  for (const entry of told)
    for (const member of entry.proposal.members) gather(lists, operandKey(member), entry)
  const dropped = new Map<Weighed, Weighed>()
  for (const entry of entries) {
    const { proposal, judgement } = entry
    const { stated, members, strength } = proposal
    if (!isSumOfText(proposal) || !stated || strength > STRENGTH.possible || !judgedToHold(judgement))
      continue
    const list = lists.get(operandKey(members.at(-1)!))?.find((other) => takesApart(other, proposal))
    if (list) dropped.set(entry, list)
  }
  return dropped
}

/** Whether a list is of another total and holds with more figures than a sum takes of it, or the sum takes its total as well. */
function takesApart({ proposal: list, judgement }: Weighed, { stated, members }: Proposal): boolean {
  const [own, total] = [operandKey(stated!), operandKey(list.stated!)]
  if (own === total) return false
  const keys = members.map(operandKey)
  if (keys.includes(total)) return true
  const parts = new Set(list.members.map(operandKey))
  return judgedToHold(judgement) && parts.size > keys.length && keys.every((key) => parts.has(key))
}
