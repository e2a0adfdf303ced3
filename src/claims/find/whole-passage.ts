import type { Figure, UnitReading } from '../draft.ts'
import { type Passage, skipBlanks } from '../passage.ts'
import { figure, numeralOf } from './share-words.ts'
import { readUnit, rowAt } from './unit.ts'
import { readWords } from './words.ts'
import { wordsFrom } from './words-from.ts'

/** A passage that is one numeral, with its unit or without, and nothing else: "hai", "không đồng", "trừ mười lăm". */
export function readWhole(passage: Passage): Figure | undefined {
  const { lower } = passage
  if (lower.length > 200 || lower.length < 2) return undefined
  const first = skipBlanks(lower, 0)
  const isNegative = lower.startsWith(MINUS, first)
  const from = skipBlanks(lower, isNegative ? first + MINUS.length : first)
  const { words, ends } = wordsFrom(lower, from)
  const read = readWords(words, 0)
  if (!read) return undefined
  const end = ends[read.count - 1]!
  const isAll = lower.slice(end).trim() === ''
  const unit = isAll ? undefined : unitToTheEnd(passage, end)
  if (!isAll && !unit) return undefined
  // "một lần" counts nothing.
  if (unit && unit.dimension !== 'money' && read.value === '1') return undefined
  const value = isNegative && read.value !== '0' ? `-${read.value}` : read.value
  return figure(numeralOf({ ...read, value }, first, end), unit)
}

const MINUS = 'trừ '

/** A unit of the lexicon that ends a passage. */
function unitToTheEnd(passage: Passage, at: number): UnitReading | undefined {
  const unit = rowAt(passage, skipBlanks(passage.text, at)) ? readUnit(passage, at) : undefined
  return unit && passage.text.slice(unit.end).trim() === '' ? unit : undefined
}
