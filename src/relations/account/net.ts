import type { MemberRole } from '../../model/index.ts'
import type { Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { type Entry, sameSort } from './entry.ts'
import { evidenceOf, isFlow, memberOf } from './terms.ts'

/** "số hộ nghèo giảm 712 hộ: thoát nghèo 834 hộ, phát sinh mới 122 hộ": a change and the flows that make it. */
export function net(entries: readonly Entry[], at: number): Proposal[] {
  const change = entries[at]!
  if (!/^(?:tăng|giảm)/u.test(change.evidence)) return []
  const behind = entries.slice(at + 1, at + 1 + FLOWS)
  const stop = behind.findIndex((entry) => !isFlow(entry) || !sameSort(entry.operand, change.operand))
  const flows = behind.slice(0, stop < 0 ? FLOWS : stop)
  if (!flows.some(({ side }) => side === 'in') || !flows.some(({ side }) => side === 'out')) return []
  const role = (flow: Entry): MemberRole => (flow.side === change.side ? 'in' : 'out')
  return [
    {
      kind: 'balance',
      variant: 'account',
      stated: change.operand,
      members: flows.map((flow) => memberOf(flow, role(flow))),
      evidence: evidenceOf([change, ...flows]),
      strength: isTakenApart(change, flows[0]!) ? STRENGTH.clear : STRENGTH.hinted,
    },
  ]
}

/** A colon behind the change introduces what it is made of. */
const isTakenApart = ({ mention }: Entry, first: Entry): boolean =>
  mention.block.value.slice(mention.end, first.mention.start).includes(':')

/** Flows behind a change, at most. */
const FLOWS = 4
