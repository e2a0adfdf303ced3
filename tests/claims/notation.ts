import type { Claim } from '../../src/model/index.ts'

const APPROX = { exact: '', about: '~', over: '>', under: '<', 'up-to': '≤', 'at-least': '≥' } as const
const READING = {
  'part-of-whole': '',
  'now-over-before': ' now/before',
  'done-over-target': ' done/target',
  score: ' score',
  'two-measures': ' measures',
} as const

/** How much of a claim a line of the corpus speaks of: roles after "@", subjects in brackets. */
export interface Detail {
  readonly roles: boolean
  readonly subjects: boolean
}

/**
 * One claim as one token of the corpus.
 *
 * quantity `300 lượt`, percent `12.5 %`, ratio `14/31 trường`, range `15..18 tiêu chí`, ordinal `#16`, date
 * `2014-04-07`, period `[2021/2025]`, citation `«59/QĐ-UBND»`; before it ~ about, > over, < under, ≤ up to,
 * ≥ at least; behind it `@target`, `@change↑`, and the subject in brackets.
 */
export function print(claim: Claim, { roles, subjects }: Detail): string {
  const direction = claim.direction === 'up' ? '↑' : claim.direction === 'down' ? '↓' : ''
  const role = roles && (claim.role !== 'actual' || direction) ? `@${claim.role}${direction}` : ''
  const subject = subjects && claim.subject ? ` (${claim.subject})` : ''
  return `${APPROX[claim.approx]}${core(claim)}${role}${subject}`
}

function core(claim: Claim): string {
  switch (claim.kind) {
    case 'quantity':
      return withUnit(claim.value, claim.unit)
    case 'percent':
      return `${claim.value} ${claim.unit}`
    case 'ratio':
      return `${withUnit(`${claim.numerator}/${claim.denominator}`, claim.unit)}${READING[claim.reading]}`
    case 'range':
      return withUnit(`${claim.low}..${claim.high}`, claim.unit)
    case 'ordinal':
      return `#${claim.value}`
    case 'date':
      return claim.date
    case 'period':
      return `[${claim.period}]`
    case 'citation':
      return `«${claim.number}»`
  }
}

const withUnit = (value: string, unit: string): string => (unit === '' ? value : `${value} ${unit}`)

/** All claims of a line as the corpus writes them; "none" when there are none. */
export function printAll(claims: readonly Claim[], expected: string): string {
  const detail = { roles: expected.includes('@'), subjects: expected.includes('(') }
  return claims.length === 0 ? 'none' : claims.map((claim) => print(claim, detail)).join(' ; ')
}
