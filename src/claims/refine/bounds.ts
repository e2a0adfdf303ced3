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
  const printed = numeral.value.replace('.', '')
  const digits = numeral.decimals + 1
  if (printed.length <= SAFE_DIGITS) {
    const tenths = Number(printed) * 10
    return { lo: decimal(tenths - 5, digits), hi: decimal(tenths + 5, digits) }
  }
  const tenths = BigInt(printed) * 10n
  return { lo: decimal(tenths - 5n, digits), hi: decimal(tenths + 5n, digits) }
}

/** Digits of an integer that is safe as a number when it is ten times as large: nearly all figures have fewer. */
const SAFE_DIGITS = 14

/** A whole number of units of the last digit as a decimal string: −25, 1 → "-2.5". */
function decimal(units: number | bigint, decimals: number): string {
  const digits = String(units < 0 ? -units : units).padStart(decimals + 1, '0')
  return `${units < 0 ? '-' : ''}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`
}
