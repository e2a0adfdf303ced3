import { ARMS, GUNS, type UnitRow } from '../../lexicon/index.ts'
import { fitsAt, type Passage } from '../passage.ts'

/** A gun, where its classifier stands alone. */
export const GUN: UnitRow = {
  surface: 'khẩu',
  code: 'khẩu súng',
  factor: '1',
  dimension: 'count',
  group: 'things',
}

/** "12 khẩu trung liên", "giao nộp 05 khẩu": guns; "120 hộ, 500 khẩu" and "132 khẩu tạm trú" are people. */
export function isGun({ lower }: Passage, from: number): boolean {
  if (!fitsAt(ALONE, lower, from)) return false
  if (fitsAt(NAMED, lower, from)) return true
  const before = lower.slice(Math.max(0, from - AROUND), from)
  const behind = lower.slice(from, from + AROUND)
  if (LIVES.test(behind) || OF_HOUSEHOLDS.test(before)) return false
  return ARMED.test(before.split(STOP).at(-1)!) || ARMED.test(behind.split(STOP, 1)[0]!)
}

/** Units of text on either side of a figure in which weapons may be named. */
const AROUND = 160

const ALONE = /khẩu(?![\p{L}/]| ?\/| (?:súng|pháo|đội|hiệu|phần|trang|vị|độ|cung|nghiệp))/uy
const NAMED = new RegExp(`khẩu (?:${GUNS.join('|')})(?![\\p{L}\\d])`, 'uy')
const ARMED = new RegExp(`(?<!\\p{L})(?:${ARMS.join('|')})(?!\\p{L})`, 'u')
const LIVES = /^khẩu (?:thường|tạm) (?:trú|vắng)/u
const OF_HOUSEHOLDS = /(?<!\p{L})hộ(?: dân| gia đình)?(?:,| với| và| có|\/|,? gồm)? ?\d[\d.]* $/u

/** Where a sentence ends, or a clause of its own. */
const STOP = /[;\n]|\.(?= )/u
