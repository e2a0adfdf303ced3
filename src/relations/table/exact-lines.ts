import { decimalsOf, factorOf, printedOf } from '../operand.ts'
import type { Fit } from './fit.ts'
import { near } from './trial.ts'

/** So many other lines must be worked out to the last digit. */
const LINES = 3

/**
 * Whether a line is one of a table whose amounts are all its rates times its counts, to the last printed digit, and its own would be so
 * too with two neighbouring digits in the other order: 4.210 ha × 61,5 tạ/ha give 25.891,5 tấn, and 25.981,5 is printed.
 */
export function isSwappedAmongExact(fit: Fit, at: number): boolean {
  if (fit.form.name !== 'rate' || isExact(fit, at) || !isSwap(printedAt(fit, at), wantedAt(fit, at)))
    return false
  const others = [...fit.outcomes.keys()].filter((line) => line !== at)
  return others.length >= LINES && others.every((line) => isExact(fit, line))
}

/** The amount that the rate and the count of a line give, in the unit in which the amount is printed. */
function amountAt({ target, first, second, form }: Fit, at: number): number {
  const [stated, a, b] = [target, first, second].map(({ figures }) => figures[at]!)
  const rate = form.of(a!, b!)?.value
  return rate ? (a!.value * stated!.value) / rate / factorOf(a!.operand).valueOf() : Number.NaN
}

function isExact(fit: Fit, at: number): boolean {
  const { operand } = fit.first.figures[at]!
  return near(amountAt(fit, at), Number(printedOf(operand)), 0.5 * 10 ** -decimalsOf(operand))
}

const printedAt = ({ first }: Fit, at: number): string =>
  Number(printedOf(first.figures[at]!.operand)).toFixed(decimalsOf(first.figures[at]!.operand))

const wantedAt = (fit: Fit, at: number): string =>
  amountAt(fit, at).toFixed(decimalsOf(fit.first.figures[at]!.operand))

/** Whether two prints of one length differ in two neighbouring digits that change places. */
function isSwap(a: string, b: string): boolean {
  if (a.length !== b.length) return false
  const at = [...a].findIndex((digit, index) => digit !== b[index])
  const next = a[at + 1] === '.' ? at + 2 : at + 1
  return at >= 0 && a[at] === b[next] && a[next] === b[at] && a.slice(next + 1) === b.slice(next + 1)
}
