/** "cấp 1.482 chứng chỉ, đạt 95,0%, chưa cấp 78 trường hợp", "đạt 69/84; không đạt 15 mẫu": what a deed leaves that words deny of the rest. */
import { type Figure, figuresOf, proseFigures } from '../context/figures.ts'
import { isTime } from '../context/measured.ts'
import { operandOf } from '../context/operand-of.ts'
import { isPlainLevel } from '../context/plain-level.ts'
import { endsBare } from '../context/said-behind.ts'
import { holds } from '../context/settle.ts'
import { heldOrDigitOff } from '../digit-off.ts'
import type { Discourse } from '../discourse/index.ts'
import { amountOf, codeOf } from '../operand.ts'
import type { Member, Operand, Proposal } from '../proposal.ts'
import { remainder } from '../remainder.ts'
import { STRENGTH } from '../strength.ts'
import { bothCounted, maybeCompatible } from '../units.ts'
import { isFollowed } from './followed.ts'

/** How many figures back the deed may stand, and how many further back its whole. */
const REACH = 6

/** The deed that words deny right before a figure: "chưa cấp", "không được cấp". */
const DENIED = /(?:^|\s)(?:chưa|không)(?: được| có)? (\p{L}+(?: \p{L}+)?)$/u

/** What is left undone, of a whole whose share the deed is told to be, or below the slash of what was done: any that fits, and one but for a digit. */
export const undoneOf = (discourse: Discourse): Proposal[] =>
  proseFigures(discourse).flatMap((rest) => {
    const deed = isLevel(rest) ? DENIED.exec(rest.lead)?.[1] : undefined
    const done = deed === undefined ? undefined : doneBefore(rest, deed)
    const whole = done && wholeOf(done)
    if (!done || !whole || !isOfSort(rest, [done, whole]) || isOfOtherWhole(rest, done, whole)) return []
    const left = remainder(operandOf(rest), [whole, partOf(done)], rest.lead.slice(-40))
    return heldOrDigitOff(left, isAlone(rest, done))
  })

/** Whether nothing says of which time or sort a rest is, and no other rest stands beside it, before or behind. */
function isAlone(rest: Figure, done: Figure): boolean {
  const { passage, mention, at } = rest
  const before = figuresOf(passage).slice(done.at + 1, at)
  return (
    endsBare(rest) &&
    !before.some((other) => isLevel(other) && maybeCompatible(operandOf(other), operandOf(rest))) &&
    !isFollowed(passage, { mention, operand: operandOf(rest) })
  )
}

/** The nearest figure of the sentence, on the level of the rest, whose last word is the deed. */
function doneBefore({ mention, passage, at }: Figure, deed: string): Figure | undefined {
  const said = new RegExp(`(?:^|\\s)(?<!(?:chưa|không|chưa được|không được) )${deed}(?: được| là| có)?$`, 'u')
  return figuresOf(passage)
    .slice(Math.max(0, at - REACH), at)
    .findLast(
      (other) =>
        other.mention.sentence === mention.sentence &&
        other.mention.bracket === mention.bracket &&
        (isLevel(other) || isRatio(other)) &&
        said.test(other.lead),
    )
}

/** The number below the slash of what was done, or the figure of which a percentage right behind it says what share it is. */
function wholeOf(done: Figure): Operand | undefined {
  if (isRatio(done)) return operandOf(done, 'denominator')
  const figures = figuresOf(done.passage)
  const rate = figures[done.at + 1]
  if (rate?.mention.claim.kind !== 'percent' || rate.mention.sentence !== done.mention.sentence)
    return undefined
  const whole = figures
    .slice(Math.max(0, done.at - REACH), done.at)
    .findLast((other) => isLevel(other) && other.mention.bracket === null && isShareOf(rate, done, other))
  return whole && operandOf(whole)
}

const isShareOf = (rate: Figure, part: Figure, whole: Figure): boolean =>
  bothCounted(operandOf(part), operandOf(whole)) &&
  holds({
    kind: 'share',
    variant: 'share',
    stated: operandOf(rate),
    members: [partOf(part), { ...operandOf(whole), role: 'whole' }],
    evidence: rate.lead,
    strength: STRENGTH.hinted,
  })

const partOf = (done: Figure): Member => ({
  ...operandOf(done, isRatio(done) ? 'numerator' : 'value'),
  role: 'part',
})

/** A rest may be told in cases of what was told in papers; of a ratio it has the unit, if that has one. */
const isOfSort = (rest: Figure, [done, whole]: readonly [Figure, Operand]): boolean =>
  isRatio(done) ? isOfRatio(rest, whole) : bothCounted(operandOf(rest), whole)

const isOfRatio = ({ mention: { claim } }: Figure, whole: Operand): boolean =>
  codeOf(whole) === ''
    ? claim.kind === 'quantity' && claim.decimals === 0
    : maybeCompatible({ claim, facet: 'value' }, whole)

/** "Kiểm nghiệm 84 mẫu, đạt 69/84; không đạt 25 chỉ tiêu": the number below the slash is told before with its unit, which is another. */
const isOfOtherWhole = (rest: Figure, { passage, at }: Figure, whole: Operand): boolean =>
  codeOf(whole) === '' &&
  figuresOf(passage)
    .slice(Math.max(0, at - REACH), at)
    .map((other) => operandOf(other))
    .some(
      (other) => amountOf(other)?.equals(amountOf(whole) ?? -1) && !maybeCompatible(operandOf(rest), other),
    )

const isRatio = ({ mention: { claim } }: Figure): boolean =>
  claim.kind === 'ratio' && claim.reading === 'part-of-whole'

const isLevel = ({ mention }: Figure): boolean => isPlainLevel(mention) && !isTime(mention.claim)
