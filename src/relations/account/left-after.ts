import { LEFT_OVER_RESTS, LEFT_OVER_WORDS, TAKING_OFF } from '../../lexicon/account-cues.ts'
import { point } from '../../model/index.ts'
import { figureIndex } from '../context/figure-index.ts'
import { type Figure, figuresOf, proseFigures } from '../context/figures.ts'
import { measureOf } from '../context/measured.ts'
import { operandOf } from '../context/operand-of.ts'
import { isDigitOff } from '../digit-off.ts'
import type { Discourse } from '../discourse/index.ts'
import type { Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { balanceOf, isMore, isOfMeasure, sumOf, totalsBefore } from './totals-before.ts'

const TAKEN = new RegExp(
  `^\\s*(?:[-+–•]\\s*)?(?:và |nhưng )?(?:sau khi|nếu) (?:đã )?(?:${TAKING_OFF.join('|')})(?!\\p{L})`,
  'u',
)
const LEFT = new RegExp(
  `(?<!\\p{L})(?:${LEFT_OVER_WORDS.join('|')})(?: (?:${LEFT_OVER_RESTS.join('|')}|\\d{4})){0,4}$`,
  'u',
)

/** Units of a sentence from such words to what is left. */
const REACH = 600

/** "Sau khi trừ tổng chi 1.078 triệu đồng và chi chuyển nguồn 41 triệu đồng, còn 13 triệu đồng": of a total told before. */
export const leftAfterTaking = (discourse: Discourse): Proposal[] =>
  proseFigures(discourse)
    .filter(({ mention: { claim, bracket } }) => claim.kind === 'quantity' && bracket === null)
    .flatMap((figure) => leftAfter(discourse, figure))

function leftAfter(discourse: Discourse, figure: Figure): Proposal[] {
  const { passage, mention, at, lead } = figure
  const [from = 0] = passage.block.sentences[mention.sentence] ?? []
  if (
    mention.start - from > REACH ||
    !LEFT.test(lead) ||
    !TAKEN.test(passage.lower.slice(from, mention.start))
  )
    return []
  const taken = figuresOf(passage)
    .slice(0, at)
    .filter((other) => other.mention.sentence === mention.sentence && other.mention.bracket === null)
    .filter((other) => isOfMeasure(other, figure))
  const all = sumOf([figure, ...taken])
  if (taken.length === 0 || !all) return []
  const words = { taken, evidence: 'sau khi trừ' }
  const whole = figureIndex(discourse)
    .within(measureOf(operandOf(figure)), point(all), mention.order)
    .find((known) => known.figure.mention.order < mention.order)
  if (whole) return [balanceOf(figure, whole.figure, { ...words, strength: STRENGTH.told })]
  return totalsBefore(discourse, taken[0]!)
    .filter((total) => /(?<!\p{L})tổng(?!\p{L})/u.test(total.lead) && isMore(total, taken[0]!))
    .map((total) => balanceOf(figure, total, { ...words, strength: STRENGTH.clear }))
    .filter(isDigitOff)
    .slice(0, 1)
}
