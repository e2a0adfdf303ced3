import { sum } from '../../model/index.ts'
import type { Discourse, Mention } from '../discourse/index.ts'
import { amountOf } from '../operand.ts'
import type { Member, Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'

/** No more ratios than this are shares of one whole in one sentence. */
const REACH = 20

/** "07/13 đơn vị xuất sắc, 05/13 tốt, 01/13 khá": ratios of one whole that take all of it. */
export function partsOfOneWhole(discourse: Discourse): Proposal[] {
  const { mentions } = discourse
  return mentions.flatMap((first, at) => {
    if (!isShare(first) || sameWhole(mentions[at - 1], first)) return []
    const run = [first]
    for (let next = at + 1; next < mentions.length && run.length < REACH; next++) {
      if (!sameWhole(mentions[next], first)) break
      run.push(mentions[next]!)
    }
    return run.length > 1 ? proposalsOf(run) : []
  })
}

function proposalsOf(run: readonly Mention[]): Proposal[] {
  const stated = { claim: run[0]!.claim, facet: 'denominator' } as const
  const members = run.map(({ claim }): Member => ({ claim, facet: 'numerator', role: 'part' }))
  const total = sum(members.flatMap((member) => amountOf(member) ?? []))
  if (!amountOf(stated)?.equals(total)) return []
  return [
    { kind: 'sum', variant: 'parts', stated, members, evidence: 'mẫu số chung', strength: STRENGTH.fitting },
  ]
}

const isShare = ({ claim, block }: Mention) =>
  claim.kind === 'ratio' && claim.reading === 'part-of-whole' && block.cell === undefined

function sameWhole(other: Mention | undefined, first: Mention): boolean {
  if (!other || other.block !== first.block || other.sentence !== first.sentence || !isShare(other))
    return false
  const whole = amountOf({ claim: first.claim, facet: 'denominator' })
  return whole !== undefined && amountOf({ claim: other.claim, facet: 'denominator' })?.equals(whole) === true
}
