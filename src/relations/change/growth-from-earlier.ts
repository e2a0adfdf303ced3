import { bracketBehind, ownerOf } from '../context/around.ts'
import { directionOf } from '../context/direction.ts'
import { type Figure, figuresOf, gapBetween } from '../context/figures.ts'
import { operandOf } from '../context/operand-of.ts'
import type { Discourse } from '../discourse/index.ts'
import { codeOf } from '../operand.ts'
import type { Operand, Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { isAboutOther } from './about-other.ts'
import { bareLevels } from './bare-levels.ts'
import { changeOf } from './change-of.ts'
import { type Earlier, earlierLevels } from './earlier.ts'
import { type Change, type Level, levelsBefore, sameMeasure } from './levels.ts'
import { isNamedAnew, isOfOtherName } from './named-anew.ts'
import { ownedLevels } from './owned.ts'

/** "A, tăng 3,2% so với cùng kỳ (5.690 con)". */
export function growthFromEarlier(discourse: Discourse, change: Change): Proposal[] {
  const earlier = earlierLevels(
    discourse,
    change,
    (figure) => figure.mention.claim.kind === 'quantity' && !isAboutOther(change.figure, figure),
  )[0]
  if (!earlier || (earlier.figure.at > change.figure.at && isOfAmountBefore(change.figure))) return []
  const before = earlier.figure
  const levels = levelsFor(discourse, change, before)
  const owned = ownedLevels(before, change.figure, levels)
  // "20 người chết, 36 người bị thương (cùng kỳ …), giảm 20% số người chết": the rate itself says which level it is of.
  const isOneOfMany =
    (levels.length > 1 || hasOthers(change.figure, before)) && NAMED.test(change.figure.tail)
  return (ownLevel(change.figure, before) ?? [...owned, ...bareLevels(change)]).map(({ operand, strength }) =>
    changeOf(
      change,
      [
        { ...operand, role: 'now' },
        { ...operandOf(before), role: 'before' },
      ],
      {
        variant: 'growth',
        strength:
          isNamedAnew(operand, change) || isOfOtherName(operand, change, before) || isOneOfMany
            ? STRENGTH.fitting
            : isJustBefore(operand, change, earlier)
              ? ADJACENT
              : Math.min(strength, earlier.strength),
        evidence: change.figure.tail,
      },
    ),
  )
}

/** Whether more than one pair of levels of a measure stands before a rate in its sentence. */
const hasOthers = ({ passage, at, mention }: Figure, before: Figure): boolean =>
  figuresOf(passage)
    .slice(Math.max(0, at - REACH), at)
    .filter((other) => other.mention.sentence === mention.sentence && !directionOf(other))
    .filter(
      (other) => other.mention.claim.kind === 'quantity' && sameMeasure(operandOf(other), operandOf(before)),
    ).length > PAIR

const [PAIR, REACH] = [2, 12]

const NAMED = /^(?:về )?số \p{L}/u

/** "sốt xuất huyết tăng 23 ca (năm 2014: 45 ca), tỷ lệ tăng 51,1%; …": a bracket between an amount and its rate tells what both are of, and none behind them does. */
function isOfAmountBefore({ passage, at, mention }: Figure): boolean {
  const [owner, level] = figuresOf(passage).slice(Math.max(0, at - 2), at)
  const bracket = level?.mention.bracket
  return (
    owner !== undefined &&
    bracket != null &&
    bracket.close < mention.start &&
    ownerOf(level!) === owner &&
    directionOf(owner) !== undefined &&
    OF_AMOUNT.test(passage.lower.slice(bracket.close + 1, mention.start))
  )
}

const OF_AMOUNT = /^,? (?:tương ứng|tương đương|t[ỷỉ] lệ)(?: tăng| giảm)? $/u

/**
 * "3.130 đơn, tăng 8,5% so với cùng kỳ (2.884 đơn)": nothing stands between the level and its change, both levels have one unit,
 * and the earlier one stands in the bracket behind or is told by the year that is compared with.
 */
const ADJACENT = STRENGTH.certain

function isJustBefore({ claim }: Operand, { figure }: Change, { figure: before, words }: Earlier): boolean {
  const previous = figuresOf(figure.passage)[figure.at - 1]
  if (previous?.mention.claim !== claim || !('unit' in claim) || claim.unit === '') return false
  const isTold = bracketBehind(figure).includes(before) || OF_YEAR.test(words)
  const gap = gapBetween(previous, figure)
  // "…: tiền mặt 2.815 triệu đồng, ngày công 350 triệu đồng; tăng 31,5%": what a semicolon parts from a list is of none of its items.
  return (
    isTold &&
    codeOf(operandOf(before)) === codeOf(operandOf(previous)) &&
    gap.length < 30 &&
    !gap.includes(';')
  )
}

const OF_YEAR = /^năm \d{4}$/

/** "làm chết 09 người (-10,0%)": the level in front of the bracket in which a rate stands. */
function ownLevel(rate: Figure, before: Figure): readonly Level[] | undefined {
  const owner = ownerOf(rate)
  const isLevel = owner?.mention.claim.kind === 'quantity' && !directionOf(owner) && owner !== before
  return isLevel && sameMeasure(operandOf(owner), operandOf(before))
    ? [{ operand: operandOf(owner), strength: STRENGTH.sure }]
    : undefined
}

/** Levels before a rate that have the unit of the earlier level. */
function levelsFor(discourse: Discourse, change: Change, before: Figure): Level[] {
  const asAmount = {
    ...change,
    figure: { ...change.figure, mention: { ...change.figure.mention, claim: before.mention.claim } },
  }
  return levelsBefore(discourse, asAmount, before)
}
