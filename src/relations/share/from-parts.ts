import { type Figure, gapBetween } from '../context/figures.ts'
import { holds, openIfApproximate, settle } from '../context/settle.ts'
import type { Discourse } from '../discourse/index.ts'
import { unitOf } from '../operand.ts'
import type { Operand, Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { isSwapped } from '../swapped.ts'
import { partsAnywhere, wholesAnywhere } from './anywhere.ts'
import { believable, withinWhole } from './believable.ts'
import { numeratorsByUnit } from './by-unit.ts'
import { sharesName, tellsOtherTime } from './called.ts'
import { ofCalledExactly } from './called-exactly.ts'
import { numeratorsCalled } from './called-part.ts'
import { framedWholes } from './framed-whole.ts'
import { isNone, likeliest, NEAR } from './likeliest.ts'
import { explicitWholes, namedWhole } from './named-whole.ts'
import { type Numerator, numeratorsOf } from './numerator.ts'
import { allotments } from './of-allotment.ts'
import { plansBetween } from './of-plan.ts'
import { isOfAnother } from './own-subject.ts'
import { wholesOfSums } from './partitioned.ts'
import { opensWithin } from './sentence-before.ts'
import { share } from './share-of.ts'
import { type Whole, wholesAround } from './whole.ts'
import { wholesByName } from './whole-by-name.ts'

/** "B hồ sơ; trong đó A hồ sơ ..., chiếm x%": shares of a count whose whole stands elsewhere. */
export function fromParts(discourse: Discourse, percent: Figure): readonly Proposal[] {
  const byUnit = numeratorsByUnit(percent)
  const numerators =
    byUnit.length > 0 ? byUnit : [...numeratorsCalled(discourse, percent), ...numeratorsOf(percent)]
  return ofCalledExactly(discourse, percent, numerators, ofNumerators(discourse, percent, numerators))
}

function ofNumerators(
  discourse: Discourse,
  percent: Figure,
  numerators: readonly Numerator[],
): readonly Proposal[] {
  const name = wholeOf(percent, numerators[0])
  const named = name !== ''
  const isOfTime = (whole: Operand) => !tellsOtherTime(discourse, whole, name)
  const mayBe = (whole: Operand) => sharesName(discourse, whole, name)
  const explicit = numerators.flatMap((part) =>
    proposals(percent, part, [
      ...explicitWholes(percent, part.figure),
      ...framedWholes(discourse, part.figure),
      ...wholesByName(discourse, percent, part.figure),
      ...allotments(discourse, part, name),
    ]),
  )
  const planned = numerators
    .flatMap((part) => proposals(percent, part, plansBetween(percent, part, name)))
    .filter((proposal) => !isNone(proposal))
  const said = explicit.map(withinWhole).filter(({ strength }) => strength >= SAID)
  if (said.length > 0) return settle(said).map(openIfApproximate)
  const candidates = [
    ...explicit,
    ...planned,
    ...numerators.flatMap((part) => [
      ...proposals(percent, part, [
        ...wholesOfSums(discourse, part.figure, part.evidence),
        ...wholesAround(discourse, part).filter(({ operand }) => isOfTime(operand)),
      ]).map((p) =>
        named || isOfAnother(part.figure, gapBetween(part.figure, percent))
          ? { ...p, strength: Math.min(p.strength, NEAR) }
          : p,
      ),
      ...proposals(
        percent,
        part,
        wholesAnywhere(discourse, percent, part).filter(({ operand }) => mayBe(operand) && isOfTime(operand)),
      ),
    ]),
    ...partsOf(discourse, percent),
  ]
  const settled = likeliest(
    candidates.map(withinWhole).filter((share) => believable(share) && !mayBeOfPlan(percent, share)),
    percent.passage.lower,
  ).map(openIfApproximate)
  const open = withoutWhole(percent, numerators[0])
  if (settled.length === 0) return open
  return named && settled.every(isNone) ? [...settled, ...open] : settled
}

/** "Gieo trồng 1.234 ha. Trong đó, lúa 1.080 ha, đạt 90%": of the sentence before, unless it is of a plan that is not told. */
function mayBeOfPlan(percent: Figure, share: Proposal): boolean {
  const { mention } = percent
  const base = share.members.find(({ role }) => role === 'base')?.claim.place
  const [from = 0] = mention.block.sentences[mention.sentence] ?? []
  const isBefore = base?.block === mention.block.id && base.start < from
  return (
    isBefore &&
    opensWithin(percent) &&
    /^(?:đạt|bằng)$/.test(share.evidence) &&
    !holds(share) &&
    !isSwapped(share)
  )
}

/** Words that name a whole; "149 vụ/227 bị cáo, đạt 91,4% số vụ" only says which of the two is meant, and "chiếm 91,6% nhóm" nothing. */
function wholeOf(percent: Figure, part: Numerator | undefined): string {
  const name = namedWhole(percent)
  if (OF_THESE.test(name)) return ''
  const unit = part && unitOf({ claim: part.figure.mention.claim, facet: 'value' })
  return unit && name === `số ${unit.toLowerCase()}` ? '' : name
}

const OF_THESE = /^(?:của |trên |trong )?(?:tổng số|số|nhóm)(?: này| đó| trên| nói trên)?$/u

/** "bằng 94,2% dân số (93.950 người)": the part of a whole beside the percentage stands sentences before it. */
function partsOf(discourse: Discourse, percent: Figure): Proposal[] {
  const [whole] = explicitWholes(percent, percent)
  return whole
    ? partsAnywhere(discourse, percent, whole.operand).flatMap((part) =>
        proposals(percent, part, [{ ...whole, strength: STRENGTH.fitting }]),
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
          strength >= JOINED && whole.strength >= STRENGTH.sure
            ? whole.strength
            : Math.min(strength, whole.strength),
        evidence,
      },
    ),
  )
}

/** Where the words say of which figure a share is taken, no other figure that happens to fit is asked. */
const SAID = STRENGTH.certain

/** From here on the words leave no doubt that a count and a percentage are of one thing. */
const JOINED = STRENGTH.clear

/** "96 hộ (5,21%)" in a report that never says of how many. */
function withoutWhole(percent: Figure, part: Numerator | undefined): Proposal[] {
  if (!part || part.strength < JOINED) return []
  const members = [{ claim: part.figure.mention.claim, facet: 'value', role: 'part' } as const]
  return [
    {
      ...share(percent, members, { strength: STRENGTH.possible, evidence: part.evidence }),
      open: 'base-not-stated',
    },
  ]
}
