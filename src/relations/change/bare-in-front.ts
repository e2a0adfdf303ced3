/** "Thép 3.402,8 nghìn tấn (2.883,7), tăng 18,0%; dăm gỗ 612,4 nghìn tấn (579,9), tăng 5,6%": behind each level, bare in a bracket, the one of before. */
import { EARLIER_IN_BRACKETS } from '../../lexicon/change-cues.ts'
import { memoized } from '../../model/memoized.ts'
import { bracketText } from '../context/around.ts'
import { type Figure, figuresOf } from '../context/figures.ts'
import { operandOf } from '../context/operand-of.ts'
import { holds } from '../context/settle.ts'
import type { Passage } from '../discourse/index.ts'
import { withUnitOf } from '../lent-unit.ts'
import { codeOf } from '../operand.ts'
import type { Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { changeOf } from './change-of.ts'
import type { Change } from './levels.ts'

/** What stands between the bracket and the change: "), tăng ", ") giảm khoảng ". */
const BETWEEN = /^\),? ?(?:đã |và )?\p{L}+(?: (?:khoảng|gần|trên|hơn|nhẹ|mạnh|khá))? ?$/u

/** How far a sentence that says what the brackets hold may stand before them. */
const LEGEND_REACH = 600

/** How many brackets of a passage must hold before one that does not is told. */
const LEAST = 2

/** The rate of growth from the level in the bracket to the one right in front of it. */
export function fromBareInFront(change: Change): Proposal[] {
  const { figure } = change
  const pair = pairBefore(figure)
  if (!pair || codeOf(operandOf(figure)) === 'điểm %') return []
  const proposal = changeOf(change, pair, { variant: 'growth', strength: STRENGTH.clear, evidence: '(…)' })
  if (holds(proposal)) return [proposal]
  const isMeant = saysEarlier(figure) || heldIn(figure.passage) >= LEAST
  return isMeant ? [{ ...proposal, strength: STRENGTH.sure }] : []
}

/** The level in front of a bracket that ends right before a rate, and the one in it, in its unit. */
function pairBefore({ passage, mention, at }: Figure) {
  const [now, before] = figuresOf(passage).slice(Math.max(0, at - 2), at)
  const bracket = before?.mention.bracket
  if (!now || !bracket || bracket.parent !== now.mention.bracket || mention.bracket !== bracket.parent)
    return undefined
  const [level, earlier] = [now.mention.claim, before.mention.claim]
  if (level.kind !== 'quantity' || level.unit === '' || level.role !== 'actual') return undefined
  if (earlier.kind !== 'quantity' || earlier.unit !== '' || bracketText(before) !== earlier.text)
    return undefined
  const { lower } = passage
  if (lower.slice(now.mention.end, bracket.open).trim() !== '') return undefined
  if (!BETWEEN.test(lower.slice(bracket.close, mention.start))) return undefined
  return [
    { ...operandOf(now), role: 'now' },
    { ...operandOf(before), claim: withUnitOf(earlier, level), role: 'before' },
  ] as const
}

/** "(trong ngoặc là số cùng kỳ)": words before say what the brackets hold. */
const saysEarlier = ({ passage, mention }: Figure): boolean =>
  LEGEND.test(passage.lower.slice(Math.max(0, mention.start - LEGEND_REACH), mention.start))

const LEGEND = new RegExp(EARLIER_IN_BRACKETS.join('|'), 'u')

/** How many rates of a passage follow from the pair before them. */
const heldIn = memoized(
  (passage: Passage): number =>
    figuresOf(passage).filter((figure) => figure.mention.claim.kind === 'percent' && follows(figure)).length,
)

/** Whether a rate is the growth from the level in the bracket before it, up or down. */
function follows(figure: Figure): boolean {
  const pair = pairBefore(figure)
  return (
    pair !== undefined &&
    (['up', 'down'] as const).some((direction) =>
      holds(
        changeOf({ figure, direction, word: '' }, pair, {
          variant: 'growth',
          strength: STRENGTH.clear,
          evidence: '',
        }),
      ),
    )
  )
}
