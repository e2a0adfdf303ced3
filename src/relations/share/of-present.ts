/** Shares that agree with what there was a year ago where the text tells what there is now: taken of the wrong base. */
import type { Discourse, Mention } from '../discourse/index.ts'
import { judge, judgedToHold } from '../judge.ts'
import { operandKey } from '../keys.ts'
import { codeOf, digitsOf } from '../operand.ts'
import type { Operand, Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { NAMES_OTHER_TIME } from './other-time.ts'
import { baseOf, partOf } from './part-and-whole.ts'

/** Fewer digits agree with any base. */
const TELLING = 3

/**
 * "12.871 lượt, giảm 1.319 lượt so với năm 2022 (14.190 lượt), trong đó 3.406 lượt cấp cứu, chiếm 24,0%": a part of this year's is no share
 * of what stands in the bracket of the comparison, though it fits to the digit. Words behind the rate may still name the other time.
 */
export function ofPresentWholes(discourse: Discourse, proposals: readonly Proposal[]): Proposal[] {
  const since = new Map<string, Operand>()
  for (const proposal of proposals) {
    const [now, before] = (['now', 'before'] as const).map((role) =>
      proposal.members.find((member) => member.role === role),
    )
    if (proposal.kind === 'change' && now && before && judgedToHold(judge(proposal)))
      since.set(operandKey(before), now)
  }
  return since.size === 0
    ? [...proposals]
    : proposals.map((proposal) => ofPresent(discourse, proposal, since))
}

function ofPresent(discourse: Discourse, proposal: Proposal, since: ReadonlyMap<string, Operand>): Proposal {
  const [part, base] = [partOf(proposal), baseOf(proposal)]
  const now = base && since.get(operandKey(base))
  if (proposal.variant !== 'share' || !proposal.stated || !part || !now || proposal.open) return proposal
  if (proposal.strength >= STRENGTH.sure || !judgedToHold(judge(proposal))) return proposal
  const isTelling = [proposal.stated, part, base].every((operand) => digitsOf(operand) >= TELLING)
  if (!isTelling || codeOf(part) !== codeOf(now)) return proposal
  const places = [now, base, part, proposal.stated].map(({ claim }) => discourse.mentionOf(claim.id))
  if (!places.every((place) => place !== undefined) || !isPastComparison(places)) return proposal
  return { ...proposal, members: [part, { ...now, role: 'base' }], strength: STRENGTH.sure }
}

/** Whether the level of now, the bracket of the earlier one, the part and its share follow one another in one sentence. */
function isPastComparison(places: readonly Mention[]): boolean {
  const [now, before, part, rate] = places
  if (!now || !before || !part || !rate) return false
  const isOneSentence = places.every(
    ({ block, sentence }) => block === rate.block && sentence === rate.sentence,
  )
  const bracket = before.bracket
  const isInOrder =
    bracket !== null && now.end <= bracket.open && bracket.close < part.start && part.end <= rate.start
  const isLevel = [now, part, rate].every((place) => place.bracket === bracket?.parent)
  return (
    isOneSentence &&
    isInOrder &&
    isLevel &&
    ![between(before, rate), behind(rate)].some((words) => NAMES_OTHER_TIME.test(words))
  )
}

/** What is said of the part and its rate: "trong đó năm 2022 có 3.406 lượt" is of the time in the bracket. */
const between = ({ bracket, end }: Mention, { block, start }: Mention): string =>
  block.value.slice(bracket?.close ?? end, start).toLowerCase()

/** What a rate is said to be taken of, up to the end of its clause. */
const behind = ({ block, end }: Mention): string =>
  block.value
    .slice(end, end + REACH)
    .split(/[;.]/)[0]!
    .toLowerCase()

/** Units of text in which the name of a whole has room. */
const REACH = 100
