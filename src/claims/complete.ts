import type { Claim, Ratio, Reading } from '../model/index.ts'
import { type Draft, type Figure, type RatioDraft, unitOfDraft } from './draft.ts'
import { type Common, figureClaim, unitFields } from './figure-claim.ts'

/** What is said of a draft. */
export interface Said {
  readonly common: Common
  readonly direction: 'up' | 'down' | undefined
  /** Heads of row and column; undefined outside a table. */
  readonly heads: { readonly row: string[]; readonly column: string[] } | undefined
  /** Of a ratio, the sense of its slash. */
  readonly sense: Reading | undefined
}

/** The claim of a draft. */
export function complete(draft: Draft, said: Said): Claim {
  const { direction, heads } = said
  const claim = fieldsOf(draft, said)
  if (direction !== undefined) claim.direction = direction
  const remarks = remarksOf(draft)
  if (remarks.length > 0) claim.remarks = [...remarks]
  if (heads) {
    claim.row = heads.row
    claim.column = heads.column
  }
  return claim
}

/** What all claims have in common, and what the kind of a draft adds. */
function fieldsOf(draft: Draft, { common, direction, sense: reading = 'part-of-whole' }: Said): Claim {
  switch (draft.what) {
    case 'figure':
      return figureClaim(common.role === 'change' && direction ? signless(draft) : draft, common)
    case 'ratio':
      return Object.assign(common, { kind: 'ratio' as const }, ratioFields(draft), { reading })
    case 'range': {
      const [low, high] = [draft.low.numeral.value, draft.high.numeral.value]
      return { ...common, kind: 'range', low, high, ...unitFields(unitOfDraft(draft)) }
    }
    case 'ordinal':
      return Object.assign(common, { kind: 'ordinal' as const, value: draft.value, unit: draft.unit })
    case 'date':
      return Object.assign(common, { kind: 'date' as const, date: draft.date })
    case 'period':
      return Object.assign(common, {
        kind: 'period' as const,
        start: draft.from,
        end: draft.to,
        period: draft.period,
      })
    case 'citation': {
      const { number, documentKind, date, issuer, documentSubject } = draft
      return Object.assign(common, {
        kind: 'citation' as const,
        number,
        documentKind,
        date,
        issuer,
        documentSubject,
      })
    }
    default:
      throw new Error(
        `Unexpected draft "${draft.what}", expected a figure: digits that are none are dropped before`,
      )
  }
}

/** The sign of a change is its direction; of a level that was reached it belongs to the value. */
function signless(figure: Figure): Figure {
  if (!figure.numeral.value.startsWith('-')) return figure
  return { ...figure, numeral: { ...figure.numeral, value: figure.numeral.value.slice(1) } }
}

type RatioFields = Pick<
  Ratio,
  'numerator' | 'denominator' | 'unit' | 'unitCode' | 'factor' | 'per' | 'unitBelow'
>

function ratioFields({ above, below }: RatioDraft) {
  const both = above.unit && below.unit
  const printed =
    both && below.unit.unit.length > above.unit.unit.length ? above.unit : (above.unit ?? below.unit)
  const { unit, unitCode, factor, per } = unitFields(printed)
  const fields: RatioFields = {
    numerator: above.numeral.value,
    denominator: below.numeral.value,
    unit,
    unitCode,
    factor,
  }
  if (per !== undefined) fields.per = per
  if (both && above.unit.unit !== below.unit.unit) fields.unitBelow = below.unit.unit
  return fields
}

const NONE: readonly string[] = []

function remarksOf(draft: Draft): readonly string[] {
  switch (draft.what) {
    case 'figure':
      return draft.numeral.remarks
    case 'ratio':
      return [...draft.above.numeral.remarks, ...draft.below.numeral.remarks]
    case 'range':
      return [...draft.low.numeral.remarks, ...draft.high.numeral.remarks]
    case 'date':
      return draft.remarks
    default:
      return NONE
  }
}
