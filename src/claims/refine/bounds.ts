import { exact, halfUnit, toFixed } from '../../model/index.ts'
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
  const value = exact(numeral.value)
  const slack = halfUnit(numeral.decimals)
  const digits = numeral.decimals + 1
  return { lo: toFixed(value.sub(slack), digits), hi: toFixed(value.add(slack), digits) }
}
