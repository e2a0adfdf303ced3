import { isDigitAt } from '../claims/passage.ts'
import { exact, toDecimal } from '../model/index.ts'
import { memoized } from '../model/memoized.ts'
import { judgeAnew } from './judge.ts'
import { decimalsOf, printedOf } from './operand.ts'
import type { Operand, Proposal } from './proposal.ts'
import { slipWindow } from './slip-window.ts'

/** One slip of the pen that would reconcile a relation. */
export interface Slip {
  readonly operand: Operand
  readonly kind: 'digit-changed' | 'digits-swapped' | 'digit-lost' | 'decimal-lost' | 'unit-slipped'
  /** Decimal strings in the printed unit, with the decimals of the print. */
  readonly from: string
  readonly to: string
}

/** Figures of more digits than this are not tried: their slips are too many to mean anything. */
const DIGITS = 12

/** A slip among more figures than this says nothing: one can nearly always be found. */
const OPERANDS = 40

/**
 * Every single slip in one of its figures that would make a relation hold exactly; swapped digits first. They are asked
 * for when a relation is weighed and again when it is worded.
 */
export const slips = memoized((proposal: Proposal): readonly Slip[] => {
  const operands = [...(proposal.stated ? [proposal.stated] : []), ...proposal.members]
  if (operands.length > OPERANDS) return []
  const windowOf = slipWindow(proposal)
  return operands
    .flatMap((operand) => {
      const window = windowOf(operand, printedOf(operand) ?? '')
      const near: Near = (least, greatest) => !window || (greatest >= window.from && least <= window.to)
      return candidates(operand, near).filter((slip) => reconciles(proposal, slip))
    })
    .sort((a, b) => RANK[a.kind] - RANK[b.kind])
})

/** Whether some value between two might reconcile. */
type Near = (least: number, greatest: number) => boolean

const RANK = {
  'digits-swapped': 0,
  'decimal-lost': 1,
  'digit-changed': 2,
  'digit-lost': 3,
  'unit-slipped': 4,
}

/** Whether a relation holds with one figure printed otherwise. */
export function reconciles(proposal: Proposal, slip: Slip): boolean {
  const { convention, verdict } = judgeAnew(amended(proposal, slip))
  return verdict === 'consistent' && convention === null
}

/** A proposal as it would be with one figure printed otherwise. */
export function amended(proposal: Proposal, { operand, to }: Pick<Slip, 'operand' | 'to'>): Proposal {
  const change = <T extends Operand>(other: T): T =>
    other.claim.id === operand.claim.id && other.facet === operand.facet
      ? { ...other, claim: reprinted(other, to) }
      : other
  return {
    ...proposal,
    stated: proposal.stated && change(proposal.stated),
    members: proposal.members.map(change),
  }
}

function reprinted({ claim, facet }: Operand, to: string): Operand['claim'] {
  if (claim.kind === 'ratio')
    return facet === 'denominator' ? { ...claim, denominator: to } : { ...claim, numerator: to }
  if (claim.kind !== 'quantity' && claim.kind !== 'percent') return claim
  const value = facet === 'signed' ? to.replace('-', '') : to
  const shift = exact(value).sub(exact(claim.value))
  const moved = (bound: string) => toDecimal(exact(bound).add(shift), 12)
  return { ...claim, value, lo: moved(claim.lo), hi: moved(claim.hi) }
}

/** All that one slip makes of a figure, as far as it is near: most is not, and is given up as soon as its digits are known. */
function candidates(operand: Operand, near: Near): Slip[] {
  const printed = printedOf(operand)
  if (!printed) return []
  const padded = withDecimals(printed, decimalsOf(operand))
  if (padded.replace(/\D/g, '').length > DIGITS) return []
  const made = (kind: Slip['kind'], all: readonly string[]): Slip[] =>
    all
      .filter((to) => near(Number(to), Number(to)) && WELL_FORMED.test(to))
      .map((to) => ({ operand, kind, from: padded, to }))
  return [
    ...made('digits-swapped', swapped(padded)),
    ...made('decimal-lost', shifted(padded)),
    ...made('digit-changed', changed(withZero(operand, padded), near).map(withoutZero)),
    ...made('digit-lost', lengthened(padded, near)),
    ...made('unit-slipped', rescaled(operand, padded)),
  ]
}

/** Small counts are printed with a zero in front, "05 vụ", so that 45 is one digit away from 5. */
const withZero = ({ claim, facet }: Operand, printed: string): string =>
  facet === 'value' && printed.length === 1 && /^0\d(?!\d)/.test(claim.text) ? `0${printed}` : printed

const withoutZero = (to: string): string => (to.length === 2 && to.startsWith('0') ? to.slice(1) : to)

/** A figure with two of its digits exchanged, in each way in which that gives a number. */
export function exchanges(operand: Operand): string[] {
  const printed = printedOf(operand)
  if (!printed || printed.replace(/\D/g, '').length > DIGITS) return []
  return swapped(withDecimals(printed, decimalsOf(operand))).filter((to) => WELL_FORMED.test(to))
}

/** With the zeros that the print has behind its mark: "7,0" is 7 and has one. */
const withDecimals = (printed: string, decimals: number): string =>
  printed.includes('.') || decimals === 0 ? printed : `${printed}.${'0'.repeat(decimals)}`

const WELL_FORMED = /^-?(0|[1-9]\d*)(\.\d+)?$/

/** Neighbouring digits, or two around a decimal mark, exchanged: 97 → 79. */
function swapped(printed: string): string[] {
  const found: string[] = []
  for (let at = 0; at < printed.length - 1; at++) {
    const next = printed[at + 1] === '.' ? at + 2 : at + 1
    const [a, b] = [printed[at], printed[next]]
    if (!b || a === b || a === '.' || a === '-') continue
    found.push(printed.slice(0, at) + b + printed.slice(at + 1, next) + a + printed.slice(next + 1))
  }
  return found
}

/** One digit replaced by each of the nine others: of 152, 132 is one and 125 is none. */
function changed(printed: string, near: Near): string[] {
  return places(printed).flatMap((at) =>
    withDigits(printed.slice(0, at), printed.slice(at + 1), near).filter((to) => to !== printed),
  )
}

/** One digit that was left out put back, at the end or before any other. */
function lengthened(printed: string, near: Near): string[] {
  return [...places(printed), printed.length].flatMap((at) =>
    withDigits(printed.slice(0, at), printed.slice(at), near),
  )
}

/** A figure with each digit between two ends of it; none where not even the least and the greatest enclose what is near. */
function withDigits(head: string, tail: string, near: Near): string[] {
  const [zero, nine] = [Number(`${head}0${tail}`), Number(`${head}9${tail}`)]
  return near(Math.min(zero, nine), Math.max(zero, nine)) ? DIGIT.map((digit) => head + digit + tail) : []
}

/** The decimal mark left out, or one place off: 12015 → 1201.5, 1.25 → 12.5. */
function shifted(printed: string): string[] {
  const digits = printed.replace('.', '')
  const mark = printed.includes('.') ? printed.indexOf('.') : printed.length
  return [mark - 1, mark + 1]
    .filter((at) => at > 0 && at <= digits.length)
    .map((at) => (at === digits.length ? digits : `${digits.slice(0, at)}.${digits.slice(at)}`))
}

/** Thousands for units: only of figures that are measured in money. */
function rescaled({ claim }: Operand, printed: string): string[] {
  if (claim.kind !== 'quantity' || claim.unitCode !== 'VND') return []
  return [exact(printed).mul(1000), exact(printed).div(1000)].map((value) => toDecimal(value, 9))
}

const DIGIT = [...'0123456789']

/** Where a decimal string has its digits. */
function places(printed: string): number[] {
  const found: number[] = []
  for (let at = 0; at < printed.length; at++) if (isDigitAt(printed, at)) found.push(at)
  return found
}
