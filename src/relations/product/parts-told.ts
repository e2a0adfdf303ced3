/** How many months or days a mean is one of, as its sentence counts them. */
import { bracketBehind } from '../context/around.ts'
import { type Figure, figuresOf } from '../context/figures.ts'

/** How far back they may stand, in figures. */
const REACH = 8

/** The numbers of months or days that the sentence counts before a mean, or a bracket right behind it, and the words in front of each. */
export const partsTold = (figure: Figure, span: string) =>
  [
    ...figuresOf(figure.passage)
      .slice(Math.max(0, figure.at - REACH), figure.at)
      .filter(({ mention }) => mention.sentence === figure.mention.sentence),
    ...bracketBehind(figure),
  ]
    .flatMap(({ mention: { claim }, lead }) =>
      claim.kind === 'quantity' && isIn(claim.unit, span) && claim.decimals === 0
        ? [{ parts: Number(claim.value), lead }]
        : [],
    )
    .concat(partsOfPeriods(figure, span))
    .filter(({ parts }) => parts > 1 && parts < 400)

/** "trong 02 tháng cuối năm", "6 tháng đầu năm": a period by the number of its months, with the words in front of it. */
function partsOfPeriods({ passage, mention }: Figure, span: string) {
  const [from = 0] = passage.block.sentences[mention.sentence] ?? []
  const start = Math.max(from, mention.start - SENTENCE)
  return [...passage.lower.slice(start, mention.start).matchAll(PERIOD)].flatMap(
    ({ 1: parts, 2: word, index }) =>
      word === span
        ? [
            {
              parts: Number(parts),
              lead: passage.lower.slice(Math.max(from, start + index - WORD), start + index).trim(),
            },
          ]
        : [],
  )
}

const PERIOD = /(?<![\d.,/])(\d{1,3}) (tháng|quý|tuần|ngày) (?:đầu|cuối)(?: năm| quý| kỳ| tháng)(?!\p{L})/gu
const [SENTENCE, WORD] = [300, 12]

/** "252 ngày làm việc" are days. */
const isIn = (unit: string, span: string): boolean => unit === span || unit.startsWith(`${span} `)
