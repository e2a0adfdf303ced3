/** "bình quân một doanh nghiệp trong 10 tháng đạt 12,5 tỷ đồng": a span of time between the words of a mean and its figure, which parts neither. */
import { type Figure, figuresOf, gapBetween } from '../context/figures.ts'
import { isWorkedOut } from './worked-out.ts'

const SPANS: ReadonlySet<string> = new Set(['tháng', 'năm', 'quý', 'tuần', 'ngày'])
const GOES_ON =
  /^(?:qua |đầu |cuối |năm |này |của |vừa )*(?:là|đạt|được|có|khoảng|hơn|gần|trên|ước|đạt gần|đạt hơn|đạt trên|ước đạt)?$/u

/** A figure, with the words in front of the span of time right before it as its own where they call it a mean; else as it is. */
export function pastSpan(figure: Figure): Figure {
  const before = figuresOf(figure.passage)[figure.at - 1]
  if (before?.mention.clause !== figure.mention.clause || before.mention.bracket !== figure.mention.bracket)
    return figure
  const { claim } = before.mention
  if (claim.kind !== 'quantity' || !SPANS.has(claim.unit) || claim.decimals > 0) return figure
  if (!GOES_ON.test(gapBetween(before, figure)) || !/ (?:trong|của|qua|suốt)$/u.test(before.lead))
    return figure
  const told = { ...figure, lead: `${before.lead.replace(/ \p{L}+$/u, '')} ${figure.lead}`.trim() }
  return isWorkedOut(told) ? told : figure
}
