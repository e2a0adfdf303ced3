/** The places and bodies that a figure is said of, by their names: "thôn pêng siêl", "quảng bình". */
import { NAMED_NOUNS } from '../../lexicon/named-nouns.ts'
import { LEVEL_SYLLABLES } from '../../lexicon/place-levels.ts'
import { PROVINCES } from '../../lexicon/provinces.ts'
import { memoized } from '../../model/memoized.ts'
import type { Mention } from '../discourse/index.ts'
import type { Statement } from './statement.ts'

const nouns = NAMED_NOUNS.map((noun) => `[${noun[0]}${noun[0]!.toUpperCase()}]${noun.slice(1)}`).join('|')

const provinces = PROVINCES.flat()
  .sort((a, b) => b.length - a.length)
  .join('|')
  .replaceAll('.', '\\.')

/**
 * A province that is named without a noun, "Quảng Bình", or as "tỉnh" or "thành phố", which may bear one name. No other name goes on
 * around it, as in "anh Trần Hà Nam"; a capital that only opens its sentence is none: "Tại Hà Nam".
 */
const PROVINCE = `(?=[A-YĐt])(?<!\\p{L}|[\\p{L},] \\p{Lu}\\p{L}{0,7} )(?:(?<kind>[Tt]ỉnh|[Tt]hành phố) )?(?<province>${provinces})(?!\\p{L}|\\s\\p{Lu})`

/** A province, or a noun of places and bodies with the name behind it. */
const NAMED = new RegExp(
  `${PROVINCE}|(?<!\\p{L})(?<noun>${nouns})\\s+(?<name>(?:\\p{Lu}|\\d+(?![.,]?\\d))[\\p{L}\\d’']*(?:\\s\\p{Lu}[\\p{L}’']*){0,5})`,
  'gu',
)

/** How far before a figure the name may stand that it is said of, in its own piece of the sentence and in those before. */
const REACH = 120
const FARTHEST = 300

const USUAL = new Map(
  PROVINCES.flatMap((spellings) => spellings.map((spelling) => [spelling, spellings[0]!])),
)

/**
 * Proper names with their nouns in a text, lower case, in order: "thôn pêng siêl", "xã đắk pék"; provinces too, "huế", where no place or
 * body within one is named: "Sở Y tế Hà Giang" is another than "Sở Nội vụ Hà Giang".
 */
export function properNames(text: string): string[] {
  const found = [...text.matchAll(NAMED)]
  const own = found.filter(({ groups }) => groups?.province === undefined)
  const named = own.length > 0 ? own : found.filter(({ index }) => !PASSING.test(text.slice(0, index)))
  return named.map(({ groups = {} }) => nameOf(groups).toLowerCase())
}

function nameOf({ kind, province, noun, name }: Readonly<Record<string, string>>): string {
  if (!province) return `${noun} ${name!.trim()}`
  return kind ? `${kind} ${USUAL.get(province)!}` : USUAL.get(province)!
}

/** "Khách từ Hà Nội", "so với Nghệ An và Hà Tĩnh": a province that the figures are not said of. */
const PASSING = /(?<!\p{L})(?:từ|so với|cùng|qua|giáp|sang)(?: tỉnh)? (?:\p{Lu}[\p{L} ]{2,20}(?:,| và) )*$/iu

/** The names right before a figure, back to the amount or the semicolon before it, and those of its row. */
export const namesIn = ({ mention }: Statement): readonly string[] => namesOf(mention)

const namesOf = memoized(({ block, start, claim }: Mention): readonly string[] =>
  block.cell ? properNames((claim.row ?? []).join('; ')) : properNames(pieceBefore(block.value, start)),
)

/** The same, or where none stands there the nearest before in its sentence: "Hà Nội khởi công sớm; giải ngân đạt 74,59%". */
export function namesBefore(statement: Statement): readonly string[] {
  const { block, start, sentence } = statement.mention
  const own = namesIn(statement)
  if (own.length > 0 || block.cell || OF_ALL.test(pieceBefore(block.value, start))) return own
  const from = Math.max(block.sentences[sentence]?.[0] ?? 0, start - FARTHEST)
  const pieces = block.value.slice(from, start).split(';').slice(0, -1)
  const piece = pieces.findLast((text) => OF_ALL.test(text) || properNames(text).length > 0) ?? ''
  return OF_ALL.test(piece) ? [] : properNames(piece)
}

function pieceBefore(value: string, at: number): string {
  const before = value.slice(Math.max(0, at - REACH), at)
  return before.slice(before.lastIndexOf(';') + 1)
}

/** "toàn tỉnh", "cả nước": what follows is of no single place. */
const OF_ALL = new RegExp(
  `(?<!\\p{L})(?:toàn|cả) (?:${[...LEVEL_SYLLABLES, 'nước', 'quốc', 'ngành', 'vùng', 'thành phố'].filter((level) => level !== 'toàn').join('|')})(?!\\p{L})`,
  'iu',
)

/** Whether both figures have names, and none in common. */
export const disjoint = (a: readonly string[], b: readonly string[]): boolean =>
  a.length > 0 && b.length > 0 && !a.some((name) => b.some((other) => areOne(name, other)))

/** "Xã Hòa Bình" is also called "Hòa Bình" in short, and the province is; "tỉnh Hà Giang" and "thành phố Hà Giang" are two. */
const areOne = (a: string, b: string): boolean => a === b || a.endsWith(` ${b}`) || b.endsWith(` ${a}`)
