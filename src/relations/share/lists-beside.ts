/** Shares in different items or sentences that are of one whole, for these belong together. */
import { memoized } from '../../model/memoized.ts'
import { type Figure, figuresOf } from '../context/figures.ts'
import type { Passage } from '../discourse/index.ts'

/** "- Luồng xanh: 8.127 tờ khai, chiếm 62,6%;" above "- Luồng vàng: 3.618 tờ khai, chiếm 27,3%;": each alone in its item. */
export function areItemsOfOneList(a: Figure, b: Figure): boolean {
  const [one, other] = [a.passage.block, b.passage.block]
  const alone = [a, b].every(({ passage }) => ratesIn(passage) === 1)
  const isOneList =
    one !== other && one.marker === other.marker && one.depth === other.depth && one.section === other.section
  return alone && isOneList && one.kind === 'item' && other.kind === 'item' && one.note === other.note
}

/** "Hộ nghèo còn 108 hộ, chiếm 4,75%. Hộ cận nghèo còn 154 hộ, chiếm 6,77%": one round counts both among all households. */
export function areOfOneRound(a: Figure, b: Figure): boolean {
  if (a.passage !== b.passage || Math.abs(a.mention.sentence - b.mention.sentence) !== 1) return false
  const between = figuresOf(a.passage).slice(Math.min(a.at, b.at) + 1, Math.max(a.at, b.at))
  if (between.some(({ mention }) => mention.claim.kind === 'percent')) return false
  const [one, other] = [a, b].map(({ passage, mention }) => {
    const [from = 0] = passage.block.sentences[mention.sentence] ?? []
    return passage.lower.slice(Math.max(from, mention.start - 200), mention.start)
  })
  const isPoor = (text: string) => /hộ nghèo/u.test(text) && !/cận nghèo/u.test(text)
  const isNearly = (text: string) => /hộ cận nghèo/u.test(text)
  return (isPoor(one!) && isNearly(other!)) || (isNearly(one!) && isPoor(other!))
}

const ratesIn = memoized(
  (passage: Passage): number => passage.mentions.filter(({ claim }) => claim.kind === 'percent').length,
)
