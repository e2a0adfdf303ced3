/** "114,2 tỷ đồng, tăng 7,5% (2020: 106,2)": a bracket behind a change that holds nothing but an earlier time and its level, with or without the unit. */
import { JUST_PAST, PERIOD_NOUNS } from '../../lexicon/time-words.ts'
import { bracketBehind, bracketText } from '../context/around.ts'
import { directionOf } from '../context/direction.ts'
import { type Figure, figuresOf, gapBetween } from '../context/figures.ts'
import { isTime } from '../context/measured.ts'
import { operandOf } from '../context/operand-of.ts'
import { holds } from '../context/settle.ts'
import { withUnitOf } from '../lent-unit.ts'
import { codeOf } from '../operand.ts'
import type { Operand, Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { changeOf } from './change-of.ts'
import { isEarlier } from './is-earlier.ts'
import { type Change, sameMeasure } from './levels.ts'
import { movedBack } from './moved-back.ts'
import { plausible } from './plausible.ts'

const HEAD = new RegExp(
  `^(?:(?:năm |cùng kỳ(?: năm)? )?(?:19|20)\\d\\d|cùng kỳ(?: năm)?(?: (?:${JUST_PAST.join('|')}))?|(?:${PERIOD_NOUNS.join('|')}) (?:${JUST_PAST.join('|')}))(?: (?:là|đạt|có))?:? ?(?=\\d)`,
  'u',
)

/** Nothing but a mark, a word of change and what the amount is of stand between a level and its change. */
const BESIDE = /^[^;:.()]{0,30}$/u

/** "114,2 tỷ đồng, tăng 7,5%", "214 người tham gia, tăng 6 người"; of "…, số doanh nghiệp tăng 12%" another thing may have risen. */
const ONLY_MOVED = /^(?:[\p{L} ]{0,24},)? ?(?:đã |thêm|được|khoảng| )*$/u

/** The change from the level in the bracket to the one right before the change. */
export function fromBareBefore(change: Change): Proposal[] {
  const { figure } = change
  const now = figuresOf(figure.passage)[figure.at - 1]
  const inside = bracketBehind(figure).filter(({ mention: { claim } }) => !isTime(claim))
  const [before] = inside
  if (!now || !before || inside.length > 1 || !isPlain(before) || !isNow(now, figure)) return []
  const start = inUnitOf(before, now)
  if (!start || !isOfLevels(figure, now)) return []
  const proposal = changeOf(
    change,
    [
      { ...levelOf(now), role: 'now' },
      { ...start, role: 'before' },
    ],
    {
      variant: figure.mention.claim.kind === 'percent' ? 'growth' : 'difference',
      strength: STRENGTH.clear,
      evidence: bracketText(before).slice(0, 40),
    },
  )
  const isOwn = ONLY_MOVED.test(gapBetween(now, figure).replace(change.word, ''))
  const isPlaced = isOwn && isPlainBehind(change.figure, before)
  if (isPlaced && movedBack(proposal)) return [{ ...proposal, strength: STRENGTH.sure }]
  return isPlaced || holds(proposal) ? [...plausible([proposal])] : []
}

/** Between a change and its bracket nothing says that it was reckoned otherwise, or is against another time than that of the bracket. */
function isPlainBehind({ passage, mention }: Figure, before: Figure): boolean {
  const open = before.mention.bracket?.open ?? mention.end
  const said = passage.lower.slice(mention.end, open).trim()
  return said === '' || (AGAINST.test(said) && !OTHER_TIME.test(said + bracketText(before)))
}

const AGAINST = new RegExp(`^so (?:với )?(?:cùng kỳ|(?:${PERIOD_NOUNS.join('|')}) )`, 'u')
const OTHER_TIME = /^so .*(?:tháng|quý|tuần|vụ) (?!này).*(?:cùng kỳ|(?:19|20)\d\d)|,/u

/** A time, the figure, and no more. */
function isPlain(before: Figure): boolean {
  const text = bracketText(before)
  const head = HEAD.exec(text)?.[0]
  return (
    head !== undefined &&
    before.mention.claim.kind === 'quantity' &&
    text.slice(head.length).trim() === before.mention.claim.text.toLowerCase()
  )
}

const isNow = (now: Figure, figure: Figure): boolean =>
  (now.mention.claim.kind === 'quantity' || isPartOfWhole(now)) &&
  now.mention.sentence === figure.mention.sentence &&
  now.mention.bracket === figure.mention.bracket &&
  BESIDE.test(gapBetween(now, figure)) &&
  !directionOf(now) &&
  !isEarlier(now) &&
  !isTime(now.mention.claim)

/** "có 214/798 người tham gia": what stands above the slash is the level. */
const isPartOfWhole = ({ mention: { claim } }: Figure): boolean =>
  claim.kind === 'ratio' && claim.reading === 'part-of-whole'

const levelOf = (now: Figure): Operand => operandOf(now, isPartOfWhole(now) ? 'numerator' : 'value')

/** The earlier level, read in the unit of the later one where it has none. */
function inUnitOf(before: Figure, now: Figure): Operand | undefined {
  const [own, other] = [before.mention.claim, now.mention.claim]
  if (own.kind !== 'quantity' || (other.kind !== 'quantity' && other.kind !== 'ratio')) return undefined
  const operand = operandOf(before)
  if (own.unit === '') return other.unit === '' ? undefined : { ...operand, claim: withUnitOf(own, other) }
  return sameMeasure(operand, levelOf(now)) ? operand : undefined
}

/** A rate may be of any level, an amount only of levels of its very unit. */
const isOfLevels = (figure: Figure, now: Figure): boolean =>
  figure.mention.claim.kind === 'percent'
    ? codeOf(operandOf(figure)) !== 'điểm %'
    : codeOf(operandOf(figure)) === codeOf(levelOf(now))
