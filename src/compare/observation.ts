import type { Exact, Interval, Sighting, Telling } from '../model/index.ts'
import type { Span } from './span.ts'
import type { Thing } from './thing.ts'

/** One level of one thing at one time, as a report tells it. */
export interface Observation {
  readonly thing: Thing
  readonly span: Span
  readonly telling: Telling
  /** In the base unit, and all that the printed digits allow. */
  readonly value: Exact
  readonly interval: Interval
  /** What one unit of the last printed digit is worth; 0 for an exact count. */
  readonly grain: Exact
  /** 0 to 1: how surely the words make it this thing at this time. */
  readonly confidence: number
  /** Said to be no exact count: "ước", "khoảng", "hơn". */
  readonly estimate: boolean
  /** Said to run from the beginning of the year. */
  readonly cumulative: boolean
  /** Said to be corrected. */
  readonly corrected: boolean
  readonly sighting: Sighting
}
