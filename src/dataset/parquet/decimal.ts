import type { SchemaElement } from 'hyparquet-writer'

/** The most digits that a decimal of Parquet readers holds (DuckDB, Arrow, Spark: 128 bits). */
const PRECISION = 38

/**
 * Digits behind the point: what a report prints has few, what is computed has six, a bound one more than its figure.
 * With ten, a value times its factor still has room for 18 digits before the point.
 */
const SCALE = 10

const BEYOND = 10n ** BigInt(PRECISION)

/** The type of a column of decimals: DECIMAL(38, 10) in 16 bytes. Null where a number has more digits. */
export const decimalElement = (name: string): SchemaElement => ({
  name,
  type: 'FIXED_LEN_BYTE_ARRAY',
  type_length: 16,
  converted_type: 'DECIMAL',
  precision: PRECISION,
  scale: SCALE,
  repetition_type: 'OPTIONAL',
})

/** A decimal string in units of 10⁻¹⁰: "-1.5" → -15000000000n. Null when it needs more digits: nothing is rounded. */
export function unscaled(decimal: string): bigint | null {
  const [whole = '', fraction = ''] = decimal.split('.')
  const kept = fraction.replace(/0+$/, '')
  if (kept.length > SCALE) return null
  const value = BigInt(whole + kept.padEnd(SCALE, '0'))
  return value < BEYOND && value > -BEYOND ? value : null
}
