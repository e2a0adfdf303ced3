import type { Figure } from '../draft.ts'

/** Dimensions whose figures are read off a measure and so are rounded even when they print no decimals. */
const MEASURED = new Set([
  'money',
  'area',
  'mass',
  'length',
  'volume',
  'speed',
  'power',
  'energy',
  'electric',
  'data',
  'temperature',
  'percent',
  'points',
])

/**
 * The least and the greatest value that the printed digits allow.
 *
 * A count of whole things, a score, a duration and a number without a unit are exact when printed without
 * decimals and without a scale. Money, measures and shares, and whatever has decimals or a scale ("34
 * nghìn", "1,2 triệu"), may be off by half a unit of the last printed digit.
 */
export function boundsOf({ numeral, unit }: Figure): { lo: string; hi: string } {
  const measured =
    unit !== undefined && (unit.scaled || MEASURED.has(unit.dimension) || unit.per !== undefined)
  if (numeral.decimals === 0 && !measured) return { lo: numeral.value, hi: numeral.value }
  const tenths = BigInt(numeral.value.replace('.', '')) * 10n
  const digits = numeral.decimals + 1
  return { lo: decimal(tenths - 5n, digits), hi: decimal(tenths + 5n, digits) }
}

/** A whole number of units of the last digit as a decimal string: −25, 1 → "-2.5". */
function decimal(units: bigint, decimals: number): string {
  const digits = (units < 0n ? -units : units).toString().padStart(decimals + 1, '0')
  return `${units < 0n ? '-' : ''}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`
}
