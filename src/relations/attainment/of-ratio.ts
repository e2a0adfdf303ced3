/** "34/52, tỷ lệ 65,4%, bằng 94,4% kế hoạch (36 trường)": what a plan in a bracket compares with stands above the slash. */
import { NEWLY_WORDS, SHARING_SYLLABLES } from '../../lexicon/share-cues.ts'
import { contentWords } from '../content-words.ts'
import { bracketText, levelBefore } from '../context/around.ts'
import { type Figure, figuresOf, gapBetween } from '../context/figures.ts'
import { operandOf } from '../context/operand-of.ts'
import { holds } from '../context/settle.ts'
import { isDigitOff } from '../digit-off.ts'
import { withUnitOf } from '../lent-unit.ts'
import type { Operand, Proposal } from '../proposal.ts'

/** What was done by the ratio before a percentage, in the unit of its plan where it prints none; only rates stand between the two. */
export function doneAboveSlash(percent: Figure, plan: Operand): Operand | undefined {
  const ratio = levelBefore(percent, REACH).find(({ mention: { claim } }) => claim.kind !== 'percent')
  if (ratio?.mention.claim.kind !== 'ratio' || ratio.mention.claim.reading === 'now-over-before')
    return undefined
  if (ratio.mention.claim.role !== 'actual' || /;/.test(gapBetween(ratio, percent))) return undefined
  if (!contentWords(percent.lead).every((word) => JOINING.has(word))) return undefined
  const done = operandOf(ratio, 'numerator')
  const { claim } = plan
  const isBare = ratio.mention.claim.unit === '' && claim.kind === 'quantity' && claim.decimals === 0
  return isBare ? { ...done, claim: withUnitOf(ratio.mention.claim, claim) } : done
}

/** Words between them that bring nothing new: of "34/52 xã, số thôn đạt 81% kế hoạch (42 thôn)" the ratio is of others. */
const JOINING: ReadonlySet<string> = new Set(SHARING_SYLLABLES)

/** How many figures back the ratio may stand. */
const REACH = 3

/**
 * Whether what stands above a slash may be set against a plan: where the two agree, or one digit makes up for it. "14/18 xã đạt chuẩn, đạt
 * 100% kế hoạch năm (02 xã)" is told of those that came anew, and the ratio of all there are.
 */
export const mayBeOfPlan = (percent: Figure, plan: Operand, told: Proposal): boolean =>
  holds(told) || (isDigitOff(told) && !NEWLY.test(`${percent.tail} ${saidInBracket(percent, plan)}`))

/** What the bracket of a plan says of it. */
const saidInBracket = ({ passage }: Figure, { claim }: Operand): string => {
  const figure = figuresOf(passage).find(({ mention }) => mention.claim.id === claim.id)
  return figure ? bracketText(figure) : ''
}

const NEWLY = new RegExp(`(?<!\\p{L})(?:${NEWLY_WORDS.join('|')})(?!\\p{L})`, 'u')
