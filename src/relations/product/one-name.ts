/** Whether a mean of money and the amount beside it are called by the same name: not turnover, where the amount is of capital. */
import { WORKED_OUT_WORDS } from '../../lexicon/mean-words.ts'
import { contentWords } from '../content-words.ts'
import { figuresOf } from '../context/figures.ts'
import type { Proposal } from '../proposal.ts'
import type { Rate } from './rates.ts'

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
  const words = contentWords(told?.lead ?? '')
  return words.length === 0 || words.some((word) => named.includes(word))
}
