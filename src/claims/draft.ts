import type { Dimension, Group } from '../lexicon/index.ts'

/** Half-open stretch of the text of a passage, in UTF-16 units. */
export interface Span {
  readonly start: number
  readonly end: number
}

/**
 * A number as printed, before its unit. Like the other parts of a draft it has all of its fields always, in one order: objects of
 * one shape are read several times as fast as those of many.
 */
export interface Numeral extends Span {
  /** Decimal string in the printed unit. */
  readonly value: string
  readonly decimals: number
  /** The other value that the print allows: "1.385" is 1385 or 1.385. */
  readonly alternative: string | undefined
  /** How the decimals are marked: decides what `1.385` means elsewhere in the same report. */
  readonly mark: 'point' | 'comma' | 'grouped' | 'none' | 'words'
  readonly remarks: readonly string[]
}

/** A unit as read behind (or before) a number. */
export interface UnitReading {
  /** As printed, scale included: "triệu đồng". */
  readonly unit: string
  readonly code: string
  readonly factor: string
  readonly dimension: Dimension
  readonly group: Group | undefined
  /** True when the unit has a scale word: "triệu", "nghìn". */
  readonly scaled: boolean
  /** What the figure is for one of: "người/năm"; undefined for a plain amount. */
  readonly per: string | undefined
  /** One past the last character of the unit. */
  readonly end: number
}

/** A number with its unit: a quantity, or a percent when the unit says so. */
export interface Figure extends Span {
  readonly what: 'figure'
  readonly numeral: Numeral
  readonly unit: UnitReading | undefined
}

export interface RatioDraft extends Span {
  readonly what: 'ratio'
  readonly above: Figure
  readonly below: Figure
}

export interface RangeDraft extends Span {
  readonly what: 'range'
  readonly low: Figure
  readonly high: Figure
}

export interface OrdinalDraft extends Span {
  readonly what: 'ordinal'
  readonly value: string
  readonly unit: string
}

export interface DateDraft extends Span {
  readonly what: 'date'
  /** EDTF, or as printed when no such day exists. */
  readonly date: string
  readonly remarks: readonly string[]
}

export interface PeriodDraft extends Span {
  readonly what: 'period'
  readonly from: string
  readonly to: string
  readonly period: string
}

export interface CitationDraft extends Span {
  readonly what: 'citation'
  readonly number: string
  readonly documentKind: string
  readonly date: string | null
  readonly issuer: string | null
  readonly documentSubject: string | null
}

/** Digits that are no figure: an article, a telephone number. It is dropped once its neighbours are read. */
export interface Nothing extends Span {
  readonly what: 'nothing'
}

/** What one notation has read at one place. */
export type Draft =
  | Figure
  | RatioDraft
  | RangeDraft
  | OrdinalDraft
  | DateDraft
  | PeriodDraft
  | CitationDraft
  | Nothing

/** More bare numbers in a row than any text prints: a dump of numbers, in which nothing is claimed. */
export const LONGEST_RUN = 1000

/** True for a number that counts nothing by itself. */
export const isBare = (draft: Draft): boolean =>
  draft.what === 'nothing' || (draft.what === 'figure' && !draft.unit)

/** The unit that tells what a figure counts; of a ratio and a range the one that is printed. */
export function unitOfDraft(draft: Draft): UnitReading | undefined {
  if (draft.what === 'figure') return draft.unit
  if (draft.what === 'ratio') return draft.above.unit ?? draft.below.unit
  return draft.what === 'range' ? (draft.high.unit ?? draft.low.unit) : undefined
}
