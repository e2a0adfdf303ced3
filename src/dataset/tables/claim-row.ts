import type { Claim } from '../../model/index.ts'

/** The fields of a claim as the columns of one row: null where its kind has none. */
export const claimRow = (claim: Claim) => ({ ...common(claim), ...blank, ...particular(claim) })

const blank = {
  value: null,
  unit: null,
  unitCode: null,
  factor: null,
  per: null,
  decimals: null,
  lo: null,
  hi: null,
  alternative: null,
  numerator: null,
  denominator: null,
  unitBelow: null,
  reading: null,
  low: null,
  high: null,
  date: null,
  periodStart: null,
  periodEnd: null,
  period: null,
  number: null,
  documentKind: null,
  issuer: null,
  documentSubject: null,
} as const

function common({ id, kind, text, section, footnote, place, quote, subject, role, approx, ...claim }: Claim) {
  return {
    ...{ id, kind, text, section, footnote, quote, subject, role, approx },
    direction: claim.direction ?? null,
    block: place.block,
    start: place.start,
    end: place.end,
    line: place.line ?? null,
    column: place.column ?? null,
    offset: place.offset ?? null,
    rowHeads: claim.row?.join(' > ') ?? null,
    columnHeads: claim.column?.join(' > ') ?? null,
    remarks: claim.remarks?.join('; ') ?? null,
  }
}

function particular(claim: Claim) {
  switch (claim.kind) {
    case 'quantity': {
      const { value, unit, unitCode, factor, decimals, lo, hi, alternative, per } = claim
      return {
        ...{ value, unit, unitCode, factor, decimals, lo, hi },
        ...{ alternative: alternative ?? null, per: per ?? null },
      }
    }
    case 'percent': {
      const { value, unit, decimals, lo, hi, alternative } = claim
      return { value, unit, decimals, lo, hi, alternative: alternative ?? null }
    }
    case 'ratio': {
      const { numerator, denominator, unit, unitCode, factor, unitBelow, reading, per } = claim
      return {
        ...{ numerator, denominator, unit, unitCode, factor, reading },
        ...{ unitBelow: unitBelow ?? null, per: per ?? null },
      }
    }
    case 'range':
      return {
        low: claim.low,
        high: claim.high,
        unit: claim.unit,
        unitCode: claim.unitCode,
        factor: claim.factor,
        per: claim.per ?? null,
      }
    case 'ordinal':
      return { value: claim.value, unit: claim.unit }
    case 'date':
      return { date: claim.date }
    case 'period':
      return { periodStart: claim.start, periodEnd: claim.end, period: claim.period }
    case 'citation': {
      const { number, documentKind, date, issuer, documentSubject } = claim
      return { number, documentKind, date, issuer, documentSubject }
    }
  }
}
