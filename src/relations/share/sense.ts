import { PLAN_WORDS, TARGET_WORDS } from '../../lexicon/share-cues.ts'
import { memoized } from '../../model/memoized.ts'
import { bracketText, ownerOf } from '../context/around.ts'
import { directionOf } from '../context/direction.ts'
import { type Figure, figuresOf } from '../context/figures.ts'
import { isPerYear } from '../mean-growth/yearly-change.ts'

/** What a percentage says: part of a whole, done of what was planned, rise or fall, or something set. */
export type PercentSense = 'share' | 'attainment' | 'change' | 'set'

const PLAN = new RegExp(
  `^(?:so với |so |trên |của |so sánh với )?(?:tổng )?(?:số )?(?:${PLAN_WORDS.join('|')})(?!\\p{L})`,
  'u',
)
const TARGET = new RegExp(`(?<!\\p{L})(?:${TARGET_WORDS.join('|')})(?!\\p{L})`, 'u')
const DONE = /(?<!\p{L})(?:đạt|bằng|chiếm|thực hiện|vượt|tương ứng)(?!\p{L})/u

/** The sense of a percentage, by the words around it. */
export function senseOf(figure: Figure): PercentSense {
  const { claim } = figure.mention
  if (claim.role === 'limit' || AND_MORE.test(figure.tail) || isUnderRate(figure)) return 'set'
  if (directionOf(figure)) return 'change'
  if (isPerYear(figure)) return 'set'
  if (PLAN.test(figure.tail)) return 'attainment'
  const owner = ownerOf(figure)
  if (!isOfRatio(owner) && !countsTargets(owner) && (claim.role === 'target' || isSet(figure))) return 'set'
  return owner && directionOf(owner) && !DONE.test(figure.lead) && !FROM.test(figure.lead)
    ? 'change'
    : 'share'
}

/** "từ 75% trở lên", "đạt 50% kế hoạch vốn trở lên": a threshold, whatever it is of. */
const AND_MORE = /^(?:\p{L}+ ){0,8}trở (?:lên|xuống)(?!\p{L})/u

/** "tăng 2,3% (từ 82,6% lên 84,9%)": the levels of a change are none themselves. */
const FROM = /(?<!\p{L})(?:từ|lên|xuống)(?: mức)?$/u

/** "63,5%/95%": the rate below a slash is the one that was to be reached. */
function isUnderRate({ passage, mention, at }: Figure): boolean {
  const above = figuresOf(passage)[at - 1]?.mention
  return above?.claim.kind === 'percent' && passage.lower.slice(above.end, mention.start).trim() === '/'
}

/** "12/14 chỉ tiêu giao đạt và vượt (85,7%)": targets may be what is counted. */
const isOfRatio = (owner: Figure | undefined): boolean =>
  owner?.mention.claim.kind === 'ratio' && owner.mention.claim.role === 'actual'

/** "06 chỉ tiêu đạt và vượt (85,7%)": what is counted are targets, and none of them. */
const countsTargets = (owner: Figure | undefined): boolean =>
  owner?.mention.claim.kind === 'quantity' && TARGET.test(owner.mention.claim.unit.toLowerCase())

/** "(chỉ tiêu huyện giao 93%)", "lãi suất 6,5%/năm": figures that nobody counted. */
function isSet(figure: Figure): boolean {
  const words = figure.lead.split(DONE).at(-1) ?? ''
  if (TARGET.test(words) || /lãi suất|thuế suất|mức thuế|thưởng/.test(words)) return true
  return TARGET.test(bracketText(figure).slice(0, 24)) && !DONE.test(figure.lead)
}

/** Whether a figure was planned or set, not reached; many rules ask it of one figure. */
export const isTarget = memoized(({ mention: { claim }, lead }: Figure): boolean => {
  if (claim.role === 'target' || claim.role === 'limit') return true
  return TARGET.test(lead) && TARGET.test(lead.split(DONE).at(-1) ?? '')
})
