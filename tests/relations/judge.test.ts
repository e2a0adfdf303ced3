import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Claim } from '../../src/model/index.ts'
import { judge } from '../../src/relations/judge.ts'
import type { Proposal, Variant } from '../../src/relations/proposal.ts'
import { reconciles, slips } from '../../src/relations/slips.ts'

const half = (decimals: number) => 5 / 10 ** (decimals + 1)

/** A quantity as the claims stage reads it: no slack for a whole number, half a unit of the last digit otherwise. */
function quantity(value: string, kind: 'quantity' | 'percent' = 'quantity'): Claim {
  const decimals = value.split('.')[1]?.length ?? 0
  const slack = decimals === 0 && kind === 'quantity' ? 0 : half(decimals)
  const bound = (sign: number) => (Number(value) + sign * slack).toFixed(decimals + 1)
  return {
    kind,
    id: `c${value}${Math.random()}`,
    text: value,
    section: '',
    footnote: null,
    place: { block: 'b1', start: 0, end: value.length },
    quote: value,
    subject: '',
    role: 'actual',
    approx: 'exact',
    value,
    decimals,
    unit: kind === 'percent' ? '%' : 'ha',
    lo: bound(-1),
    hi: bound(1),
    ...(kind === 'quantity' ? { unitCode: 'ha', factor: '1' } : {}),
  } as Claim
}

const sumOf = (total: string, parts: readonly string[]): Proposal => ({
  kind: 'sum',
  variant: 'parts',
  stated: { claim: quantity(total), facet: 'value' },
  members: parts.map((part) => ({ claim: quantity(part), facet: 'value', role: 'part' })),
  evidence: 'gồm',
  strength: 0.9,
})

const rate = (percent: string, part: string, whole: string, variant: Variant = 'share'): Proposal => ({
  kind: 'share',
  variant,
  stated: { claim: quantity(percent, 'percent'), facet: 'value' },
  members: [
    { claim: quantity(part), facet: 'value', role: 'part' },
    { claim: quantity(whole), facet: 'value', role: 'whole' },
  ],
  evidence: 'đạt',
  strength: 0.9,
})

describe('judge', () => {
  it.each([
    ['31', ['12', '6', '8', '5'], 'consistent'],
    ['31', ['12', '6', '8', '4'], 'inconsistent'],
    ['1201.5', ['874.0', '327.0'], 'inconsistent'],
    ['47.13', ['5.63', '6.23', '35.26'], 'rounding'],
  ])('takes %s for the sum of %j: %s', (total, parts, verdict) => {
    expect(judge(sumOf(total, parts)).verdict).toBe(verdict)
  })

  it.each([
    ['33.33', '4', '12', 'consistent', null],
    ['66.66', '2', '3', 'rounding', 'truncated'],
    ['33.34', '1', '3', 'rounding', 'rounded-up'],
    ['17.30', '86', '496', 'rounding', 'padded'],
    ['17.80', '86', '496', 'inconsistent', null],
    ['17.31', '86', '496', 'inconsistent', null],
    ['20.0', '203', '1000', 'inconsistent', null],
    ['98.3', '574', '612', 'inconsistent', null],
    ['12.5', '1', '8', 'consistent', null],
  ])('takes %s %% for %s of %s: %s', (percent, part, whole, verdict, convention) => {
    expect(judge(rate(percent, part, whole))).toMatchObject({ verdict, convention })
  })

  it('divides nothing by zero', () => {
    expect(judge(rate('50', '1', '0')).verdict).toBe('unchecked')
  })

  it('never doubts a sum of whole numbers that adds up, nor excuses one that does not', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(10 ** 9), { minLength: 2, maxLength: 12 }),
        fc.integer({ min: 1, max: 999 }),
        (parts, off) => {
          const total = parts.reduce((a, b) => a + b, 0)
          const texts = parts.map(String)
          expect(judge(sumOf(String(total), texts)).verdict).toBe('consistent')
          expect(judge(sumOf(String(total + off), texts)).verdict).toBe('inconsistent')
        },
      ),
    )
  })
})

describe('slips', () => {
  it('finds the swapped digits of a part', () => {
    const found = slips(sumOf('243', ['79', '61', '18', '14', '53']))
    expect(found[0]).toMatchObject({ kind: 'digits-swapped', from: '79', to: '97' })
  })

  it('offers only what reconciles', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(9999), { minLength: 2, maxLength: 5 }), fc.nat(99999), (parts, total) => {
        const proposal = sumOf(String(total), parts.map(String))
        for (const slip of slips(proposal)) expect(reconciles(proposal, slip)).toBe(true)
      }),
      { numRuns: 30 },
    )
  })

  it.each([
    ['now', 'before'],
    ['in', 'before'],
    ['out', 'before'],
    ['now', 'in'],
    ['now', 'out'],
  ] as const)('leaves out none that would reconcile a growth rate: %s, %s', (one, other) => {
    const figure = fc.oneof(
      fc.integer({ min: 1, max: 999 }).map(String),
      fc.integer({ min: 1, max: 9999 }).map((value) => (value / 10).toFixed(1)),
    )
    const percent = fc.integer({ min: 1, max: 1999 }).map((value) => (value / 10).toFixed(1))
    const direction = fc.constantFrom('up', 'down', undefined)
    fc.assert(
      fc.property(percent, figure, figure, direction, (rate, a, b, way) => {
        const proposal: Proposal = {
          kind: 'change',
          variant: 'growth',
          stated: { claim: quantity(rate, 'percent'), facet: 'value' },
          members: [
            { claim: quantity(a), facet: 'value', role: one },
            { claim: quantity(b), facet: 'value', role: other },
          ],
          evidence: 'tăng',
          strength: 0.9,
          ...(way && { direction: way }),
        }
        const found = slips(proposal).map(({ operand, to }) => `${operand.claim.id} ${to}`)
        const operands = [proposal.stated!, ...proposal.members]
        for (const [at, from] of [rate, a, b].entries())
          for (const to of otherDigits(from)) {
            const slip = { operand: operands[at]!, kind: 'digit-changed', from, to } as const
            if (reconciles(proposal, slip)) expect(found).toContain(`${slip.operand.claim.id} ${to}`)
          }
      }),
      { numRuns: 150 },
    )
  })
})

/** A figure with each of its digits replaced by each of the others, as long as it does not begin with 0. */
const otherDigits = (printed: string): string[] =>
  [...printed].flatMap((char, at) =>
    char === '.'
      ? []
      : [...'0123456789']
          .filter((digit) => digit !== char && !(digit === '0' && at === 0))
          .map((digit) => printed.slice(0, at) + digit + printed.slice(at + 1)),
  )
