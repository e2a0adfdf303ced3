import { type Figure, gapBetween } from '../context/figures.ts'

/** "hội A 405 tỷ đồng, tăng 12 tỷ đồng, chiếm 49,9% tổng dư nợ": the share is of the level that rose, unless that itself has the name of the whole. */
export const isOfLevel = (level: Figure, moved: Figure, name: string): boolean =>
  isCountAlike(level, moved) &&
  RISEN.test(gapBetween(level, moved)) &&
  !level.lead
    .replace(/ (?:là|đạt|khoảng|ước đạt)$/u, '')
    .endsWith(name.replace(/^(?:của|trên|trong|so với) /, ''))

const isCountAlike = ({ mention: { claim: a } }: Figure, { mention: { claim: b } }: Figure): boolean =>
  'unitCode' in a && 'unitCode' in b && a.unitCode === b.unitCode

const RISEN = /^,? ?(?:tăng|giảm)(?: (?:thêm|trên|hơn|gần|khoảng|được))*$/u
