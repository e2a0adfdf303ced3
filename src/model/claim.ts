import * as z from 'zod'
import {
  citationSchema,
  dateSchema,
  ordinalSchema,
  percentSchema,
  periodSchema,
  quantitySchema,
  rangeSchema,
  ratioSchema,
} from './claim-schemas.ts'

/** One figure as printed, of one of eight sorts. */
export const claimSchema = z.discriminatedUnion('kind', [
  quantitySchema,
  ratioSchema,
  percentSchema,
  rangeSchema,
  ordinalSchema,
  dateSchema,
  periodSchema,
  citationSchema,
])

/** One figure as printed, with what it says. */
export type Claim = z.infer<typeof claimSchema>
/** Which of the sorts a claim is of; it says which fields the claim has. */
export type ClaimKind = Claim['kind']
/** A claim of an amount or a count. */
export type Quantity = z.infer<typeof quantitySchema>
/** A claim of two numbers with a slash between them. */
export type Ratio = z.infer<typeof ratioSchema>
/** A claim in per cent, points, or per mille. */
export type Percent = z.infer<typeof percentSchema>
/** A claim of two limits. */
export type Range = z.infer<typeof rangeSchema>
/** A claim of a place in an order. */
export type Ordinal = z.infer<typeof ordinalSchema>
/** A claim of a day, a month or a year. */
export type DateClaim = z.infer<typeof dateSchema>
/** A claim of a stretch of time. */
export type Period = z.infer<typeof periodSchema>
/** A claim of a cited document. */
export type Citation = z.infer<typeof citationSchema>
