/** The two levels of a change over one slash, now and before: behind the change in a bracket, or beside it in its own. */
import { bracketBehind, bracketText, levelBefore, ownerOf } from '../context/around.ts'
import { directionOf } from '../context/direction.ts'
import { type Figure, figuresOf, gapBetween } from '../context/figures.ts'
import { isTime } from '../context/measured.ts'
import { operandOf } from '../context/operand-of.ts'
import { withUnitOf } from '../lent-unit.ts'
import { amountOf } from '../operand.ts'
import type { Member } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { type Change, sameMeasure } from './levels.ts'

/** The two levels, and how surely the slash parts them. */
export interface Pair {
  readonly members: readonly Member[]
  readonly strength: number
}

/** "giảm 05 vụ (29/34)", "giảm 05 vụ (-14,7%, 29/34 vụ)" and, of the rate, "(-14,7%, 29/34 vụ)". */
export function pairOf(change: Change): Pair | undefined {
  const behind = nowOverBefore(change)
  if (behind) return { members: behind, strength: strengthBehind(change) }
  const { figure } = change
  const before = ratioBefore(figure)
  if (before) return { members: before, strength: STRENGTH.fitting }
  const beside = ratioBeside(figure)
  const members = beside && membersOf(figure, beside)
  if (!members) return undefined
  const owner = ownerOf(figure)
  const isTold = [figure, ...(owner ? [owner] : [])].some(
    (told) => fits(told, members) || tells(told, members),
  )
  return { members, strength: isTold && isOfChange(figure, beside) ? STRENGTH.certain : STRENGTH.fitting }
}

/** "(147/135 vụ, tăng 12 vụ)": of an amount behind a ratio, which may as well be so many of all. */
function ratioBefore(figure: Figure): Member[] | undefined {
  const [ratio] = levelBefore(figure, 1)
  const isAmount = figure.mention.bracket && figure.mention.claim.kind === 'quantity'
  return isAmount && ratio && ALONE.test(gapBetween(ratio, figure).replace(WORD, ''))
    ? membersOf(figure, ratio)
    : undefined
}

/** "(46/37)", "(34/40 = -15%)", "(-15%, 34/40 vụ)" right behind a change: now and before, with nothing but its own rate or amount beside them. */
export function nowOverBefore({ figure }: Change): Member[] | undefined {
  const inside = bracketBehind(figure)
  const at = inside.findIndex(({ mention: { claim } }) => claim.kind === 'ratio')
  const ratio = inside[at]
  if (!ratio || (at > 0 && !isToldRightBefore(inside, at))) return undefined
  return [...inside.slice(0, at), ...inside.slice(at + 1)].every((other) => isItsOwn(other, figure))
    ? membersOf(figure, ratio)
    : undefined
}

function membersOf(figure: Figure, ratio: Figure): Member[] | undefined {
  const own = figure.mention.claim
  if (ratio.mention.claim.kind !== 'ratio' || !isOneMeasure(figure, ratio)) return undefined
  const { unit } = ratio.mention.claim
  const claim =
    unit === '' && own.kind === 'quantity' ? withUnitOf(ratio.mention.claim, own) : ratio.mention.claim
  return [
    { claim, facet: 'numerator', role: 'now' },
    { claim, facet: 'denominator', role: 'before' },
  ]
}

/** "(-15%, 34/40 vụ)": one figure opens the bracket, and the ratio follows it without a word. */
const isToldRightBefore = (inside: readonly Figure[], at: number): boolean =>
  at === 1 && ALONE.test(gapBetween(inside[0]!, inside[1]!))

/** "(34/40 = -15%)", "(114/127, -10,2%)", "(114/127, giảm 10,2%)", "(14 vụ, 126/112 vụ)": the rate of a change, or the amount of a rate, beside the ratio that tells it. */
function isItsOwn(other: Figure, figure: Figure): boolean {
  const { lead, mention } = other
  if (mention.claim.kind === 'percent' && lead === '=') return true
  const kinds = [mention.claim.kind, figure.mention.claim.kind].sort().join()
  return kinds === 'percent,quantity' && MOVED.test(lead)
}

const MOVED = /^(?:(?:tương ứng|tương đương|tức(?: là)?|hay) ?)?(?:tăng|giảm)?[-+−–]?$/u
const ALONE = /^[,;:]$/u
const WORD = / ?(?:tăng|giảm)$/u

/** Of "tăng so với 4 tuần trước (19/22 quận)" and "tăng gấp 2,5 lần (50/20 dự án)" the ratio is no two levels of what changed. */
const isOneMeasure = (change: Figure, ratio: Figure): boolean =>
  'unit' in ratio.mention.claim && ratio.mention.claim.unit === ''
    ? !isTime(change.mention.claim)
    : change.mention.claim.kind === 'percent' || sameMeasure(operandOf(ratio, 'numerator'), operandOf(change))

/** A figure without a sign or word of change beside "147/135 vụ" may as well tell a share: "tăng 12 vụ (147/226 vụ, 65,0%)". */
function strengthBehind(change: Change): number {
  const others = bracketBehind(change.figure).filter(({ mention: { claim } }) => claim.kind !== 'ratio')
  if (!others.every(isMoved) || !isBareBracket(change)) return STRENGTH.fitting
  const told = [change.figure, ...others]
  return others.length === 0 || told.some((figure) => fits(figure, nowOverBefore(change)!))
    ? STRENGTH.certain
    : STRENGTH.fitting
}

/** Whether a change is that of two levels: of several beside one ratio, where none is, "tăng 12 vụ (tăng 8,9%, 147/226 vụ)", it tells a share. */
function fits(figure: Figure, levels: readonly Member[]): boolean {
  const [now, before] = levels.map((level) => amountOf(level)?.valueOf())
  const told = amountOf(operandOf(figure))?.valueOf()
  if (now === undefined || !before || told === undefined) return false
  const moved = Math.abs(now - before)
  const isRate = figure.mention.claim.kind === 'percent'
  return Math.abs((isRate ? (100 * moved) / before : moved) - Math.abs(told)) <= NEARLY * Math.abs(told)
}

/** "29 vụ (-14,7%, 29/34 vụ)": the later level itself. */
const tells = (figure: Figure, [now]: readonly Member[]): boolean =>
  !directionOf(figure) && now !== undefined && amountOf(operandOf(figure))?.equals(amountOf(now)!) === true

/** Rates are rounded, amounts hardly. */
const NEARLY = 0.02

const isMoved = ({ lead, mention: { claim } }: Figure): boolean =>
  lead === '=' || /^[-+−–]/u.test(claim.text) || /tăng|giảm|[-+−–]$/u.test(lead)

/** Whether a bracket behind a change holds a ratio and at most its rate and the periods it compares: "(29/34)", "(năm 2023: 29/34 vụ)". */
function isBareBracket({ figure }: Change): boolean {
  const inside = bracketBehind(figure)
  if (inside.length === 0) return false
  const rest = inside.reduce(
    (text, { mention: { claim } }) => text.replace(claim.text.toLowerCase(), ''),
    bracketText(inside[0]!),
  )
  return (
    rest.trim().length < 24 &&
    !/(?<!\p{L})(?:đạt|được|chuẩn|hoàn thành|chiếm|trong đó|có)(?!\p{L})/u.test(rest)
  )
}

/** The ratio that ends a bracket, right behind the figure that opens it: "(-14,7%, 29/34 vụ)". */
function ratioBeside(figure: Figure): Figure | undefined {
  const { bracket } = figure.mention
  const [next, past] = figuresOf(figure.passage).slice(figure.at + 1, figure.at + 3)
  if (!bracket || !MOVED.test(figure.lead) || next?.mention.claim.kind !== 'ratio') return undefined
  if (next.mention.bracket !== bracket || past?.mention.bracket === bracket) return undefined
  return ALONE.test(gapBetween(figure, next)) ? next : undefined
}

/** Whether what such a bracket stands behind is the later of the two levels, or itself a change: by the sign of its rate, or their difference. */
function isOfChange(figure: Figure, ratio: Figure): boolean {
  const owner = ownerOf(figure)
  if (!owner) return false
  const [now, before] = (membersOf(owner, ratio) ?? []).map(amountOf)
  const own = amountOf(operandOf(owner))
  if (directionOf(owner))
    return isMoved(figure) || (now && before && own ? now.sub(before).abs().equals(own) : false)
  return now !== undefined && own !== undefined && now.equals(own)
}
