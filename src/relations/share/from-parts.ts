import { HUNDRED } from '../../model/index.ts'
import type { Figure } from '../context/figures.ts'
import { holds, openIfApproximate, settle, significantDigits } from '../context/settle.ts'
import type { Discourse } from '../discourse/index.ts'
import { judge } from '../judge.ts'
import { amountOf } from '../operand.ts'
import type { Operand, Proposal } from '../proposal.ts'
import { slips } from '../slips.ts'
import { partsAnywhere, wholesAnywhere } from './anywhere.ts'
import { numeratorsCalled } from './called-part.ts'
import { share } from './from-ratio.ts'
import { explicitWholes, namedWhole } from './named-whole.ts'
import { type Numerator, numeratorsOf } from './numerator.ts'
import { wholesOfSums } from './partitioned.ts'
import { type Whole, wholesAround } from './whole.ts'
import { wholesByName } from './whole-by-name.ts'

/** "B hồ sơ; trong đó A hồ sơ ..., chiếm x%": shares of a count whose whole stands elsewhere. */
export function fromParts(discourse: Discourse, percent: Figure): Proposal[] {
  const numerators = [...numeratorsCalled(discourse, percent), ...numeratorsOf(percent)]
  const named = namedWhole(percent) !== ''
  const explicit = numerators.flatMap((part) =>
    proposals(percent, part, [
      ...explicitWholes(percent, part.figure),
      ...wholesByName(discourse, percent, part.figure),
    ]),
  )
  if (explicit.some(({ strength }) => strength >= SAID)) return settle(explicit).map(openIfApproximate)
  const candidates = [
    ...explicit,
    ...numerators.flatMap((part) => [
      ...proposals(percent, part, [
        ...wholesOfSums(discourse, part.figure, part.evidence),
        ...wholesAround(discourse, part),
      ]).map((p) => (named ? { ...p, strength: Math.min(p.strength, NEAR) } : p)),
      ...proposals(percent, part, wholesAnywhere(discourse, percent, part)),
    ]),
    ...partsOf(discourse, percent),
  ]
  const settled = likeliest(candidates.map(withinWhole).filter(believable)).map(openIfApproximate)
  const open = withoutWhole(percent, numerators[0])
  return settled.length === 0 || (open.length > 0 && settled.every(isNone)) ? open : settled
}

/** The whole that the words give, even where its share fails, before one elsewhere that fits by chance. */
function likeliest(candidates: readonly Proposal[]): Proposal[] {
  const told = candidates.find(({ strength }) => strength >= SOLE)
  const held = candidates.find(holds)
  const isChance =
    held !== undefined && held.strength <= NEAR && (isCoarse(held) || (told?.strength ?? 0) >= LISTED)
  return told && isChance && !holds(told) && isSlip(told) ? [told] : settle(candidates)
}

/** A share of a whole that is not surely its own, and far off: that is most likely no relation. */
const isNone = (proposal: Proposal) =>
  !proposal.open &&
  !holds(proposal) &&
  proposal.strength < LISTED &&
  judge(proposal).relative > NEARLY &&
  !isSlip(proposal)

/** Nearer than this a share is wrong by a little, whatever its digits. */
const NEARLY = 0.02

/** Two digits, or a fit that only a convention of rounding makes, are often met by chance. */
const isCoarse = (proposal: Proposal) =>
  judge(proposal).verdict !== 'consistent' || significantDigits(proposal.stated!) < 3

const isSlip = (proposal: Proposal) =>
  slips(proposal).some(({ kind }) => kind === 'digits-swapped' || kind === 'digit-changed')

/** Less than all of a whole cannot be more than it: such figures do not belong together, however they stand. */
function withinWhole(proposal: Proposal): Proposal {
  const [part, whole] = proposal.members.map(amountOf)
  const rate = proposal.stated && amountOf(proposal.stated)
  const apart = part && whole && rate && part.compare(whole) > 0 && rate.compare(HUNDRED) <= 0
  return apart && slips(proposal).length === 0
    ? { ...proposal, strength: Math.min(proposal.strength, 0.3) }
    : proposal
}

/** "bằng 94,2% dân số (93.950 người)": the part of a whole beside the percentage stands sentences before it. */
function partsOf(discourse: Discourse, percent: Figure): Proposal[] {
  const [whole] = explicitWholes(percent, percent)
  return whole
    ? partsAnywhere(discourse, percent, whole.operand).flatMap((part) =>
        proposals(percent, part, [{ ...whole, strength: 0.4 }]),
      )
    : []
}

function proposals(
  percent: Figure,
  { figure, strength, evidence }: Numerator,
  wholes: readonly Whole[],
): Proposal[] {
  return wholes.map((whole) =>
    share(
      percent,
      [
        { claim: figure.mention.claim, facet: 'value', role: 'part' },
        { ...whole.operand, role: 'base' },
      ],
      {
        strength:
          strength >= JOINED && whole.strength >= 0.8 ? whole.strength : Math.min(strength, whole.strength),
        evidence,
      },
    ),
  )
}

/** Where the words say of which figure a share is taken, no other figure that happens to fit is asked. */
const SAID = 0.9

/** From here on the words leave one whole, or make it the head of a list. */
const SOLE = 0.65
const LISTED = 0.8

/** From here on the words leave no doubt that a count and a percentage are of one thing. */
const JOINED = 0.7

/** From here on the place alone makes a fit credible: the same passage. */
const NEAR = 0.45

/** A percentage of three digits that fits proves itself; one of two digits needs words that join it. */
function believable(proposal: Proposal): boolean {
  if (proposal.strength >= NEAR) return true
  return proposal.stated !== null && significantDigits(proposal.stated) >= 3 && !isHundred(proposal.stated)
}

/** Whether a percentage says all of it, which any figure beside itself would prove. */
const isHundred = (operand: Operand) => amountOf(operand)?.equals(HUNDRED) ?? false

/** "96 hộ (5,21%)" in a report that never says of how many. */
function withoutWhole(percent: Figure, part: Numerator | undefined): Proposal[] {
  if (!part || part.strength < JOINED) return []
  const members = [{ claim: part.figure.mention.claim, facet: 'value', role: 'part' } as const]
  return [{ ...share(percent, members, { strength: 0.5, evidence: part.evidence }), open: 'base-not-stated' }]
}
