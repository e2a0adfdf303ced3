/** The ratio in a bracket behind a change: what is now over what was before, "giảm 9 vụ (37/46)". */
import { bracketBehind, bracketText } from '../context/around.ts'
import type { Figure } from '../context/figures.ts'
import { isTime } from '../context/measured.ts'
import { operandOf } from '../context/operand-of.ts'
import { withUnitOf } from '../lent-unit.ts'
import type { Member } from '../proposal.ts'
import { type Change, sameMeasure } from './levels.ts'

/** "(46/37)", "(34/40 = -15%)" right behind a change: now and before, with no other figures in the bracket; its unit is that of the change. */
export function nowOverBefore({ figure }: Change): Member[] | undefined {
  const [ratio, ...more] = bracketBehind(figure)
  if (ratio?.mention.claim.kind !== 'ratio' || !more.every(isItsRate)) return undefined
  const own = figure.mention.claim
  const { unit } = ratio.mention.claim
  if (!isOneMeasure(figure, ratio)) return undefined
  const claim =
    unit === '' && own.kind === 'quantity' ? withUnitOf(ratio.mention.claim, own) : ratio.mention.claim
  return [
    { claim, facet: 'numerator', role: 'now' },
    { claim, facet: 'denominator', role: 'before' },
  ]
}

/** "(34/40 = -15%)", "(114/127, -10,2%)": the rate of the change that the ratio before it tells. */
const isItsRate = ({ lead, mention: { claim } }: Figure): boolean =>
  lead === '=' || (claim.kind === 'percent' && lead === '' && /^[-+−–]/u.test(claim.text))

/** Of "tăng so với 4 tuần trước (19/22 quận)" and "tăng gấp 2,5 lần (50/20 dự án)" the ratio is no two levels of what changed. */
const isOneMeasure = (change: Figure, ratio: Figure): boolean =>
  'unit' in ratio.mention.claim && ratio.mention.claim.unit === ''
    ? !isTime(change.mention.claim)
    : change.mention.claim.kind === 'percent' || sameMeasure(operandOf(ratio, 'numerator'), operandOf(change))

/** Whether a bracket behind a change holds a ratio and at most the periods it compares: "(29/34)", "(năm 2023: 29/34 vụ)". */
export function isBareBracket({ figure }: Change): boolean {
  const [ratio] = bracketBehind(figure)
  if (!ratio) return false
  const rest = bracketText(ratio).replace(ratio.mention.claim.text.toLowerCase(), '')
  return (
    rest.trim().length < 24 &&
    !/(?<!\p{L})(?:đạt|được|chuẩn|hoàn thành|chiếm|trong đó|có)(?!\p{L})/u.test(rest)
  )
}
