import type { Figure } from '../draft.ts'
import { isDigitAt, matchAt, type Passage } from '../passage.ts'
import { readUnit } from './unit.ts'

const MIXED = /(\d{1,3}) ([1-9])\/([2458])(?=\s?\p{L})/uy

/** "5 1/2 km" is 5.5 km: a whole and a fraction of a measure; undefined before a count, where two figures may stand side by side. */
export function readMixedNumber(passage: Passage, at: number): Figure | undefined {
  const match = mayBeMixed(passage.text, at) ? matchAt(MIXED, passage.text, at) : null
  if (!match) return undefined
  const [printed, whole, above, below] = match
  const unit = readUnit(passage, at + printed.length)
  if (!unit || unit.dimension === 'count' || Number(above) >= Number(below)) return undefined
  const end = at + printed.length
  const value = String(Number(whole) + Number(above) / Number(below))
  const decimals = value.split('.')[1]?.length ?? 0
  const numeral = {
    start: at,
    end,
    value,
    decimals,
    mark: 'none',
    remarks: ['mixed-number'],
    alternative: undefined,
  } as const
  return { what: 'figure', start: at, end: unit.end, numeral, unit }
}

/** A blank, a digit and a slash behind up to three digits: few figures have them. */
function mayBeMixed(text: string, at: number): boolean {
  let end = at + 1
  while (end < at + 3 && isDigitAt(text, end)) end++
  return text[end] === ' ' && text[end + 2] === '/'
}
