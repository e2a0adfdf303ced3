import type { Draft, Figure, Numeral } from '../draft.ts'
import { matchAt, type Passage } from '../passage.ts'
import { readUnit, rowAt } from './unit.ts'
import { readWords, type WordsRead } from './words.ts'

/** "hai phần ba" is 2 of 3. */
export function readShare(
  words: readonly string[],
  ends: readonly number[],
  above: WordsRead,
  at: number,
): Draft | undefined {
  if (words[above.count] !== 'phần') return undefined
  const below = readWords(words[above.count + 1] === 'tư' ? ['bốn'] : words.slice(above.count + 1), 0)
  if (!below || Number(below.value) < 2) return undefined
  const end = ends[above.count + below.count]!
  return ratio(numeralOf(above, at, ends[above.count - 1]!), numeralOf(below, ends[above.count]! + 1, end))
}

/** "một nửa số hộ", "nửa số hộ", "một nửa chi hội": one of two, where a set of things follows. */
export function readHalf(
  passage: Passage,
  { words, ends }: { words: string[]; ends: number[] },
  at: number,
): Draft | undefined {
  const half = words[0] === 'nửa' ? 0 : words[0] === 'một' && words[1] === 'nửa' ? 1 : -1
  if (half < 0) return undefined
  const end = ends[half]!
  if (words[half + 1] !== 'số' && !(half === 1 && rowAt(passage, end + 1)?.dimension === 'count'))
    return undefined
  const one = { value: '1', count: 1, single: true }
  return withUnit(passage, ratio(numeralOf(one, at, end), numeralOf({ ...one, value: '2' }, at, end)))
}

/** "nửa tỷ đồng" is half a billion. */
export function readHalfOfScale(passage: Passage, words: readonly string[], at: number): Figure | undefined {
  if (words[0] !== 'nửa' || !/^(?:tỷ|tỉ|triệu)$/.test(words[1] ?? '')) return undefined
  const end = at + words[0].length
  return figure(numeralOf({ value: '0.5', count: 1, single: true }, at, end), readUnit(passage, end))
}

function ratio(above: Numeral, below: Numeral): Draft & { what: 'ratio' } {
  return {
    what: 'ratio',
    start: above.start,
    end: below.end,
    above: figure(above, undefined),
    below: figure(below, undefined),
  }
}

/** The unit behind "số" of a share in words: "hai phần ba số hộ". */
export function withUnit(passage: Passage, draft: Draft): Draft {
  if (draft.what !== 'ratio') return draft
  const behind = matchAt(/ (?:tổng )?số /y, passage.lower, draft.end)
  const unit = readUnit(passage, draft.end + (behind?.[0].length ?? 0))
  return unit ? { ...draft, end: unit.end, below: { ...draft.below, unit, end: unit.end } } : draft
}

/** The figure of a number in words and its unit. */
export const figure = (numeral: Numeral, unit: Figure['unit']): Figure => ({
  what: 'figure',
  start: numeral.start,
  end: unit?.end ?? numeral.end,
  numeral,
  unit,
})

/** The numeral of words read. */
export const numeralOf = (read: WordsRead, start: number, end: number): Numeral => ({
  start,
  end,
  value: read.value,
  decimals: read.value.split('.')[1]?.length ?? 0,
  mark: 'words',
  remarks: [],
  alternative: read.alternative,
})
