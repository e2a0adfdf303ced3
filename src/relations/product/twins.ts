/** Rates beside another one: those that have a share in its amount, and those that it is only compared with. */
import { EARLIER_SYLLABLES } from '../../lexicon/time-words.ts'
import { bracketBehind, bracketText, ownerOf } from '../context/around.ts'
import { type Figure, figuresOf, gapBetween } from '../context/figures.ts'
import { type Rate, rateOf } from './rates.ts'

/** "03 HTX mỗi HTX 200 triệu đồng, 05 HTX mỗi HTX 95 triệu đồng": another rate of the same sort has a share in the amount. */
export function hasTwin({ figure, of, per }: Rate): boolean {
  return figuresOf(figure.passage)
    .slice(Math.max(0, figure.at - 4), figure.at + 5)
    .some((other) => {
      if (other === figure || other.mention.sentence !== figure.mention.sentence) return false
      if (isCompared(other, figure)) return false
      const [first, last] = other.at < figure.at ? [other, figure] : [figure, other]
      if (gapBetween(first, last).includes(';')) return false
      const rate = rateOf(other)
      return rate !== undefined && rate.of.measure === of.measure && rate.per.measure === per.measure
    })
}

/** "63,8 tạ/ha (vụ Xuân năm trước 61,9 tạ/ha, tăng 1,9 tạ/ha)": what a bracket behind a rate compares it with. */
export const isCompared = (other: Figure, figure: Figure): boolean =>
  ownerOf(other) === figure && COMPARES.test(bracketText(other))

/** How many figures the bracket behind a rate compares it with. */
export const comparedWith = (figure: Figure): number =>
  bracketBehind(figure).filter((other) => isCompared(other, figure)).length

const COMPARES = new RegExp(
  `(?<!\\p{L})(?:tăng|giảm|${EARLIER_SYLLABLES.join('|')}|cùng kỳ|so với)(?!\\p{L})`,
  'u',
)
