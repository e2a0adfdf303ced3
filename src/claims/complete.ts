import { type Claim, fingerprint, type Place, type Reading } from '../model/index.ts'
import type { Described } from './describe.ts'
import { unitOfDraft } from './describe.ts'
import type { Draft, Figure, RatioDraft, UnitReading } from './draft.ts'
import { boundsOf } from './refine/bounds.ts'

/** Where a claim stands, beside what it says. */
export interface Setting {
  readonly text: string
  readonly section: string
  readonly footnote: number | null
  readonly place: Place
  readonly quote: string
  readonly row?: string[]
  readonly column?: string[]
}

/** The claim of a draft; its id is given when all of the report are known. */
export function complete(described: Described, setting: Setting, reading: Reading): Claim {
  const { draft, stance, subject } = described
  const remarks = remarksOf(draft)
  const common = { id: '', ...setting, subject, ...stance, ...(remarks.length > 0 ? { remarks } : {}) }
  switch (draft.what) {
    case 'figure':
      return { ...common, ...figureFields(stance.direction ? signless(draft) : draft) } as Claim
    case 'ratio':
      return { ...common, kind: 'ratio', ...ratioFields(draft), reading }
    case 'range':
      return {
        ...common,
        kind: 'range',
        low: draft.low.numeral.value,
        high: draft.high.numeral.value,
        ...unitFields(unitOfDraft(draft)),
      }
    case 'ordinal':
      return { ...common, kind: 'ordinal', value: draft.value, unit: draft.unit }
    case 'date':
      return { ...common, kind: 'date', date: draft.date }
    case 'period':
      return { ...common, kind: 'period', start: draft.from, end: draft.to, period: draft.period }
    default:
      return { ...common, kind: 'citation', ...citationFields(draft) } as Claim
  }
}

/** Names each claim by its sentence, its turn in it and its print, so that the name outlives a conversion. */
export function withIds(claims: readonly Claim[]): Claim[] {
  const turns = new Map<string, number>()
  const taken = new Map<string, number>()
  let [quote, quoted] = ['', '']
  return claims.map((claim) => {
    if (claim.quote !== quote) [quote, quoted] = [claim.quote, fingerprint(claim.quote.replace(/\s+/g, ' '))]
    const turn = turns.get(quoted) ?? 0
    turns.set(quoted, turn + 1)
    const id = `c${fingerprint(`${quoted} ${claim.text} ${turn}`)}`
    const copies = taken.get(id) ?? 0
    taken.set(id, copies + 1)
    return { ...claim, id: copies === 0 ? id : `${id}-${copies + 1}` }
  })
}

function figureFields(figure: Figure) {
  const { numeral, unit } = figure
  const bounds = boundsOf(figure)
  const doubt = numeral.alternative === undefined ? {} : { alternative: numeral.alternative }
  if (unit?.dimension === 'percent' || unit?.dimension === 'points') {
    const sign = unit.code === '‰' ? '‰' : unit.code === 'điểm %' ? 'điểm %' : '%'
    return {
      kind: 'percent',
      value: numeral.value,
      decimals: numeral.decimals,
      unit: sign,
      ...bounds,
      ...doubt,
    }
  }
  return {
    kind: 'quantity',
    value: numeral.value,
    decimals: numeral.decimals,
    ...unitFields(unit),
    ...bounds,
    ...doubt,
  }
}

/** The sign of a change in a bracket is its direction; elsewhere it belongs to the value. */
const signless = (figure: Figure): Figure => ({
  ...figure,
  numeral: { ...figure.numeral, value: figure.numeral.value.replace('-', '') },
})

function unitFields(unit: UnitReading | undefined) {
  const per = unit?.per === undefined ? {} : { per: unit.per }
  return { unit: unit?.unit ?? '', unitCode: unit?.code ?? '', factor: unit?.factor ?? '1', ...per }
}

function ratioFields({ above, below }: RatioDraft) {
  const unit =
    above.unit && below.unit && below.unit.unit.length > above.unit.unit.length
      ? above.unit
      : (above.unit ?? below.unit)
  const other =
    above.unit && below.unit && above.unit.unit !== below.unit.unit ? { unitBelow: below.unit.unit } : {}
  const { per: _, ...fields } = unitFields(unit) as ReturnType<typeof unitFields> & { per?: string }
  return { numerator: above.numeral.value, denominator: below.numeral.value, ...fields, ...other }
}

function citationFields(draft: Draft) {
  if (draft.what !== 'citation') return {}
  const { number, documentKind, date, issuer, documentSubject } = draft
  return { number, documentKind, date, issuer, documentSubject }
}

function remarksOf(draft: Draft): string[] {
  if (draft.what === 'figure') return [...draft.numeral.remarks]
  if (draft.what === 'ratio') return [...draft.above.numeral.remarks, ...draft.below.numeral.remarks]
  if (draft.what === 'range') return [...draft.low.numeral.remarks, ...draft.high.numeral.remarks]
  return draft.what === 'date' ? [...draft.remarks] : []
}
