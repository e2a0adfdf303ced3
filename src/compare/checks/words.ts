import { type Bilingual, type Exact, exact, toFixed, toVietnamese } from '../../model/index.ts'
import type { Observation } from '../observation.ts'
import type { Pair } from '../pairs/index.ts'
import { nameOfPeriod } from '../period-name.ts'
import type { Told } from '../row.ts'
import { codeOf } from '../span.ts'

/** A report as a sentence names it: by its number and its file, "báo cáo 41/BC-UBND (2023.md)". */
export const reportWords = ({ by }: Told): Bilingual => {
  const { name, path } = by.report
  const number = /\d\S*\/\S+$/.exec(name)?.[0]
  const file = path.split('/').at(-1) ?? path
  return {
    vi: number ? `báo cáo ${number} (${file})` : `báo cáo ${file}`,
    en: number ? `report ${number} (${file})` : `report ${file}`,
  }
}

/** The value of a level with its unit, as it would be printed: "1.201,5 triệu đồng"; "≈" where digits were cut. */
export function amountText(value: Exact, { thing }: Observation): string {
  const units = value.div(exact(thing.factor))
  const decimals = [0, 1, 2, 3].find((count) => units.equals(exact(toFixed(units, count))))
  const text = toVietnamese(toFixed(units, decimals ?? 1))
  const joined = thing.unit === '' || thing.unit === '%' ? `${text}${thing.unit}` : `${text} ${thing.unit}`
  return decimals === undefined ? `≈ ${joined}` : joined
}

/** A level as printed or, where a change tells it, the arithmetic and what it gives: "23 vụ + 05 vụ = 28 vụ". */
export const levelText = (level: Observation): string => {
  if (level.telling === 'implied') return `${level.sighting.text} = ${amountText(level.value, level)}`
  return /^[\d.,\s]+$|\//.test(level.sighting.text) ? amountText(level.value, level) : level.sighting.text
}

/** "Chênh lệch: 1.240 − 1.204 = 36 tấn." */
export function differenceText({ later, earlier }: Pair): string {
  const distance = later.level.value.sub(earlier.level.value).abs()
  return amountText(distance, later.level)
}

/** The time that both levels are of. */
export const timeWords = ({ earlier }: Pair): Bilingual => nameOfPeriod(codeOf(earlier.level.span))
