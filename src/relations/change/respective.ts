import { type Direction, directionOf } from '../context/direction.ts'
import { type Figure, figuresOf } from '../context/figures.ts'

/** Words that put rates in the order of the amounts told before them. */
const RESPECTIVELY = /(?<!\p{L})(?:tương ứng|lần lượt)(?!\p{L})/u

/** No list of changes goes on longer. */
const MOST = 8

/** A rate of a list, and the amount of its place in the list of amounts before; undefined where their numbers differ. */
export interface Respective {
  readonly amount: Figure | undefined
  /** The way the amount went, or that the first rate is said to have gone. */
  readonly way: Direction | undefined
}

/**
 * "giảm 23 vụ (142/165), 09 người chết (71/80), tương ứng giảm 13,9% số vụ, 11,3% số người chết": the amount that a rate is of,
 * where rates are listed behind a list of amounts; undefined for a rate of no such list.
 */
export function respectively(figure: Figure): Respective | undefined {
  if (figure.mention.claim.kind !== 'percent') return undefined
  const beside = figuresOf(figure.passage)
    .slice(Math.max(0, figure.at - 2 * MOST), figure.at + MOST)
    .filter(({ mention }) => isBeside(mention, figure))
  const own = beside.indexOf(figure)
  const first = beside.findLastIndex((other, at) => at < own && !isRate(other)) + 1
  const end = beside.findIndex((other, at) => at > own && !isRate(other))
  const rates = beside.slice(first, end < 0 ? beside.length : end)
  if (rates.length < 2 || !RESPECTIVELY.test(rates[0]!.lead)) return undefined
  const from = beside.findLastIndex((other, at) => at < first && !isChange(other)) + 1
  const amounts = beside.slice(from, first)
  const amount = amounts.length === rates.length ? amounts[rates.indexOf(figure)] : undefined
  return { amount, way: directionOf(rates[0]!) ?? (amount && directionOf(amount)) }
}

const isBeside = ({ bracket, sentence }: Figure['mention'], { mention }: Figure) =>
  bracket === mention.bracket && sentence === mention.sentence

const isRate = ({ mention }: Figure) => mention.claim.kind === 'percent'

const isChange = (figure: Figure) =>
  figure.mention.claim.kind === 'quantity' && directionOf(figure) !== undefined
