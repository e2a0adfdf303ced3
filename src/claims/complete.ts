import type { Claim, Place, Ratio, Reading } from '../model/index.ts'
import type { Described } from './describe.ts'
import { type Draft, type Figure, type RatioDraft, unitOfDraft } from './draft.ts'
import { figureClaim, unitFields } from './figure-claim.ts'

/** Where a claim stands, beside what it says. */
export interface Setting {
  readonly id: string
  readonly text: string
  readonly section: string
  readonly footnote: number | null
  readonly place: Place
  readonly quote: string
  /** Heads of row and column; undefined outside a table. */
  readonly heads: { readonly row: string[]; readonly column: string[] } | undefined
}

/** The claim of a draft. */
export function complete(described: Described, setting: Setting, reading: Reading): Claim {
  const { draft, stance } = described
  const claim = fieldsOf(described, setting, reading)
  if (stance.direction !== undefined) claim.direction = stance.direction
  const remarks = remarksOf(draft)
  if (remarks.length > 0) claim.remarks = [...remarks]
  if (setting.heads) {
    claim.row = setting.heads.row
    claim.column = setting.heads.column
  }
  return claim
}

/** What all claims of a draft have in common, and what its kind adds. */
function fieldsOf({ draft, stance, subject }: Described, setting: Setting, reading: Reading): Claim {
  const { id, text, section, footnote, place, quote } = setting
  const { role, approx } = stance
  const common = { id, text, section, footnote, place, quote, subject, role, approx }
  switch (draft.what) {
    case 'figure':
      return figureClaim(role === 'change' && stance.direction ? signless(draft) : draft, common)
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
