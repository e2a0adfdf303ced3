import type { Claim, Percent, Quantity } from '../model/index.ts'
import type { Figure, UnitReading } from './draft.ts'
import { boundsOf } from './refine/bounds.ts'

/** What a claim says whatever its kind. */
export type Common = Pick<
  Claim,
  'id' | 'text' | 'section' | 'footnote' | 'place' | 'quote' | 'subject' | 'role' | 'approx'
>

/**
 * The quantity or percent of a figure. Written out field by field: spreads would cost more than all the reading. Fields that few
 * claims have are there in all, undefined: objects that come in many shapes are slower to make, and to read ever after.
 */
export function figureClaim(figure: Figure, common: Common): Claim {
  const { unit } = figure
  const isShare = unit?.dimension === 'percent' || unit?.dimension === 'points'
  return isShare ? percentClaim(figure, unit, common) : quantityClaim(figure, common)
}

function percentClaim(figure: Figure, unit: UnitReading, common: Common): Percent {
  const { id, text, section, footnote, place, quote, subject, role, approx } = common
  const { value, decimals, alternative } = figure.numeral
  const { lo, hi } = boundsOf(figure)
  const sign = signOf(unit)
  return {
    kind: 'percent',
    id,
    text,
    section,
    footnote,
    place,
    quote,
    subject,
    role,
    approx,
    value,
    decimals,
    unit: sign,
    lo,
    hi,
    alternative,
    direction: undefined,
    remarks: undefined,
    row: undefined,
    column: undefined,
  }
}

function quantityClaim(figure: Figure, common: Common): Quantity {
  const { id, text, section, footnote, place, quote, subject, role, approx } = common
  const { value, decimals, alternative } = figure.numeral
  const { lo, hi } = boundsOf(figure)
  const unit = figure.unit?.unit ?? ''
  const unitCode = figure.unit?.code ?? ''
  const factor = figure.unit?.factor ?? '1'
  return {
    kind: 'quantity',
    id,
    text,
    section,
    footnote,
    place,
    quote,
    subject,
    role,
    approx,
    value,
    decimals,
    unit,
    unitCode,
    factor,
    lo,
    hi,
    per: figure.unit?.per,
    alternative,
    direction: undefined,
    remarks: undefined,
    row: undefined,
    column: undefined,
  }
}

function signOf({ code }: UnitReading): '%' | 'điểm %' | '‰' {
  if (code === '‰') return '‰'
  return code === 'điểm %' ? 'điểm %' : '%'
}

const NO_UNIT = { unit: '', unitCode: '', factor: '1' }

/** The fields of a unit; of none, empty ones. */
export function unitFields(unit: UnitReading | undefined): {
  unit: string
  unitCode: string
  factor: string
  per?: string
} {
  if (!unit) return NO_UNIT
  const { code: unitCode, factor, per } = unit
  return per === undefined
    ? { unit: unit.unit, unitCode, factor }
    : { unit: unit.unit, unitCode, factor, per }
}
