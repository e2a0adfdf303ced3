import { judge } from './judge.ts'
import { factorOf, intervalOf } from './operand.ts'
import type { Member, Operand, Proposal } from './proposal.ts'
import { type Window, widened } from './window.ts'

/**
 * Where the value of one figure would have to lie for a product to hold, by all that its own digits and those of the others allow:
 * what is computed grows or shrinks as the figure does. Undefined for sums of several products or over several counts, and for
 * figures that are not above 0.
 */
export function productWindow(proposal: Proposal): (operand: Operand) => Window | undefined {
  const { stated, members } = proposal
  const { interval } = judge(proposal)
  const [printed, computed] = [stated && endsOf(intervalOf(stated)), endsOf(interval)]
  const operands = stated ? [stated, ...members] : members
  // A figure that stands there twice would be amended in both places.
  const distinct =
    new Set(operands.map(({ claim, facet }) => `${claim.id} ${facet}`)).size === operands.length
  if (!stated || !printed || !computed || !distinct || !isOneProduct(members)) return () => undefined
  const [least, most] = [printed[0] / computed[1], printed[1] / computed[0]]
  return (operand) => {
    const own = hasSlackOfItsOwn(operand) ? endsOf(intervalOf(operand)) : undefined
    if (!own) return undefined
    const slack = own[1] - own[0]
    const shrinks = operand === stated || isDivisor(operand as Member, members)
    const [from, to] = shrinks ? [1 / most, 1 / least] : [least, most]
    return widened(own[0] * from - slack, own[1] * to + slack, factorOf(operand).valueOf())
  }
}

/** Whether what is computed is as many times more, or less, as any one of its figures is. */
function isOneProduct(members: readonly Member[]): boolean {
  const count = (wanted: Member['role']) => members.filter(({ role }) => role === wanted).length
  if (members.some(({ times = 1 }) => times !== 1)) return false
  return count('part') === 0 ? count('factor') <= 2 : count('part') === 1 && count('base') === 1
}

/** In a quotient everything stands below the line but the total. */
const isDivisor = ({ role }: Member, members: readonly Member[]): boolean =>
  role !== 'part' && members.some((member) => member.role === 'part')

/** What other digits allow is moved with them; the two numbers of a ratio are read anew, by the decimals that they then have. */
const hasSlackOfItsOwn = ({ claim }: Operand): boolean =>
  claim.kind === 'quantity' || claim.kind === 'percent'

type Ends = readonly [lo: number, hi: number]

function endsOf(interval: ReturnType<typeof intervalOf> | null): Ends | undefined {
  const ends: Ends | undefined = interval ? [interval.lo.valueOf(), interval.hi.valueOf()] : undefined
  return ends && ends[0] > 0 ? ends : undefined
}
