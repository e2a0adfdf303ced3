/** What is left of a total is what is left of its parts together. */
import { gather } from '../../model/group-by.ts'
import { judge, judgedToHold } from '../judge.ts'
import { operandKey } from '../keys.ts'
import { isSumOfText, type Operand, type Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'

/** What is left of a whole, and what was done of it. */
interface Rest {
  readonly left: Operand
  readonly done: Operand
}

/**
 * "Thụ lý 812 vụ, giải quyết 700 vụ, còn 112 vụ; hình sự 301 vụ, giải quyết 260 vụ, còn 41 vụ; …": where both what came and what was done
 * are told part by part and add up, what is left is a third column of the same list.
 */
export function restsOfParts(proposals: readonly Proposal[]): Proposal[] {
  const rests = restsByWhole(proposals)
  const sums = proposals.filter((proposal) => isSumOfText(proposal) && judgedToHold(judge(proposal)))
  const known = new Set(sums.map(keyOf))
  return sums.flatMap(({ stated, members }): Proposal[] => {
    const all = [stated!, ...members].map((whole) => rests.get(operandKey(whole)))
    const [total, ...parts] = all.flatMap((rest) => rest ?? [])
    if (!total || parts.length < members.length) return []
    const done = { stated: total.done, members: parts.map((part) => part.done) }
    if (!known.has(keyOf(done))) return []
    return [
      {
        kind: 'sum',
        variant: 'parts',
        stated: total.left,
        members: parts.map(({ left }) => ({ ...left, role: 'part' })),
        evidence: '… − …',
        strength: STRENGTH.sure,
      },
    ]
  })
}

const keyOf = ({
  stated,
  members,
}: {
  readonly stated: Operand | null
  readonly members: readonly Operand[]
}) => [stated && operandKey(stated), ...members.map(operandKey)].join(' ')

/** What is left of each whole of which that is told in one way only. */
function restsByWhole(proposals: readonly Proposal[]): ReadonlyMap<string, Rest> {
  const found = new Map<string, Proposal[]>()
  for (const proposal of proposals) {
    const [whole, done, more] = proposal.members
    const isRest =
      proposal.kind === 'complement' && proposal.variant === 'remainder' && proposal.axis === undefined
    if (
      isRest &&
      proposal.stated &&
      whole?.role === 'whole' &&
      done &&
      !more &&
      proposal.strength >= STRENGTH.told
    )
      gather(found, operandKey(whole), proposal)
  }
  return new Map(
    [...found].flatMap(([key, all]) => {
      const ways = new Set(all.map(keyOf))
      return ways.size === 1 ? [[key, { left: all[0]!.stated!, done: all[0]!.members[1]! }] as const] : []
    }),
  )
}
