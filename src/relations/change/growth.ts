import { levelBefore } from '../context/around.ts'
import { directionOf } from '../context/direction.ts'
import { type Figure, figuresOf, gapBetween } from '../context/figures.ts'
import { operandOf } from '../context/operand-of.ts'
import { holds } from '../context/settle.ts'
import type { Discourse } from '../discourse/index.ts'
import type { Member, Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { isAboutOther } from './about-other.ts'
import { amountBeside, amountsListed, isLoose } from './amount-beside.ts'
import { spelledLevels } from './between.ts'
import { bracketOfRate } from './bracket-of-rate.ts'
import { changeOf, type Words } from './change-of.ts'
import { type Earlier, earlierLevels } from './earlier.ts'
import { fromRow } from './from-row.ts'
import { levelsAnywhere } from './growth-anywhere.ts'
import { growthFromEarlier } from './growth-from-earlier.ts'
import { type Change, levelsBefore, sameMeasure } from './levels.ts'
import { nowOverBefore } from './now-over-before.ts'
import { isOfShare } from './of-share.ts'
import { pairOf } from './pair-of.ts'
import { plausible } from './plausible.ts'

/** "tăng 12 vụ (21,8%)", "giảm 5,82% (2.846/3.022)", "tăng 3,2% so với cùng kỳ (5.690 con)". */
export function growthOf(discourse: Discourse, change: Change): Proposal[] {
  const pair = pairOf(change)
  const spelled = spelledLevels(change)
  const amounts = spelled?.every(({ claim }) => claim.kind !== 'percent') ? spelled : undefined
  return [
    ...(pair ? [growth(change, pair.members, { strength: pair.strength, evidence: '(a/b)' })] : []),
    ...(amounts ? [growth(change, amounts, { strength: STRENGTH.sure, evidence: 'từ … lên …' })] : []),
    ...fromRatioBefore(change),
    ...bracketOfRate(change),
    ...plausible(growthFromEarlier(discourse, change)),
    ...plausible(fromAmount(discourse, change, amountOfRate(change))).map((found) =>
      isOfShare(change)
        ? { ...found, strength: Math.min(found.strength, STRENGTH.fitting) }
        : loosened(change, found),
    ),
    ...amountsListed(change).flatMap((amount) =>
      fromAmount(discourse, change, amount).map((found) => ({ ...found, strength: STRENGTH.fitting })),
    ),
    ...fromRow(discourse, change),
    ...levelsAnywhere(discourse, change).map((members) =>
      growth(change, members, { strength: STRENGTH.fitting, evidence: change.figure.tail }),
    ),
  ]
}

/** The amount beside a rate, unless the rate says that it is of other things. */
function amountOfRate(change: Change): Figure | undefined {
  const amount = amountBeside(change)
  return amount && isAboutOther(change.figure, amount) ? undefined : amount
}

/** What words only join to a rate, "tương đương 10,2 tỷ đồng", is its amount where the arithmetic says so. */
function loosened(change: Change, found: Proposal): Proposal {
  const amount = amountBeside(change)
  return amount && isLoose(change, amount) ? { ...found, strength: STRENGTH.fitting } : found
}

/** "(29/34 vụ, giảm 14,7%)": the two levels stand in front of the rate, in one bracket. */
function fromRatioBefore(change: Change): Proposal[] {
  const [ratio] = levelBefore(change.figure, 2)
  if (!change.figure.mention.bracket || ratio?.mention.claim.kind !== 'ratio') return []
  const { claim } = ratio.mention
  return [
    growth(
      change,
      [
        { claim, facet: 'numerator', role: 'now' },
        { claim, facet: 'denominator', role: 'before' },
      ],
      { strength: STRENGTH.sure, evidence: '(a/b, x%)' },
    ),
  ]
}

/** "tăng 12 vụ (21,8%)": the amount of the change stands beside its rate. */
function fromAmount(discourse: Discourse, change: Change, amount: Figure | undefined): Proposal[] {
  const { direction, word } = change
  const way =
    amount && (directionOf(amount) ?? (amount.at > change.figure.at ? { direction, word } : undefined))
  if (!amount || !way) return []
  const risen: Member = { ...operandOf(amount), role: way.direction === 'up' ? 'in' : 'out' }
  const pair = nowOverBefore({ figure: amount, ...way })
  const evidence = 'd (x%)'
  if (pair) return [growth(change, pair, { strength: STRENGTH.sure, evidence: '(a/b)' })]
  const own = { figure: amount, ...way }
  const before = earlierLevels(
    discourse,
    own,
    (figure) => figure !== change.figure && sameMeasure(operandOf(figure), operandOf(amount)),
  )[0]
  const overBefore = before
    ? [growth(change, fromBefore(discourse, own, { risen, before }), { strength: before.strength, evidence })]
    : []
  const overNow = levelsBefore(discourse, own, before?.figure).map(({ operand, strength }) =>
    growth(change, [{ ...operand, role: 'now' }, risen], {
      strength: before ? STRENGTH.fitting : strength,
      evidence,
    }),
  )
  const led = ledTo(change, amount)
  const overLed = led
    ? [
        growth(change, [{ ...operandOf(led), role: 'now' }, risen], {
          strength: comparesBetween(amount, led) ? STRENGTH.fitting : STRENGTH.told,
          evidence,
        }),
      ]
    : []
  return [...overBefore, ...overLed, ...overNow]
}

/** "tăng 2.510 tấn so với tháng trước, tăng 12,4% so với cùng kỳ, lên 105.350 tấn": amount and rate may be of two comparisons. */
const comparesBetween = (from: Figure, to: Figure): boolean =>
  /(?<!\p{L})so(?!\p{L})|cùng kỳ/u.test(gapBetween(from, to))

const LED_TO = /^(?:so (?:với )?[^,;:.()]{4,40})?,? ?(?:lên|xuống|còn|đạt)(?: (?:mức|còn|đến|tới))?$/u

/** "tăng thêm 2.510 tấn, tăng 2,4%, lên 105.350 tấn": the level that a change and its rate led to, right behind them. */
function ledTo({ figure }: Change, amount: Figure): Figure | undefined {
  const next = figuresOf(figure.passage)[figure.at + 1]
  if (!next || amount.at > figure.at || directionOf(next) || !sameMeasure(operandOf(next), operandOf(amount)))
    return undefined
  return next.mention.sentence === figure.mention.sentence && LED_TO.test(gapBetween(figure, next))
    ? next
    : undefined
}

/** What a change started from, with the level that it led to where the text tells it; else with the change itself. */
function fromBefore(
  discourse: Discourse,
  own: Change,
  { risen, before }: { readonly risen: Member; readonly before: Earlier },
): readonly Member[] {
  const start: Member = { ...operandOf(before.figure), role: 'before' }
  const led = levelsBefore(discourse, own, before.figure)
    .map(({ operand }): Member => ({ ...operand, role: 'now' }))
    .find((now) => holds(changeOf(own, [now, start], { variant: 'difference', strength: 0, evidence: '' })))
  return led ? [led, start] : [risen, start]
}

const growth = (change: Change, members: readonly Member[], words: Words): Proposal =>
  changeOf(change, members, { variant: 'growth', ...words })
