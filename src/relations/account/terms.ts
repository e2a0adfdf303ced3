import type { MemberRole } from '../../model/index.ts'
import type { Member } from '../proposal.ts'
import type { Entry } from './entry.ts'

/** A change against another period is no flow of this one. */
export const isFlow = ({ side, mention }: Entry) =>
  (side === 'in' || side === 'out') && !COMPARED.test(mention.tail)

/** A figure of a comparison: "tăng 12 đơn so với cùng kỳ". */
export const isCompared = ({ mention }: Entry) => COMPARED.test(mention.tail) || COMPARED.test(mention.lead)

const COMPARED = /so với|cùng kỳ/u

/** What rose or fell against another period was not done with. */
export const isChange = ({ operand: { claim } }: Entry) =>
  claim.role === 'change' || claim.direction !== undefined

/** An entry in its part in a relation. */
export const memberOf = ({ operand }: Entry, role: MemberRole): Member => ({ ...operand, role })

/** The words that gave the entries their signs, in order. */
export const evidenceOf = (entries: readonly Entry[]) =>
  [...new Set(entries.map(({ evidence }) => evidence).filter((words) => words !== ''))].join(' … ')
