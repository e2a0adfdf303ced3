import { NO_UNIT, PHRASE_ENDS, type UnitRow } from '../../lexicon/index.ts'
import { charSet, isOfSetAt } from '../chars.ts'
import type { UnitReading } from '../draft.ts'
import { fitsAt, isDigit, isLetter, type Passage, skipBlanks, wordAt } from '../passage.ts'
import { GUN, isGun } from './gun.ts'
import { BRONZE, isMedal } from './medal.ts'
import { readPer } from './per.ts'
import { readScale } from './scale.ts'
import { opensShortQuarter } from './short-quarter.ts'
import { rowAt } from './unit-rows.ts'

export { rowAt } from './unit-rows.ts'

/** The unit printed from `at` on, with its scale and what it is for one of; undefined when none is. */
export function readUnit(passage: Passage, at: number): UnitReading | undefined {
  const start = skipBlanks(passage.text, pastRaised(passage.text, at))
  const scale = readScale(passage, start, start === at)
  const from = pastNumberOf(passage, skipBlanks(passage.text, scale.end))
  const row = isMedal(passage, from) ? BRONZE : isGun(passage, from) ? GUN : rowAt(passage, from)
  const noun = row ? undefined : nounAt(passage, from)
  const end = row ? from + row.surface.length : (noun?.length ?? -1) > 0 ? from + noun!.length : scale.end
  if (row?.surface === 'năm' && fitsAt(scale.power > 0 ? ANY_YEAR : OF_YEAR, passage.lower, from))
    return scaleBehind(passage, at)
  if (end === start) return undefined
  const base = row ?? nounRow(noun ?? '')
  return complete(passage, { start: scale.power > 0 ? start : from, end, power: scale.power }, base)
}

/** The scale alone behind a number, whatever goes on: "₫1,2 tỷ vốn", "đạt 45 tỷ năm 2024". */
export function scaleBehind(passage: Passage, at: number): UnitReading | undefined {
  const start = skipBlanks(passage.text, at)
  const { power, end } = readScale(passage, start, start === at)
  return power > 0 ? complete(passage, { start, end, power }, nounRow('')) : undefined
}

/** "2,7 triệu năm 2022, 3,1 triệu": behind a scale no years are counted. */
const ANY_YEAR = /năm (?:19|20)\d{2}(?![\d/])/y
/** "đợt 2, 3 năm 2024": the year of one time; "3 năm 2021-2023" are three years. */
const OF_YEAR = /năm (?:19|20)\d{2}(?![\d/.]|,? ?(?:[-–,;]|và|đến|tới) ?(?:năm )?\d)/y

const RAISED = charSet('⁰¹²³⁴⁵⁶⁷⁸⁹')

/** Past the number of a note that is raised behind the figure: "12,5² tỷ đồng" are billions. */
function pastRaised(text: string, at: number): number {
  let past = at
  while (past < at + 3 && isOfSetAt(RAISED, text, past)) past++
  return past
}

/** "2/3 số hộ" are of households: the place behind "số" where a counted noun follows. */
function pastNumberOf(passage: Passage, from: number): number {
  if (!passage.lower.startsWith('số ', from)) return from
  return rowAt(passage, from)?.surface.includes(' ') || rowAt(passage, from + 3)?.dimension !== 'count'
    ? from
    : from + 3
}

interface Extent {
  readonly start: number
  readonly end: number
  readonly power: number
}

const ODD = /[²³\n]|\/\s?0?1 /
/** "tiêu chí/1 xã" is "tiêu chí/xã". */
const ONE = /\/\s?0?1 (?!vạn|nghìn|ngàn|triệu)/u

/** The unit with what stands behind its slash: "tạ/ha", "đồng/người/năm". */
function complete(passage: Passage, { start, end, power }: Extent, base: UnitRow): UnitReading {
  const per = readPer(passage, end, base)
  const printed = passage.text.slice(start, per.end)
  const unit =
    base.dimension === 'percent' && !per.of
      ? base.code
      : !(base.group && printed === base.code) && ODD.test(printed)
        ? printed.replace(/²/g, '2').replace(/³/g, '3').replaceAll('\n', ' ').replace(ONE, '/')
        : printed
  const isPrice = base.dimension === 'money'
  return {
    unit,
    code: per.of && !isPrice ? `${base.code}/${per.of}` : base.code,
    factor: shift(base.factor, power),
    dimension: base.dimension,
    group: base.group,
    scaled: power > 0,
    per: per.of || undefined,
    end: per.end,
  }
}

/** One or two words that can only be a noun nobody has listed yet; "" when there is none. */
function nounAt({ text, lower }: Passage, at: number): string {
  const first = wordAt(lower, at) ?? ''
  if (first[0] === 'q' && opensShortQuarter(text, at)) return ''
  if (first === '' || isDigit(first[0]) || NO_UNIT.has(first) || isName(text.slice(at, at + first.length)))
    return ''
  const next = at + first.length
  // "tư vấn" may be counted, a four may not.
  if (text[next] !== ' ' || !isLetter(text[next + 1])) return first === 'tư' ? '' : first
  const second = wordAt(lower, next + 1) ?? ''
  if (
    NO_UNIT.has(second) ||
    PHRASE_ENDS.has(second) ||
    isName(text.slice(next + 1, next + 1 + second.length))
  )
    return first
  return `${first} ${second}`
}

/** A capital at the head and small letters behind it: a name, no noun. */
const isName = (word: string): boolean => /^\p{Lu}(?:\p{Ll}|$)/u.test(word)

const nounRow = (surface: string): UnitRow => ({ surface, code: surface, factor: '1', dimension: 'count' })

/** A decimal string times a power of ten: "0.001", 3 → "1". */
export function shift(decimal: string, power: number): string {
  if (power === 0) return decimal
  const [whole = '0', fraction = ''] = decimal.split('.')
  const digits = whole + fraction.padEnd(power, '0')
  const at = whole.length + power
  const rest = digits.slice(at).replace(/0+$/, '')
  const head = digits.slice(0, at).replace(/^0+(?=\d)/, '')
  return rest ? `${head}.${rest}` : head
}
