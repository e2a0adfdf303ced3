/** Means of several sorts told side by side. */
import { MEAN_WORDS, MEANS_OF_ALL, SAME_MEAN_AGAIN } from '../../lexicon/mean-words.ts'
import { figuresOf, gapBetween } from '../context/figures.ts'
import { operandOf } from '../context/operand-of.ts'
import { codeOf } from '../operand.ts'
import type { Rate } from './rates.ts'

/** Units of text between two means of one list. */
const NEAR = 40

const OF_SORT = new RegExp(
  `(?<!\\p{L})(?:${MEAN_WORDS.join('|')}) (?!(?:${MEANS_OF_ALL.join('|')})(?!\\p{L}))\\p{L}`,
  'u',
)
const NEXT = new RegExp(`^, ?(?!(?:${SAME_MEAN_AGAIN.join('|')})(?!\\p{L}))\\p{Ll}`, 'u')

/** "bình quân xây mới 80 triệu đồng/căn, sửa chữa 30 triệu đồng/căn": each is for one of its sort, and none for one of all. */
export function hasSister({ figure }: Rate): boolean {
  const next = figuresOf(figure.passage)[figure.at + 1]
  if (!next || !OF_SORT.test(figure.lead)) return false
  const between = gapBetween(figure, next)
  const isAlike = codeOf(operandOf(next)) === codeOf(operandOf(figure))
  return isAlike && between.length <= NEAR && NEXT.test(between)
}
