import { type Exact, exact, ONE, overlaps, ZERO } from '../../model/index.ts'
import type { Observation } from '../observation.ts'

/** An estimate may be off by so much of the figure. */
const ESTIMATE = exact('1/20')

/** How two levels agree: by their digits, but for the rounding of the coarser, or not. */
export function agreementOf(a: Observation, b: Observation): 'agrees' | 'rounding' | 'disagrees' {
  if (overlaps(a.interval, b.interval)) return 'agrees'
  const distance = a.value.sub(b.value).abs()
  const slack = [grainOf(a), grainOf(b)].reduce((x, y) => (x.compare(y) > 0 ? x : y))
  if (distance.compare(slack) < 0) return 'rounding'
  const loose = a.estimate || b.estimate
  return loose && distance.compare(larger(a, b).mul(ESTIMATE)) <= 0 ? 'rounding' : 'disagrees'
}

const larger = (a: Observation, b: Observation): Exact => (a.value.compare(b.value) > 0 ? a.value : b.value)

/** One unit of the last digit that says something: of a count or an amount printed round, "12.000", of the last that is no zero. */
function grainOf({ value, grain, thing }: Observation): Exact {
  const unit = grain.equals(ZERO) ? exact(thing.factor) : grain
  const units = value.div(unit)
  const whole = units.toFraction()
  if (whole === '0' || whole.includes('/')) return grain
  const zeros = /0*$/.exec(whole)![0].length
  return zeros < 2 ? grain : unit.mul(10n ** BigInt(zeros))
}

/** Whether one level may be the other with one digit changed, lost or added, two swapped, or the decimal mark moved. */
export function isSlip(a: Observation, b: Observation): boolean {
  const [one, other] = [digitsOf(a), digitsOf(b)]
  if (one === other) return true
  if (one.length === other.length) return differsOnce(one, other)
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  return (
    short.length > 1 &&
    long.length === short.length + 1 &&
    [...long].some((_, at) => long.slice(0, at) + long.slice(at + 1) === short)
  )
}

/** The digits as printed, without zeros at the ends. */
const digitsOf = ({ sighting, value, thing }: Observation): string => {
  const printed = sighting.text.match(/\d[\d.,]*/g) ?? []
  const text =
    printed.length === 1
      ? printed[0]!
      : value.div(exact(thing.factor).equals(ZERO) ? ONE : exact(thing.factor)).toString(6)
  return text.replace(/\D/g, '').replace(/^0+|0+$/g, '')
}

function differsOnce(a: string, b: string): boolean {
  const at = [...a].flatMap((digit, index) => (digit === b[index] ? [] : [index]))
  const [first = 0, second = 0] = at
  return (
    at.length === 1 ||
    (at.length === 2 && second === first + 1 && a[first] === b[second] && a[second] === b[first])
  )
}
