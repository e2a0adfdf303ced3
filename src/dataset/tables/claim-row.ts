import type { Claim } from '../../model/index.ts'

/**
 * The fields of a claim as the columns of one row: null where its kind has none. Written out as one object for all kinds:
 * put together from spreads it would have a shape of its own nearly every time, and cost a tenth of all that a batch does.
 */
export function claimRow(claim: Claim) {
  const { place } = claim
  const fields: Fields = claim
  return {
    id: claim.id,
    kind: claim.kind,
    text: claim.text,
    section: claim.section,
    footnote: claim.footnote,
    quote: claim.quote,
    subject: claim.subject,
    role: claim.role,
    approx: claim.approx,
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
    value: fields.value ?? null,
    unit: fields.unit ?? null,
    unitCode: fields.unitCode ?? null,
    factor: fields.factor ?? null,
    per: fields.per ?? null,
    decimals: fields.decimals ?? null,
    lo: fields.lo ?? null,
    hi: fields.hi ?? null,
    alternative: fields.alternative ?? null,
    numerator: fields.numerator ?? null,
    denominator: fields.denominator ?? null,
    unitBelow: fields.unitBelow ?? null,
    reading: fields.reading ?? null,
    low: fields.low ?? null,
    high: fields.high ?? null,
    date: fields.date ?? null,
    periodStart: fields.start ?? null,
    periodEnd: fields.end ?? null,
    period: fields.period ?? null,
    number: fields.number ?? null,
    documentKind: fields.documentKind ?? null,
    issuer: fields.issuer ?? null,
    documentSubject: fields.documentSubject ?? null,
  }
}

/** Every field that some kind of claim has, with what it holds in the kinds that have it. */
type Fields = { readonly [Key in KeyOf<Claim>]?: ValueOf<Claim, Key> }
type KeyOf<Each> = Each extends unknown ? keyof Each : never
type ValueOf<Each, Key> = Each extends unknown ? (Key extends keyof Each ? Each[Key] : never) : never
