import { ROMAN_NUMBERS } from '../../lexicon/index.ts'
import type { PeriodDraft } from '../draft.ts'
import { fitsAt, isOfWordAt, matchAt, type Passage } from '../passage.ts'
import { monthsPeriod } from './period.ts'

const QUARTER = /Q\.? ?(?:([1-4])|(IV|I{1,3}))\s?[/-]\s?((?:19|20)\d{2})(?![\d/]|[.,]\d)/y

/** True where a quarter cut short begins, "Q3/2025", and no unit does. */
export const opensShortQuarter = (text: string, at: number): boolean => fitsAt(QUARTER, text, at)

/** A quarter of a year by the initial of its word: "Q3/2025", "QIII/2025", "Q.1-2024". */
export function readShortQuarter({ text }: Passage, at: number): PeriodDraft | undefined {
  const match = isOfWordAt(text, at - 1) ? null : matchAt(QUARTER, text, at)
  if (!match) return undefined
  const [printed, digit, roman, year] = match
  const quarter = digit ? Number(digit) : ROMAN_NUMBERS[roman!.toLowerCase()]!
  return monthsPeriod({ start: at, end: at + printed.length }, year!, [quarter * 3 - 2, quarter * 3])
}
