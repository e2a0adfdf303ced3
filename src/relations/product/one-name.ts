/** Whether a mean of money and the amount beside it are called by the same name: not turnover, where the amount is of capital. */
import { WORKED_OUT_WORDS } from '../../lexicon/mean-words.ts'
import { contentWords } from '../content-words.ts'
import { figuresOf } from '../context/figures.ts'
import { sentenceBefore } from '../context/said-before.ts'
import type { Proposal } from '../proposal.ts'
import type { Rate } from './rates.ts'

/** Units of text in front of an amount that may name it: "cho vay 412 hộ với 20.600 triệu đồng". */
const NAME = 120

const WORKED_OUT = new RegExp(`(?<!\\p{L})(?:${WORKED_OUT_WORDS.join('|')})(?!\\p{L})`, 'u')

/**
 * "vốn điều lệ 24 tỷ đồng; … doanh thu bình quân một hợp tác xã 2,1 tỷ đồng": what stands in front of "bình quân" names the money; where the
 * amount has a name too, the two have a word in common.
 */
export function isOneName({ figure, of }: Rate, { members: [amount] }: Proposal): boolean {
  const [name = '', ...behind] = figure.lead.split(WORKED_OUT)
  const named = contentWords(name)
  if (of.measure !== 'VND' || behind.length === 0 || named.length === 0) return true
  const told = figuresOf(figure.passage).find(({ mention }) => mention.claim.id === amount?.claim.id)
  if (!told) return true
  const words = contentWords(sentenceBefore(told, NAME).toLowerCase())
  return words.length === 0 || words.some((word) => named.includes(word))
}
