import { MINUS_WORD } from '../../lexicon/index.ts'
import type { Figure, UnitReading } from '../draft.ts'
import { type Passage, skipBlanks } from '../passage.ts'
import { figure, numeralOf } from './share-words.ts'
import { readUnit, rowAt } from './unit.ts'
import { readWords } from './words.ts'
import { wordsFrom } from './words-from.ts'

/** A passage that is one numeral, with its measure or without, and nothing else: "hai", "không đồng", "trừ mười lăm". */
export function readWholePassage(passage: Passage): Figure | undefined {
  const { lower } = passage
  if (lower.length > 200 || lower.length < 2) return undefined
  const first = skipBlanks(lower, 0)
  const isNegative = lower.startsWith(MINUS, first)
  const from = skipBlanks(lower, isNegative ? first + MINUS.length : first)
  const { words, ends } = wordsFrom(lower, from)
  const read = readWords(words, 0)
  if (!read || (isNegative && read.value.startsWith('-'))) return undefined
  const end = ends[read.count - 1]!
  const isAll = isOver(lower, end)
  const unit = isAll ? undefined : measureToTheEnd(passage, end)
  if (!isAll && !unit) return undefined
  if (unit && read.value === '1' && unit.dimension !== 'money') return undefined
  const value = isNegative && read.value !== '0' ? `-${read.value}` : read.value
  return figure(numeralOf({ ...read, value }, first, end), unit)
}

const MINUS = `${MINUS_WORD} `

const isOver = (text: string, at: number): boolean => /^[\s.;]*$/.test(text.slice(at))

/** A measure of the lexicon that ends a passage: counted nouns, and times of the calendar, open names as often, "Năm kế hoạch", "không nghề". */
function measureToTheEnd(passage: Passage, at: number): UnitReading | undefined {
  const unit = rowAt(passage, skipBlanks(passage.text, at)) ? readUnit(passage, at) : undefined
  if (!unit || unit.dimension === 'count' || unit.dimension === 'score' || !isOver(passage.text, unit.end))
    return undefined
  return unit.dimension === 'time' && !CLOCK.has(unit.unit.toLowerCase()) ? undefined : unit
}

/** Times that are measured and name nothing. */
const CLOCK: ReadonlySet<string> = new Set(['giờ', 'phút', 'giây'])
