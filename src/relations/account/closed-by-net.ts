/** "tuyển 164 người, nghỉ 133 người, so với đầu năm (3.733 người) tăng 31 người": flows that make a change close the account of its levels. */
import { judge, judgedToHold } from '../judge.ts'
import { operandKey } from '../keys.ts'
import type { Member, Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'

/** Opening level, flows and closing level, where a change agrees with its two levels and with its flows as well. */
export function closedByNet(proposals: readonly Proposal[]): Proposal[] {
  const nets = new Map<string, Proposal>()
  for (const proposal of proposals)
    if (proposal.kind === 'balance' && proposal.stated && isNet(proposal) && holds(proposal))
      nets.set(operandKey(proposal.stated), proposal)
  if (nets.size === 0) return []
  return proposals.flatMap((change): Proposal[] => {
    const net = change.stated && change.variant === 'difference' && nets.get(operandKey(change.stated))
    const [now, before] = (['now', 'before'] as const).map((role) =>
      change.members.find((member) => member.role === role),
    )
    if (!net || !now || !before || !holds(change)) return []
    const { role: _, ...stated } = now
    const flows = net.members.map((flow) => (change.direction === 'down' ? turned(flow) : flow))
    const account: Proposal = {
      kind: 'balance',
      variant: 'account',
      stated,
      members: [{ ...before, role: 'opening' }, ...flows],
      evidence: net.evidence,
      strength: STRENGTH.fitting,
    }
    return holds(account) ? [account] : []
  })
}

const holds = (proposal: Proposal): boolean => judgedToHold(judge(proposal))

/** Whether an account has flows only: what they come to is a change. */
const isNet = ({ members }: Proposal): boolean =>
  members.every(({ role }) => role === 'in' || role === 'out') && members.length > 1

const turned = (flow: Member): Member => ({ ...flow, role: flow.role === 'in' ? 'out' : 'in' })
