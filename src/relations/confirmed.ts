import { gather } from '../model/group-by.ts'
import { toDecimal } from '../model/index.ts'
import { judgeAnew, judgedToHold } from './judge.ts'
import { operandKey } from './keys.ts'
import { amountOf, factorOf } from './operand.ts'
import type { Operand, Proposal } from './proposal.ts'
import { amended } from './slips.ts'
import { STRENGTH } from './strength.ts'
import type { Weighed } from './weighed.ts'

/** Kinds that say nothing of how large a figure is, or only that it stands elsewhere too. */
const NOT_CONFIRMING: ReadonlySet<string> = new Set(['restatement', 'bound'])

/**
 * What explains the first of some figures, where arithmetic of its own confirms each of them: two figures that both hold
 * where they stand are of two things, however alike their names. A figure is confirmed also where it is said again.
 */
export function confirmedBy(holding: readonly Weighed[]): (proposal: Proposal) => Weighed | undefined {
  const by = new Map<string, Weighed[]>()
  const again = new Map<string, Operand[]>()
  for (const entry of holding) {
    const { kind, variant, stated, members } = entry.proposal
    if (!stated) continue
    if (variant === 'same-figure')
      for (const member of members) {
        gather(again, operandKey(stated), member)
        gather(again, operandKey(member), stated)
      }
    if (NOT_CONFIRMING.has(kind)) continue
    for (const operand of [stated, ...members]) gather(by, operandKey(operand), entry)
  }
  const against = (own: Operand, other: Operand) =>
    [own, ...(again.get(operandKey(own)) ?? [])]
      .flatMap((place) => (by.get(operandKey(place)) ?? []).map((entry) => ({ place, entry })))
      .filter(({ place, entry }) => !holdsWith(entry.proposal, place, other))
      .map(({ entry }) => entry)
  return ({ stated, members, strength }) => {
    const [source, more] = members
    if (!stated || !source || more) return undefined
    const [of, [own]] = [against(source, stated), against(stated, source)]
    const isOne =
      strength >= STRENGTH.sure && own !== undefined && of.some((entry) => haveOneBase(entry, own))
    return of.length > 0 && !isOne ? own : undefined
  }
}

/** "2.220 triệu USD, bằng 118,7% kế hoạch (1.870 triệu USD)" and "2.210 triệu USD, vượt 18,2% kế hoạch": what is held to one plan is one thing. */
function haveOneBase({ proposal: one }: Weighed, { proposal: other }: Weighed): boolean {
  const [figures, others] = [one, other].map(({ members }) => members.map(operandKey))
  return RATED.has(one.kind) && RATED.has(other.kind) && figures!.some((figure) => others!.includes(figure))
}

/** Kinds that hold a figure to one other. */
const RATED: ReadonlySet<string> = new Set(['change', 'attainment', 'share'])

/** Whether a relation would hold with the value of another figure as well: a share in whole percent often does. */
function holdsWith(proposal: Proposal, operand: Operand, other: Operand): boolean {
  const value = amountOf(other)?.div(factorOf(operand))
  if (!value) return true
  const to = toDecimal(value, 12)
  return judgedToHold(judgeAnew(amended(proposal, { operand, to })))
}
