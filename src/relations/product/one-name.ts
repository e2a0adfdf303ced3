/** Whether a mean of money and the amount beside it are called by the same name: not turnover, where the amount is of capital. */
import { MONEY_NAMES, WORKED_OUT_WORDS } from '../../lexicon/mean-words.ts'
import { contentWords } from '../content-words.ts'
import { figuresOf } from '../context/figures.ts'
import { sentenceBefore } from '../context/said-before.ts'
import type { Proposal } from '../proposal.ts'
import type { Rate } from './rates.ts'

const NAME_OF_MONEY = new RegExp(`(?<!\\p{L})(?:${MONEY_NAMES.join('|')})(?!\\p{L})`, 'u')

const NAMES_OF_MONEY = new RegExp(NAME_OF_MONEY, 'gu')

/** "lương" in "tiền lương"; "doanh thu" and "thu nhập" have a syllable in common, and are two. */
const isPartOf = (part: string, whole: string): boolean => ` ${whole} `.includes(` ${part} `)

/** Units of text in front of an amount that may name it: "cho vay 412 hộ với 20.600 triệu đồng". */
const NAME = 120

const WORKED_OUT = new RegExp(`(?<!\\p{L})(?:${WORKED_OUT_WORDS.join('|')})(?!\\p{L})`, 'u')

/**
 * "vốn điều lệ 24 tỷ đồng; … doanh thu bình quân một hợp tác xã 2,1 tỷ đồng": the name of the money in front of "bình quân" has a word in
 * common with what stands in front of the amount.
 */
export function isOneName({ figure, of }: Rate, { members: [amount] }: Proposal): boolean {
  const [before = '', ...behind] = figure.lead.split(WORKED_OUT)
  const money = NAME_OF_MONEY.exec(before)?.[0] ?? ''
  const named = contentWords(money)
  if (of.measure !== 'VND' || behind.length === 0 || named.length === 0) return true
  const told = figuresOf(figure.passage).find(({ mention }) => mention.claim.id === amount?.claim.id)
  if (!told) return true
  const said = sentenceBefore(told, NAME).toLowerCase()
  const names: readonly string[] = said.match(NAMES_OF_MONEY) ?? []
  if (names.length > 0) return names.some((name) => isPartOf(name, money) || isPartOf(money, name))
  const words = contentWords(said)
  return words.length === 0 || words.some((word) => named.includes(word))
}
