/** Units that stand alone: in a cell, in the line that announces a table's, in a row of its own. */
import type { Table } from '../model/index.ts'
import { memoized } from '../model/memoized.ts'
import type { UnitReading } from './draft.ts'
import { readUnit } from './find/unit.ts'
import { passageOf } from './passage.ts'

export const UNIT_LINE = /^(?:đơn vị tính|đvt|đơn vị)\s*:?\s*/i

/** The unit that a table announces for all its cells. */
export const announcedFor = memoized(({ unit }: Table) =>
  wholeUnit(unit.replace(UNIT_LINE, '').replace(IN_ENGLISH, '')),
)

/** "Nghìn tấn.km - Thous. tons.km" over the rows of a table: their unit, up to a row that tells of shares. */
export const unitOfBands = memoized((bands: readonly string[]): UnitReading | undefined => {
  for (const band of bands) {
    const told = band.replace(IN_ENGLISH, '')
    const unit = wholeUnit(told)
    if (unit && (unit.dimension !== 'count' || told !== band)) return unit
    if (band.includes('%')) return undefined
  }
  return undefined
})

/** "Triệu đồng - Unit: Mill. dongs": a unit told again in English. */
const IN_ENGLISH = /\s+[-–/]\s+(?:Unit|Mill|Bill|Thous|Person|Ton|Ha(?!\p{L})|Household|Head|Piece).*$/u

/** "1.000 đồng", "1000đ", "1.000.000 đồng" over a table are thousands and millions. */
const inWords = (unit: string): string =>
  unit.replace(IN_DIGITS, (_, zeros: string) => `${SCALES[zeros.replace(/[^0]/g, '').length / 3 - 1]} `)
const IN_DIGITS = /^1((?:[., ]?000){1,3})[ .]?(?=\p{L})/u
const SCALES = ['nghìn', 'triệu', 'tỷ']

/** The unit that a text is, when it is nothing else. */
export function wholeUnit(text: string): UnitReading | undefined {
  const words = text.trim()
  if (words === '') return undefined
  const passage = passageOf(inWords(words))
  const unit = readUnit(passage, 0)
  return unit && unit.end === passage.text.length ? unit : undefined
}
