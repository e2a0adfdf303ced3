import { COUNT_UNITS } from './count-nouns.ts'
import { MEASURE_UNITS } from './measures.ts'
import type { UnitRow } from './unit.ts'

/** Every unit by its printed form; a measure wins over a counted noun of the same form. */
export const UNITS: ReadonlyMap<string, UnitRow> = new Map(
  [...COUNT_UNITS, ...MEASURE_UNITS].map((row) => [row.surface, row]),
)

/** The row of a unit as printed, without its scale: "Hộ", "m²"; undefined for one that no row holds. */
export const unitOf = (printed: string): UnitRow | undefined =>
  UNITS.get(printed) ?? UNITS.get(printed.toLowerCase())

/** Whether a unit, by its form or its code, is one of money. */
export const isMoney = (printed: string): boolean => unitOf(printed)?.dimension === 'money'
