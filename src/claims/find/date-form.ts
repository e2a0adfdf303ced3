import type { DatePart } from '../../lexicon/date-cues.ts'
import type { DateParts } from './calendar.ts'

/** A form of a date. */
export interface DateForm {
  readonly example: string
  /** The signs that may stand behind the first digits; any when absent. A blank stands for a line break as well. */
  readonly behind?: string
  readonly pattern: RegExp
  /** Part of the date that a word before the digits must announce; null when the digits suffice. */
  readonly after: DatePart | null
  readonly parts: (groups: readonly string[]) => DateParts
}

/** A printed number. */
export const number = (text: string | undefined): number => Number(text)
