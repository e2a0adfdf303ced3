/** How the figures of a lane of means may be read: rounded, in the unit of the amount, for many, for one of some times. */
import { unitOf } from '../operand.ts'
import { asRounded, type Figure } from './figure.ts'
import { type Form, rateOf } from './forms.ts'
import type { Lane } from './lane.ts'
import { lent, scaled } from './lent-lane.ts'

/** A lane as printed, with whole numbers as rounded, and in the unit of each amount where it has none. */
export function readingsOf(lane: Lane, amounts: readonly Lane[]): Lane[] {
  const rounded = { ...lane, figures: lane.figures.map((figure) => figure && asRounded(figure)) }
  const isBare = lane.figures.every((figure) => !figure || figure.code === '')
  const lenders = isBare ? amounts.flatMap((amount) => scaled(amount) ?? []) : []
  const units = new Map(lenders.map((figure) => [unitKey(figure), figure]))
  const whole = lane.figures.some((figure) => figure && figure.decimals === 0)
  return [lane, ...(whole ? [rounded] : []), ...[...units.values()].map((lender) => lent(rounded, lender))]
}

const unitKey = ({ operand: { claim }, code }: Figure): string =>
  `${code} ${claim.kind === 'quantity' ? claim.factor : ''}`

const MANY = /\/ ?(?:(?<number>1(?:\.?000){1,2}|10{1,6}|100\.000|10\.000)|(?<ten>(?:1 ?)?vạn)) ?\p{L}/iu
/** So much for one in one of several times: "tr.đ/người/tháng", "Thu nhập BQ/tháng". */
const PER_MONTH = /(?:bình quân|(?<!\p{L})bq)[^/]*\/ ?tháng|\/[^/()]*\/ ?tháng|(?<!\p{L})1 người 1 tháng/iu
const MONTHS = 12

/** How many times of a year a head is for one of: 12 of "/người/tháng", 1 without. */
export function perTimeOf({ heads, figures }: Lane): number {
  const printed = figures.find((figure) => figure !== undefined)
  return PER_MONTH.test(heads.at(-1) ?? '') || (printed?.per && PER_MONTH.test(unitOf(printed.operand)))
    ? MONTHS
    : 1
}

/** Months that a report may be of. */
const SPANS = [1, 12, 9, 6, 3]

/** The ways in which a mean may follow from an amount and a count by its head. */
export function scalesOf(lane: Lane): Form[] {
  const { number, ten } = MANY.exec(lane.heads.at(-1) ?? '')?.groups ?? {}
  const counted = ten ? 10_000 : Number((number ?? '1').replaceAll('.', ''))
  const spans = perTimeOf(lane) > 1 ? SPANS : [1]
  return spans.map((times) => rateOf({ counted, times }))
}
