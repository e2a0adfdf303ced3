import type { MemberRole } from '../model/index.ts'
import { factorOf, intervalOf } from './operand.ts'
import type { Operand, Proposal } from './proposal.ts'
import { type Window, widened } from './window.ts'

/** Rate in %, the two figures it is taken of, the second once more, and twice the slack of the figure that is looked for. */
type Values = readonly number[]

/** What rate, first and second figure would have to be for the others to hold; no number where nothing would do. */
type Equations = readonly [(of: Values) => number, (of: Values) => number, (of: Values) => number]

/**
 * Where the value of one figure would have to lie for a growth rate to hold, by all that its own digits and those of the
 * others allow. Undefined where the rate is taken otherwise than here, and for figures that are not above 0.
 */
export function growthWindow(proposal: Proposal): (operand: Operand) => Window | undefined {
  const { stated, members } = proposal
  const found = stated?.claim.kind === 'percent' && members.length === 2 ? equationsOf(proposal) : undefined
  if (!stated || !found) return () => undefined
  const operands = [stated, ...found.figures]
  const [rate, first, second] = operands.map(endsOf)
  // A figure that stands there twice would be amended in both places.
  const distinct =
    new Set(operands.map(({ claim, facet }) => `${claim.id} ${facet}`)).size === operands.length
  if (!rate || !first || !second || !distinct) return () => undefined
  return (operand) => {
    const at = operands.indexOf(operand)
    const own = [rate, first, second][at]
    const equation = found.equations.map((each) => each[at]).filter((each) => each !== undefined)
    if (!own || equation.length === 0) return undefined
    const slack = own[1] - own[0]
    const [from, to] = rangeOf(equation, [rate, first, second, second, [-slack, slack], [-slack, slack]])
    return widened(from - slack, to + slack, factorOf(operand).valueOf())
  }
}

/** The figures of a rate with its equations; two of them where the words do not say which way it went. */
function equationsOf({ members, direction }: Proposal) {
  const find = (role: MemberRole) => members.find((member) => member.role === role)
  const [now, before, rise, fall] = [find('now'), find('before'), find('in'), find('out')]
  const change = rise ?? fall
  const ways = direction === undefined ? [1, -1] : [direction === 'up' ? 1 : -1]
  if (now && before) return { figures: [now, before], equations: ways.map(ofLevels) }
  if (change && before) return { figures: [change, before], equations: [ofChange] }
  return now && change && { figures: [now, change], equations: [ofLater(rise ? 1 : -1)] }
}

/** x = 100 (now − before) / before, or before − now. */
const ofLevels = (way: number): Equations => [
  ([, now, before, same]) => (100 * way * (now! - before!)) / same!,
  ([x, , before, same]) => before! + (way * x! * same!) / 100,
  ([x, now, , , one, other]) => over(now! - one! - (way * x! * other!) / 100, 1 + (way * x!) / 100),
]

/** x = 100 change / before. */
const ofChange: Equations = [
  ([, change, before]) => (100 * change!) / before!,
  ([x, , before]) => (x! * before!) / 100,
  ([x, change]) => (100 * change!) / x!,
]

/** x = 100 change / (now − change) of a rise, 100 change / (now + change) of a fall. */
const ofLater = (way: number): Equations => [
  ([, now, change, same]) => over(100 * change!, now! - way * same!),
  ([x, , change, same]) => (100 * change!) / x! + way * same!,
  ([x, now, , , one, other]) => over(x! * now! - way * x! * other! - 100 * one!, 100 + way * x!),
]

/** A quotient whose divisor is above 0. */
const over = (part: number, whole: number): number => (whole > 0 ? part / whole : Number.NaN)

/** What the digits of a figure allow, in its base unit. */
type Ends = readonly [lo: number, hi: number]

function endsOf(operand: Operand): Ends | undefined {
  const interval = intervalOf(operand)
  const ends: Ends | undefined = interval && [interval.lo.valueOf(), interval.hi.valueOf()]
  return ends && ends[0] > 0 ? ends : undefined
}

/** The least and the greatest value at the ends of all that may vary: between them every equation only rises or only falls. */
function rangeOf(equations: readonly ((of: Values) => number)[], ends: readonly Ends[]): Ends {
  let corners: Values[] = [[]]
  for (const [lo, hi] of ends)
    corners = corners.flatMap((corner) =>
      lo === hi
        ? [[...corner, lo]]
        : [
            [...corner, lo],
            [...corner, hi],
          ],
    )
  const values = equations.flatMap((equation) => corners.map(equation))
  if (!values.every(Number.isFinite)) return [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]
  return [Math.min(...values), Math.max(...values)]
}
