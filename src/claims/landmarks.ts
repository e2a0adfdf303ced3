import { ROLES } from '../lexicon/index.ts'
import { memoized } from '../model/memoized.ts'
import { isLetterAt, type Passage } from './passage.ts'
import { type WordTable, wordTable } from './word-table.ts'

/** What a word may open: a number in words, a rank or a Roman number, a date or period in words, a role, a comparison. */
export type Opening = 'numeral' | 'rank' | 'date' | 'role' | 'move'

/** Where in a passage the words stand that may open something, in rising order. */
export type Landmarks = Readonly<Record<Opening, readonly number[]>>

const WORDS: Readonly<Record<Opening, readonly string[]>> = {
  numeral: 'âm một hai ba bốn năm sáu bảy bẩy tám chín mười hăm nửa không'.split(' '),
  rank: 'quý quí q qi qii qiii qiv thứ thế hạng'.split(' '),
  date: 'tháng nửa quý quí năm'.split(' '),
  move: 'tăng giảm hơn kém vượt'.split(' '),
  role: ROLES.map(({ surface }) => surface.split(' ')[0]!),
}

/** What each word may open. */
const OPENINGS = byWord()

function byWord(): WordTable<readonly Opening[]> {
  const openings = new Map<string, Opening[]>()
  for (const [opening, words] of Object.entries(WORDS) as [Opening, readonly string[]][])
    for (const word of new Set(words)) openings.set(word, [...(openings.get(word) ?? []), opening])
  return wordTable(openings)
}

/** The landmarks of a passage, found in one scan of its words for all readers that begin with a word. */
export const landmarksOf = memoized((passage: Passage): Landmarks => scan(passage.lower))

function scan(lower: string): Landmarks {
  const landmarks: Record<Opening, number[]> = { numeral: [], rank: [], date: [], role: [], move: [] }
  for (let at = 0; at < lower.length; at++) {
    if (!isLetterAt(lower, at)) continue
    let end = at + 1
    while (isLetterAt(lower, end)) end++
    const openings = OPENINGS(lower, at, end)
    if (openings) for (const opening of openings) landmarks[opening].push(at)
    at = end
  }
  return landmarks
}

/** How many of some places in rising order stand before another. */
export function countBefore(places: readonly number[], at: number): number {
  let [low, high] = [0, places.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (places[middle]! < at) low = middle + 1
    else high = middle
  }
  return low
}

/** True where one of some places in rising order stands in a stretch. */
export const anyBetween = (places: readonly number[], from: number, to: number): boolean =>
  (places[countBefore(places, to) - 1] ?? -1) >= from
