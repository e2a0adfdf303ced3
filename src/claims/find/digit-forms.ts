import type { Numeral } from '../draft.ts'
import { isDigitAt } from '../passage.ts'

/** A way to mark groups and decimals. */
export interface Form {
  readonly example: string
  readonly pattern: RegExp
  readonly mark: Numeral['mark']
  readonly value: (printed: string) => string
  readonly alternative?: (printed: string) => string
  readonly remarks?: readonly string[]
}

const noPoints = (printed: string) => printed.replaceAll('.', '')
const noCommas = (printed: string) => printed.replaceAll(',', '')
const point = (printed: string) => printed.replace(',', '.')

/** How marks are read, the first that fits. */
export const FORMS: readonly Form[] = [
  { example: '33,33', pattern: /^\d+,\d+$/, mark: 'comma', value: point },
  {
    example: '1.201,5',
    pattern: /^\d{1,3}(\.\d{3})+,\d+$/,
    mark: 'grouped',
    value: (p) => point(noPoints(p)),
  },
  { example: '0.068', pattern: /^0\.\d+$/, mark: 'point', value: (p) => p, remarks: ['decimal-point'] },
  { example: '1.385', pattern: /^\d{1,3}\.\d{3}$/, mark: 'none', value: noPoints, alternative: (p) => p },
  { example: '1.234.567', pattern: /^\d{1,3}(\.\d{3})+$/, mark: 'grouped', value: noPoints },
  { example: '55.76', pattern: /^\d+\.\d+$/, mark: 'point', value: (p) => p, remarks: ['decimal-point'] },
  {
    example: '1,234,567',
    pattern: /^\d{1,3}(,\d{3}){2,}$/,
    mark: 'point',
    value: noCommas,
    remarks: ['comma-groups'],
  },
  {
    example: '1,299.5',
    pattern: /^\d{1,3}(,\d{3})+\.\d+$/,
    mark: 'point',
    value: noCommas,
    remarks: ['comma-groups'],
  },
  {
    example: '3.923.7448',
    pattern: /^\d{1,3}(\.\d{3})+\.(\d{1,2}|\d{4,})$/,
    mark: 'point',
    value: (p) => `${noPoints(p.slice(0, p.lastIndexOf('.')))}${p.slice(p.lastIndexOf('.'))}`,
    remarks: ['decimal-point'],
  },
  {
    example: '1201.256,5',
    pattern: /^\d{4,}(\.\d{3})+,\d+$/,
    mark: 'grouped',
    value: (p) => point(noPoints(p)),
    remarks: ['odd-groups'],
  },
]

/** Without zeros at the head: "05" → "5", "00.5" → "0.5". */
export function plain(value: string): string {
  let from = 0
  while (value[from] === '0' && isDigitAt(value, from + 1)) from++
  return from === 0 ? value : value.slice(from)
}
