/** The ways in which one cell of a row follows from two others: a share, an attainment, a growth, a difference. */
import type { MemberRole, RelationKind } from '../../model/index.ts'
import type { Variant } from '../proposal.ts'
import type { Figure } from './figure.ts'

export interface Form {
  readonly name: 'quotient' | 'growth' | 'difference' | 'rate' | 'rest'
  /** What two figures give, and how far their digits leave it open; undefined when they give nothing. */
  readonly of: (a: Figure, b: Figure) => { readonly value: number; readonly slack: number } | undefined
}

const quotient: Form = {
  name: 'quotient',
  of: (a, b) =>
    b.value === 0 ? undefined : { value: (a.value / b.value) * 100, slack: quotientSlack(a, b) },
}

const growth: Form = {
  name: 'growth',
  of: (a, b) =>
    b.value === 0 ? undefined : { value: (a.value / b.value - 1) * 100, slack: quotientSlack(a, b) },
}

const isOfChange = ({ operand: { claim } }: Figure): boolean => claim.role === 'change'

/** What a part leaves of its whole. */
const rest: Form = {
  name: 'rest',
  of: (a, b) =>
    b.value <= 0 || a.value > b.value || a.value < 0 || [a, b].some(isOfChange)
      ? undefined
      : { value: (1 - a.value / b.value) * 100, slack: quotientSlack(a, b) },
}

const difference: Form = {
  name: 'difference',
  of: (a, b) => ({ value: a.value - b.value, slack: a.slack + b.slack }),
}

const rate: Form = {
  name: 'rate',
  of: (a, b) => (b.value === 0 ? undefined : { value: a.value / b.value, slack: quotientSlack(a, b) / 100 }),
}

/** To first order, with a little over for the rest. */
function quotientSlack(a: Figure, b: Figure): number {
  return ((a.slack + (Math.abs(a.value) * b.slack) / Math.abs(b.value)) / Math.abs(b.value)) * 102
}

/** Of two amounts, a figure in per cent is their quotient or the growth from one to the other. */
export const PERCENT_FORMS: readonly Form[] = [quotient, growth]
/** Of a whole and what is not so, in per cent the others: "Đã giải quyết 2.310 | Quá hạn 42 | Đúng hạn 98,2". */
export const REST_FORMS: readonly Form[] = [rest]
/** Of two figures of one unit, a third is their difference. */
export const DIFFERENCE_FORMS: readonly Form[] = [difference]
/** Of an amount and a count, so much for one: 2.574 tấn of 412,5 ha are 62,4 tạ/ha. */
export const RATE_FORMS: readonly Form[] = [rate]

/** What a form is called, and what its two figures are in it. */
export interface Called {
  readonly kind: RelationKind
  readonly variant: Variant
  readonly roles: readonly [first: MemberRole, second: MemberRole]
}

/** The name of a form where the first figure is reached against a plan or an earlier period, or is a part. */
export function calledOf(form: Form, attains: boolean): Called {
  if (form.name === 'growth') return { kind: 'change', variant: 'growth', roles: ['now', 'before'] }
  if (form.name === 'rest') return { kind: 'share', variant: 'share', roles: ['out', 'whole'] }
  if (form.name === 'rate') return { kind: 'product', variant: 'product', roles: ['part', 'base'] }
  if (form.name === 'difference') return { kind: 'change', variant: 'difference', roles: ['now', 'before'] }
  return attains
    ? { kind: 'attainment', variant: 'attainment', roles: ['part', 'base'] }
    : { kind: 'share', variant: 'share', roles: ['part', 'whole'] }
}
