import { divide, point } from '../../model/index.ts'
import { bracketBehind, levelBefore } from '../context/around.ts'
import { directionIn } from '../context/direction-words.ts'
import { figureIndex } from '../context/figure-index.ts'
import { type Figure, figuresOf, gapBetween, proseFigures } from '../context/figures.ts'
import { isTime, measureOf } from '../context/measured.ts'
import { operandOf } from '../context/operand-of.ts'
import { settle, significantDigits } from '../context/settle.ts'
import type { Discourse } from '../discourse/index.ts'
import { amountOf, intervalOf } from '../operand.ts'
import type { Member, Operand, Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { spelledRightBefore, spelledRightBehind } from './between.ts'
import { earlierLevels } from './earlier.ts'
import { fromRow } from './from-row.ts'
import { levelCalled } from './level-called.ts'
import { sameMeasure } from './levels.ts'
import { isMultipleOfOther } from './other-base.ts'
import { behindTime, isPerSame } from './per-time.ts'
import { timesOfSeries } from './times-of-series.ts'
import { toldAbove } from './told-above.ts'

/**
 * "gấp 1,86 lần", "tăng gấp 2 lần so với năm 2021 (150 lượt)": how many times one level is another. A mere "tăng 2 lần" may mean twice
 * or three times as much: it agrees or says nothing.
 */
export function timesOf(discourse: Discourse): Proposal[] {
  return proseFigures(discourse)
    .filter(isMultiple)
    .flatMap((figure) => {
      const said = /gấp|bằng/.exec(figure.lead)?.[0]
      const found = [
        ...timesOfSeries(figure),
        ...candidates(discourse, figure),
        ...fromRow(discourse, { figure, direction: 'up', word: said ?? 'tăng' }),
      ]
      return settle(said ? found : found.map((proposal) => ({ ...proposal, strength: STRENGTH.weak })))
    })
}

/** "gấp 1,86 lần", "bằng 2,1 lần", "tăng 3 lần". */
export const isMultiple = ({ mention: { claim }, lead }: Figure): boolean =>
  claim.kind === 'quantity' && claim.unit === 'lần' && /(?<!\p{L})(?:gấp|bằng|tăng)(?!\p{L})/u.test(lead)

function candidates(discourse: Discourse, figure: Figure): Proposal[] {
  const [ratio, more] = bracketBehind(figure)
  if (ratio?.mention.claim.kind === 'ratio' && !more)
    return [
      times(figure, operandOf(ratio, 'numerator'), operandOf(ratio, 'denominator'), {
        strength: STRENGTH.sure,
        evidence: 'gấp … lần (a/b)',
      }),
    ]
  const change = { figure, direction: 'up', word: 'gấp' } as const
  const spelled = spelledRightBefore(change) ?? spelledRightBehind(change)
  const [to, from] = spelled ?? []
  if (to && from && !isMultipleOfOther(figure, to))
    return [times(figure, to, from, { strength: STRENGTH.sure, evidence: 'từ … lên …' })]
  const before =
    earlierLevels(
      discourse,
      { figure, direction: 'up', word: 'gấp' },
      ({ mention }) => mention.claim.kind === 'quantity',
    )[0]?.figure ??
    namedBehind(figure) ??
    levelCalled(figure) ??
    behindTime(figure)
  const beside = levelBefore(figure, 5)
    .filter((level) => level !== before && !isTime(level.mention.claim) && !isNumberOfTime(level))
    .filter(({ lead }) => !directionIn(lead))
    .flatMap((level) => levelsIn(level).map((now) => ({ level, now })))
    .flatMap(({ level, now }, nth) => {
      const fits = before && isLevelOf(now, { level, before })
      const base = fits ? [operandOf(before)] : before ? [] : anywhere(discourse, figure, now)
      return base.map((operand) =>
        times(figure, now, operand, { strength: fits && nth === 0 ? STRENGTH.sure : STRENGTH.weak }),
      )
    })
  if (beside.length > 0 || !before) return beside
  return toldAbove(discourse, figure, before).map((now) =>
    times(figure, now, operandOf(before), { strength: STRENGTH.weak }),
  )
}

/** "Trong tuần 23", "tháng 5": a number that names a time. */
const isNumberOfTime = ({ lead, mention: { claim } }: Figure): boolean =>
  'unit' in claim && claim.unit === '' && /(?<!\p{L})(?:tuần|tháng|quý|năm|ngày|kỳ)$/u.test(lead)

const isLevelOf = (now: Operand, { level, before }: { readonly level: Figure; readonly before: Figure }) =>
  sameMeasure(operandOf(before), now) || isPerSame(level, operandOf(before))

const NAMED =
  /^(?:so với )?(?:(?:con số|mức|số|số liệu|của|cùng kỳ|kỳ trước|năm trước|năm ngoái|năm \d{4}) ?){1,4}(?:là|chỉ)?$/

/** "bằng 1,8 lần con số 30 ca của năm 2018". */
function namedBehind(figure: Figure): Figure | undefined {
  const next = figuresOf(figure.passage)[figure.at + 1]
  if (next?.mention.claim.kind !== 'quantity' || next.mention.sentence !== figure.mention.sentence)
    return undefined
  return NAMED.test(gapBetween(figure, next)) ? next : undefined
}

const levelsIn = (figure: Figure): Operand[] =>
  figure.mention.claim.kind === 'quantity'
    ? [operandOf(figure)]
    : figure.mention.claim.kind === 'ratio'
      ? [operandOf(figure, 'numerator')]
      : []

/** The level of the report that fits; a multiple of two digits proves nothing. */
function anywhere(discourse: Discourse, figure: Figure, now: Operand): Operand[] {
  const [rate, value] = [intervalOf(operandOf(figure)), amountOf(now)]
  const range = rate && value && rate.lo.compare(0) > 0 ? divide(point(value), rate) : undefined
  if (!range || significantDigits(operandOf(figure)) < 3) return []
  return figureIndex(discourse)
    .within(measureOf(now), range, figure.mention.order)
    .filter(({ operand }) => operand.claim.id !== now.claim.id)
    .slice(0, 1)
    .map(({ operand }) => operand)
}

function times(
  figure: Figure,
  now: Operand,
  before: Operand,
  { strength, evidence = 'gấp … lần' }: { readonly strength: number; readonly evidence?: string },
): Proposal {
  const members: Member[] = [
    { ...now, role: 'now' },
    { ...before, role: 'before' },
  ]
  return {
    kind: 'change',
    variant: 'growth',
    stated: operandOf(figure),
    members,
    evidence,
    strength,
  }
}
