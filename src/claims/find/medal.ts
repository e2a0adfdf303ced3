import type { UnitRow } from '../../lexicon/index.ts'
import type { Passage } from '../passage.ts'

/** "11 vàng, 09 bạc, 17 đồng" are medals: bronze beside silver is no money. */
export function isMedal({ lower }: Passage, from: number): boolean {
  if (!lower.startsWith('đồng', from)) return false
  const before = lower.slice(Math.max(0, from - MEDALS), from)
  return before.includes('bạc') && SILVER.test(before)
}

const SILVER = /(?:\d ?(?:huy chương )?bạc|bạc \d+)[\s,;]{1,3}(?:và )?\d+ $/u

/** The bronze of medals. */
export const BRONZE: UnitRow = { surface: 'đồng', code: 'huy chương', factor: '1', dimension: 'count' }

/** Units of text in which silver stands before bronze. */
const MEDALS = 32
