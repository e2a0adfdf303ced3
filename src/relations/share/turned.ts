/** Shares of which two digits stand the other way round: nothing told fits them as they are printed, and one whole does when they are turned. */
import { divide, HUNDRED, multiply, point } from '../../model/index.ts'
import { contentWords } from '../content-words.ts'
import { figuresBefore } from '../context/around.ts'
import { directionOf } from '../context/direction.ts'
import { figureIndex } from '../context/figure-index.ts'
import { type Figure, figuresOf, gapBetween } from '../context/figures.ts'
import { alike, measureOf } from '../context/measured.ts'
import { operandOf } from '../context/operand-of.ts'
import { holds } from '../context/settle.ts'
import type { Discourse } from '../discourse/index.ts'
import { amountOf, intervalOf, unitOf } from '../operand.ts'
import type { Member, Operand, Proposal } from '../proposal.ts'
import { amended, exchanges } from '../slips.ts'
import { STRENGTH } from '../strength.ts'
import { wordsShared } from './called.ts'
import { namedWhole } from './named-whole.ts'
import { baseOf, type Found, fits, fitsSize, over, partOf } from './part-and-whole.ts'
import { isTarget } from './sense.ts'
import { spreadOf } from './spread.ts'
import { wholes } from './whole.ts'

/** How many figures back a whole that no words name may stand. */
const REACH = 24

/** How many shares on either side are asked for their whole. */
const NEAR = 4

/** A whole has so many of the words by which one is called. */
const CALLED = 0.6

/** What is called so is one figure in ten of its sort, or fewer. */
const NAMED = 0.1

/** Above this a turned share that fits says nothing, for some whole of those that were tried always does: where words or shares beside it point at the wholes, and where none do. */
const LUCK = 0.04
const BARE_LUCK = 0.01

/** Wholes that one share may have, and out of how many figures they were picked. */
interface Group {
  readonly bases: readonly Operand[]
  readonly among: number
  readonly luck: number
}

/** A share that fails, and the figures that may be misprinted in it. */
interface Open {
  readonly proposal: Proposal
  readonly part: Member
  readonly slips: readonly { readonly operand: Operand; readonly to: string }[]
}

/**
 * "Tổng số 336 hộ …; 281 hộ, chiếm 86,3% tổng số hộ", where it is 83,6 %: the share of the one whole told that fits it with two
 * digits exchanged, in itself or in its part, where so few were tried that chance finds none.
 */
export function ofTurnedDigits(
  discourse: Discourse,
  found: readonly Found[],
  at: number,
  proposal: Proposal,
) {
  const { figure } = found[at]!
  const part = partOf(proposal)
  if (proposal.open !== 'base-not-stated' || !proposal.stated || !part || proposal.members.length !== 1)
    return proposal
  const printed = [proposal.stated, part]
  if (printed.some(({ claim }) => claim.approx !== 'exact')) return proposal
  const slips = printed.flatMap((operand) => exchanges(operand).map((to) => ({ operand, to })))
  const open = { proposal, part, slips }
  const name = namedWhole(figure)
  const groups = [
    () => besideWholes(discourse, found, at, name),
    () => (contentWords(name).length > 0 ? called(discourse, figure, name, open) : before(discourse, figure)),
  ]
  for (const group of groups) {
    const turned = oneThatFits(figure, open, group())
    if (turned) return turned
  }
  return proposal
}

/** The whole of shares near in the same passage. */
function besideWholes(discourse: Discourse, found: readonly Found[], at: number, name: string): Group {
  const bases = found
    .slice(Math.max(0, at - NEAR), at + NEAR + 1)
    .filter(({ figure, proposal }) => figure.passage === found[at]!.figure.passage && holds(proposal))
    .flatMap(({ proposal }) => baseOf(proposal) ?? [])
    .filter((base) => wordsShared(discourse, base, name) >= CALLED)
  return { bases, among: valuesOf(bases).length, luck: LUCK }
}

/** Figures of the report that would fit and have the name which the words behind a percentage give its whole. */
function called(discourse: Discourse, { mention }: Figure, name: string, open: Open): Group {
  const { proposal, part, slips } = open
  const index = figureIndex(discourse)
  const measure = measureOf(part)
  const bases = slips
    .flatMap((slip) => {
      const { stated, members } = amended(proposal, slip)
      const [rate, amount] = [stated && intervalOf(stated), amountOf(members[0]!)]
      if (!rate || !amount || rate.lo.compare(0) <= 0) return []
      const range = divide(multiply(point(amount), point(HUNDRED)), rate)
      if (!range) return []
      return index.within(measure, range, mention.order).map(({ operand }) => operand)
    })
    .filter((base) => wordsShared(discourse, base, name) >= CALLED)
  return { bases, among: index.size(measure) * NAMED, luck: LUCK }
}

/** Figures told before a percentage in its section. */
function before(discourse: Discourse, figure: Figure): Group {
  const bases = figuresBefore(discourse, figure, REACH)
    .filter((other) => !isTarget(other) && !directionOf(other) && !isJoined(other))
    .flatMap((other) => wholes(other, { strength: 0, evidence: '' }).map(({ operand }) => operand))
  return { bases, among: 0, luck: BARE_LUCK }
}

/** "2.310 hồ sơ trực tuyến và 4.120 hồ sơ trực tiếp": the whole of what follows are both. */
function isJoined(figure: Figure): boolean {
  const { passage, at, mention } = figure
  const [last, next] = [figuresOf(passage)[at - 1], figuresOf(passage)[at + 1]]
  const pairs = [last && ([last, figure] as const), next && ([figure, next] as const)]
  return pairs.some(
    (pair) =>
      pair?.every((other) => other.mention.sentence === mention.sentence) &&
      alike(operandOf(pair[0]), operandOf(pair[1])) &&
      AND.test(gapBetween(...pair)),
  )
}

const AND = /(?<!\p{L})và(?!\p{L})/u

/** The share of the one value among some wholes that fits it turned, unless chance may have found it. */
function oneThatFits(figure: Figure, { proposal, part, slips }: Open, group: Group): Proposal | undefined {
  const isOwn = ({ claim }: Operand) => unitOf(part) === '' && claim.place.block === figure.mention.block.id
  const fitting = group.bases.filter((base) => fits(part, base) || (isOwn(base) && fitsSize(part, base)))
  const values = valuesOf(fitting)
  if (Math.max(values.length, group.among) * slips.length * spreadOf(proposal.stated) > group.luck)
    return undefined
  const turned = values
    .map((operand) => firm(over(proposal, part, { ...operand, role: 'base' })))
    .filter((share) => slips.some((slip) => holds(amended(share, slip))))
  return turned.length === 1 ? turned[0] : undefined
}

/** The first of each value. */
const valuesOf = (operands: readonly Operand[]): Operand[] => [
  ...new Map(
    operands.toReversed().map((operand) => [amountOf(operand)?.toFraction() ?? '', operand] as const),
  ).values(),
]

const firm = ({ open: _, ...share }: Proposal): Proposal => ({ ...share, strength: STRENGTH.clear })
