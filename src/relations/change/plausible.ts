import type { MemberRole } from '../../model/index.ts'
import { holds, significantDigits } from '../context/settle.ts'
import { judge } from '../judge.ts'
import { amountOf, decimalsOf } from '../operand.ts'
import type { Proposal } from '../proposal.ts'
import { type Slip, slips } from '../slips.ts'
import { STRENGTH } from '../strength.ts'

/** Below this a level is only tried; above it it is the one that the text seems to mean. */
const MEANT = STRENGTH.told

/** More than this off, and no slip of the pen explains it, the levels are of different things. */
const FAR = 0.5

/** Both levels stand where the words put them: then a change may be this much off and still be theirs. */
const SAID = STRENGTH.certain
const FAR_OFF = 1.5

/** So far off that no digit explains it, and how far where the words leave no doubt which levels are meant: slips are not tried. */
const HOPELESS = 12
const BEYOND = 100

/**
 * Proposals whose later level was inferred, without trust in those that are far off: where two figures do not belong
 * together, their difference is anything. One that a single slip would reconcile, and that has no rival, is trusted more.
 */
export function plausible(proposals: readonly Proposal[]): readonly Proposal[] {
  if (proposals.some(holds)) return proposals
  const ofNow = proposals.find(isOfNow)
  if (ofNow) return [{ ...ofNow, strength: Math.max(ofNow.strength, STRENGTH.sure) }]
  const weighed = proposals.map((proposal) =>
    proposal.strength < MEANT || isNear(proposal) ? proposal : { ...proposal, strength: STRENGTH.weak },
  )
  const meant = weighed.filter(({ strength }) => strength >= MEANT)
  const wrongWay = meant.find((proposal) => holds(turned(proposal)) && isTelling(proposal, meant))
  if (wrongWay) return [{ ...wrongWay, strength: Math.max(wrongWay.strength, STRENGTH.sure) }]
  const [only] = meant
  if (meant.length !== 1 || !only || only.strength >= STRENGTH.sure || !hasSlip(only)) return weighed
  return weighed.map((proposal) => (proposal === only ? { ...only, strength: STRENGTH.sure } : proposal))
}

/** So many digits of a rate do not agree with another quotient by chance. */
const TELLING = 3

/** "13 vụ, giảm 9 vụ (-69,23%)": a rate of growth that is, to its last digit, what rose or fell over the level of now, and so of the wrong base. */
export function isOfNow({ variant, stated, members, strength, direction }: Proposal): boolean {
  const [now, moved] = members
  if (variant !== 'growth' || !stated || strength < STRENGTH.told || now?.role !== 'now') return false
  if (members.length !== 2 || !moved || !MOVED.has(moved.role)) return false
  const [whole, other, rate] = [now, moved, stated].map((operand) => amountOf(operand)?.abs().valueOf() ?? 0)
  const risen = direction === 'up' ? whole! - other! : other! - whole!
  const part = moved.role === 'before' ? risen : other
  const slack = 0.5 * 10 ** -decimalsOf(stated)
  return (
    significantDigits(stated) >= TELLING &&
    whole! > 0 &&
    Math.abs((part! / whole!) * 100 - rate!) <= slack + 1e-9
  )
}

const MOVED: ReadonlySet<MemberRole> = new Set(['in', 'out', 'before'])

/** A change that fits the other way round is no chance where the words are sure, or where it is the only one meant and has two digits. */
const isTelling = ({ strength, stated }: Proposal, meant: readonly Proposal[]): boolean =>
  strength >= STRENGTH.sure || (meant.length === 1 && stated !== null && significantDigits(stated) >= 2)

/** Whether one digit printed otherwise, two exchanged, or a decimal mark one place off would make it hold. */
export const hasSlip = (proposal: Proposal): boolean =>
  slips(proposal).some(
    ({ kind }) => kind === 'digit-changed' || kind === 'digits-swapped' || isShift(kind, proposal),
  )

/** "7,27 tỷ đồng" for 0,727: three digits and more are not met by chance. */
const isShift = (kind: Slip['kind'], { stated }: Proposal): boolean =>
  kind === 'decimal-lost' && stated !== null && significantDigits(stated) >= 3

/** Whether a change agrees in size, or nearly, or but for one slip. */
function isNear(proposal: Proposal): boolean {
  const { computed, relative, verdict } = judge(proposal)
  const far = proposal.strength >= SAID ? FAR_OFF : FAR
  if (verdict !== 'inconsistent' || !computed || (relative <= far && !isManifold(proposal))) return true
  if (relative > (proposal.strength >= STRENGTH.sure ? BEYOND : HOPELESS)) return false
  return holds(turned(proposal)) || hasSlip(proposal)
}

/** "34/52 trường đạt chuẩn, vượt 20% kế hoạch (5 trường)": figures that give many times what is stated are of different things. */
function isManifold(proposal: Proposal): boolean {
  const stated = proposal.stated && amountOf(proposal.stated)
  const { difference } = judge(proposal)
  return stated != null && difference.abs().compare(stated.abs().mul(HOPELESS)) > 0
}

/** The change as it would be, had it gone the other way. */
export const turned = (proposal: Proposal): Proposal => ({
  ...proposal,
  direction: proposal.direction === 'up' ? 'down' : 'up',
})
