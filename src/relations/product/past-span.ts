/**
 * "bình quân một doanh nghiệp trong 10 tháng đạt 12,5 tỷ đồng", "bình quân mỗi Thẩm phán (88 người) 1,09 phiên": a span of time, or how many
 * there are, between the words of a mean and its figure, which parts neither.
 */
import { DOING_OF_ALL, DOING_OF_ONE } from '../../lexicon/product-cues.ts'
import { type Figure, figuresOf, gapBetween } from '../context/figures.ts'
import { isWorkedOut } from './worked-out.ts'

const SPANS: ReadonlySet<string> = new Set(['tháng', 'năm', 'quý', 'tuần', 'ngày'])
const GOES_ON =
  /^(?:qua |đầu |cuối |năm |này |của |vừa )*(?:là|đạt|được|có|khoảng|hơn|gần|trên|ước|đạt gần|đạt hơn|đạt trên|ước đạt)?$/u

const ALL_DO = new RegExp(`^(?: (?:${DOING_OF_ALL.join('|')}))*$`, 'u')
const ONE_DOES = new RegExp(`^(?:${DOING_OF_ONE.join('|')})(?: \\p{L}+)?$`, 'u')

/** A figure, with the words in front of the span of time or the bracket right before it as its own where they call it a mean; else as it is. */
export function pastSpan(figure: Figure): Figure {
  const before = figuresOf(figure.passage)[figure.at - 1]
  if (before && isCountInBracket(before, figure)) {
    const told = { ...figure, lead: `${wordsInFront(before)} ${figure.lead}`.trim() }
    return isWorkedOut(told) ? told : figure
  }
  if (before && isOne(before, figure)) {
    const told = {
      ...figure,
      lead: `${before.lead} ${before.mention.claim.text.toLowerCase()} ${figure.lead}`,
    }
    return isWorkedOut(told) ? told : figure
  }
  if (before?.mention.clause !== figure.mention.clause || before.mention.bracket !== figure.mention.bracket)
    return figure
  const { claim } = before.mention
  if (claim.kind !== 'quantity' || !SPANS.has(claim.unit) || claim.decimals > 0) return figure
  if (!GOES_ON.test(gapBetween(before, figure)) || !/ (?:trong|của|qua|suốt)$/u.test(before.lead))
    return figure
  const told = { ...figure, lead: `${before.lead.replace(/ \p{L}+$/u, '')} ${figure.lead}`.trim() }
  return isWorkedOut(told) ? told : figure
}

/** "(88 người)" alone, behind the words of a mean and right before its figure. */
function isCountInBracket({ mention, passage }: Figure, figure: Figure): boolean {
  const { bracket, claim } = mention
  if (!bracket || bracket.parent !== figure.mention.bracket || mention.sentence !== figure.mention.sentence)
    return false
  if (
    claim.kind !== 'quantity' ||
    passage.block.value.slice(bracket.open + 1, bracket.close).trim() !== claim.text
  )
    return false
  return ALL_DO.test(passage.lower.slice(bracket.close + 1, figure.mention.start).trimEnd())
}

/** "bình quân 1 điều tra viên phụ trách 198,5 hộ": one of what the mean is for. */
const isOne = ({ mention: { claim, clause } }: Figure, { mention, lead }: Figure): boolean =>
  claim.kind === 'quantity' &&
  claim.value === '1' &&
  claim.unit !== '' &&
  clause === mention.clause &&
  ONE_DOES.test(lead)

/** The words of its clause in front of the bracket of a figure. */
function wordsInFront({ mention, passage }: Figure): string {
  const [from = 0] = passage.block.sentences[mention.sentence] ?? []
  const open = mention.bracket?.open ?? mention.start
  const words = passage.lower.slice(Math.max(from, open - REACH), open)
  return words.slice(words.search(/[^,;:.()]*$/u)).trim()
}

const REACH = 60
