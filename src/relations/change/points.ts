import { ownerOf } from '../context/around.ts'
import { directionOf } from '../context/direction.ts'
import { type Figure, figuresOf, gapBetween } from '../context/figures.ts'
import { operandOf } from '../context/operand-of.ts'
import { isPastPlan } from '../context/past-plan.ts'
import { holds, significantDigits } from '../context/settle.ts'
import type { Discourse } from '../discourse/index.ts'
import { codeOf } from '../operand.ts'
import type { Member, Operand, Proposal } from '../proposal.ts'
import { isTarget, senseOf } from '../share/sense.ts'
import { STRENGTH } from '../strength.ts'
import { spelledLevels } from './between.ts'
import { changeOf, type Words } from './change-of.ts'
import { earlierLevels } from './earlier.ts'
import { together } from './is-earlier.ts'
import { laterRates } from './later-rate.ts'
import type { Change } from './levels.ts'
import { nowOverBefore } from './now-over-before.ts'
import { rateElsewhere } from './rate-elsewhere.ts'
import { ratesInBrackets } from './rates-in-brackets.ts'

/** How far back the rate stands that rose or fell. */
const REACH = 4

/** "từ 6,2% xuống còn 4,9%, giảm 1,3%": a change of a rate in percentage points, also where "%" is printed. */
export function pointsOf(discourse: Discourse, change: Change): Proposal[] {
  const spelled = spelledLevels(change)
  if (spelled?.every(isRate))
    return [points(change, spelled, { strength: STRENGTH.sure, evidence: 'từ … lên …' })]
  const pair = nowOverBefore(change)
  if (pair?.every(({ claim }) => claim.text.includes('%')))
    return [points(change, pair, { strength: STRENGTH.sure, evidence: '(a/b)' })]
  const bracketed = ratesInBrackets(change)
  if (bracketed)
    return [points(change, membersOf(...bracketed), { strength: strengthOf(change), evidence: '… (x%)' })]
  const before = earlierLevels(discourse, change, ({ mention }) => isRate(mention))[0]
  const beside = ratesBefore(change.figure, before ? COMPARED : SHARES).filter(
    (level) => level !== before?.figure,
  )
  const levels = beside.length > 0 || !before ? beside : rateOfBracket(change, before.figure)
  if (before && levels.length > 0)
    return levels.slice(0, 2).map((now, nth) =>
      points(change, membersOf(now, before.figure), {
        strength:
          nth === 0 && !tellsOfAmount(now, before.figure) && !mayBeOfAmount(change, now)
            ? before.strength
            : STRENGTH.weak,
        evidence: before.words.slice(0, 30),
      }),
    )
  if (before && levels.length === 0)
    return laterRates(discourse, change, before.figure).map(({ figure, strength }) =>
      points(change, membersOf(figure, before.figure), {
        strength: Math.min(strength, before.strength),
        evidence: before.words.slice(0, 30),
      }),
    )
  const told = levels.length > 0 ? levels : targetBeside(change.figure)
  return told.slice(0, 2).flatMap((now) => anywhere(discourse, change, now))
}

/** "phấn đấu đạt 90%, tăng 0,6% so với năm 2019": the target right before a change, which may have been set above what was reached. */
function targetBeside(figure: Figure): Figure[] {
  const before = figuresOf(figure.passage)[figure.at - 1]
  const isOne =
    before !== undefined &&
    together(before, figure) &&
    isRate(before.mention) &&
    isTarget(before) &&
    !/[;.]/u.test(gapBetween(before, figure))
  return isOne ? [before] : []
}

/** "giảm 3,9 điểm %" is the difference of the rates beside it, where "giảm 3,9%" may be the rate of the fall of their levels. */
const strengthOf = ({ figure }: Change): number =>
  codeOf(operandOf(figure)) === 'điểm %' && !OF_OTHERS.test(figure.tail) ? STRENGTH.sure : STRENGTH.fitting

/** "giảm 3,9 điểm % so với năm 2020", "… so với chỉ tiêu": against something else than the start of the year. */
const OF_OTHERS = /^,? ?so(?: với)? (?!đầu|cùng|(?:năm|kỳ|quý|tháng) (?:trước|ngoái))/u

/** "bằng 32,3% dự toán, giảm 3,7% (cùng kỳ đạt 36,2% dự toán, tăng 13,8%)": both times the amount moved beside what it reached of its plan. */
function tellsOfAmount(now: Figure, before: Figure): boolean {
  const next = figuresOf(before.passage)[before.at + 1]
  return (
    senseOf(now) === 'attainment' &&
    next !== undefined &&
    together(before, next) &&
    next.mention.claim.kind === 'percent' &&
    directionOf(next) !== undefined
  )
}

/** "118,4 tỷ đồng, đạt 96,2% dự toán, giảm 4,1% (cùng kỳ đạt 103,4% dự toán)": the amount in front may have fallen, not what it reached of its plan. */
function mayBeOfAmount({ figure }: Change, now: Figure): boolean {
  const amount = figuresOf(now.passage)[now.at - 1]
  return (
    codeOf(operandOf(figure)) !== 'điểm %' &&
    senseOf(now) === 'attainment' &&
    amount?.mention.claim.kind === 'quantity' &&
    together(amount, now) &&
    !directionOf(amount) &&
    !gapBetween(amount, now).includes(';')
  )
}

/** The other rate that fits, earlier or later than the one beside the change, in the report. */
function anywhere(discourse: Discourse, change: Change, now: Figure): Proposal[] {
  const found = rateElsewhere(discourse, change, now)
  if (!found) return []
  const strength = found.close ? STRENGTH.told : STRENGTH.fitting
  return [points(change, membersOf(...found.levels), { strength, evidence: change.figure.tail })]
}

/** Rates before a change in its sentence that were reached, nearest first. */
function ratesBefore(figure: Figure, senses: ReadonlySet<string>): Figure[] {
  return figuresOf(figure.passage)
    .slice(Math.max(0, figure.at - REACH), figure.at)
    .filter(({ mention }) => mention.sentence === figure.mention.sentence && isRate(mention))
    .filter((other) => isBeside(other, figure) && senses.has(senseOf(other)))
    .filter((other) => !isTarget(other) && !gapBetween(other, figure).includes(';'))
    .reverse()
}

/** "đạt 89,6% (vượt chỉ tiêu 75% là 14,6 điểm %)": the rate in front of the bracket that holds both what it is compared with and the points. */
function rateOfBracket({ figure }: Change, before: Figure): Figure[] {
  const isOne = before.mention.bracket === figure.mention.bracket && isPastPlan(before, figure)
  const owner = isOne && !/[,;]/u.test(gapBetween(before, figure)) ? ownerOf(before) : undefined
  return owner && isRate(owner.mention) && COMPARED.has(senseOf(owner)) && !isTarget(owner) ? [owner] : []
}

const SHARES: ReadonlySet<string> = new Set(['share'])
/** Beside the earlier rate also what was reached of a plan: "đạt 61,6% kế hoạch, cao hơn 7,4 điểm % so với cùng kỳ (54,2%)". */
const COMPARED: ReadonlySet<string> = new Set(['share', 'attainment'])

/** On one level of brackets, or alone in the bracket in front of the change: "186 cháu (4,81%), giảm 0,65%". */
function isBeside({ at, mention, passage }: Figure, change: Figure): boolean {
  const { bracket } = mention
  if (bracket === change.mention.bracket) return true
  if (!bracket || bracket.parent !== change.mention.bracket || at !== change.at - 1) return false
  const { value } = passage.block
  const alone = /^\s*(?:đạt|chiếm|tỷ lệ|bằng)?\s*$/u.test(value.slice(bracket.open + 1, mention.start))
  return alone && value.slice(mention.end, bracket.close).trim() === ''
}

const isRate = ({ claim }: Pick<Member, 'claim'>) => claim.kind === 'percent'

const membersOf = (now: Figure, before: Figure): Member[] => [
  { ...exactly(now), role: 'now' },
  { ...exactly(before), role: 'before' },
]

/** A rate without decimals beside others with them is meant exactly: a target of 55 %. */
function exactly(figure: Figure): Operand {
  const { claim } = figure.mention
  const whole = claim.kind === 'percent' && claim.decimals === 0
  return whole ? { claim: { ...claim, lo: claim.value, hi: claim.value }, facet: 'value' } : operandOf(figure)
}

/** The difference of two rates; or, where "%" is printed, their growth, should that be what is told: "86,4%, tăng 1,9% (84,8%)". */
function points(change: Change, members: readonly Member[], words: Words): Proposal {
  const difference = changeOf(change, members, { variant: 'points', ...words })
  if (holds(difference) || codeOf(operandOf(change.figure)) === 'điểm %') return difference
  const growth = changeOf(change, members, { variant: 'growth', ...words })
  return significantDigits(growth.stated!) > 1 && holds(growth) ? growth : difference
}
