/** Accidents, their dead and their hurt, with what each rose or fell by, told for all and for each field or degree: columns without a table. */
import { holds } from '../context/settle.ts'
import type { Discourse, Mention } from '../discourse/index.ts'
import type { Operand, Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { type Breakdown, breakdownsIn } from './casualty-groups.ts'

/** So many other measures must add up before one that does not is told. */
const LEAST = 2

interface Column {
  readonly proposal: Proposal
  /** Whether every part tells of it. */
  readonly isFull: boolean
}

/**
 * What all add up to, measure by measure. Where most measures of a breakdown do, it is whole, and one that does not is an error, unless a
 * part says nothing of it.
 */
export const sumsOfCasualties = (discourse: Discourse): Proposal[] =>
  breakdownsIn(discourse).flatMap(({ head, parts }): Proposal[] => {
    if (parts.length < 2) return []
    const columns = columnsOf({ head, parts })
    const held = columns.filter(({ proposal }) => holds(proposal))
    const telling = held.length >= LEAST && held.length * 2 >= columns.length
    return columns.flatMap(({ proposal, isFull }) => {
      if (proposal.members.length < 2) return []
      if (holds(proposal)) return held.length > 1 ? [proposal] : []
      return telling && isFull ? [{ ...proposal, strength: STRENGTH.sure }] : []
    })
  })

const columnsOf = ({ head, parts }: Breakdown): Column[] =>
  [...head].flatMap(([key, total]) => {
    const own = parts.flatMap((part) => part.get(key) ?? [])
    return own.length > 0 ? [{ proposal: sumOf(total, own), isFull: own.length === parts.length }] : []
  })

const sumOf = (total: Mention, parts: readonly Mention[]): Proposal => ({
  kind: 'sum',
  variant: 'parts',
  stated: operandIn(total),
  members: parts.map((part) => ({ ...operandIn(part), role: 'part' })),
  evidence: 'vụ … người …',
  strength: STRENGTH.told,
})

const operandIn = ({ claim }: Mention): Operand => ({
  claim,
  facet: 'direction' in claim && claim.direction ? 'signed' : 'value',
})
