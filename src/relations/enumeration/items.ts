import { OPEN_ENDS } from '../../lexicon/enumeration-cues.ts'
import { levelOfNoun, placeLevelOf } from '../place-level.ts'
import { withoutBrackets } from './without-brackets.ts'

/** A list of names as a reader may count it. */
export interface Items {
  /** The count that its punctuation suggests. */
  readonly natural: readonly string[]
  /** All ways to count it: "và" stands between items and inside them. */
  readonly readings: readonly (readonly string[])[]
  /** True when every item is a proper name. */
  readonly named: boolean
  /** True when semicolons, which stand in no item, set three items or more apart. */
  readonly apart: boolean
  /** True when "và" stands before the last of three items or more. */
  readonly closed: boolean
  /** True when four short items or more end with "và" before the last: "mật ong, chè dây, gạo nếp và rượu ngô". */
  readonly short: boolean
  /** True when the list goes on: "…", "v.v.", "và các xã khác". */
  readonly open: boolean
}

/** Longer pieces are sentences, not items of a list set apart by commas. */
const WORDS = 14

const GOES_ON = new RegExp(
  `(?:${OPEN_ENDS.map(({ surface }) => surface.replace(/\./g, '\\.')).join('|')})[\\s.)]*$`,
  'iu',
)

/** "Thị trấn Trà Sơn và các xã: Ia Mơ, Ia Lâu": a head inside the list. */
const AND_THE = /,?\s(?:và|cùng)\s(?:các|\d{1,2})\s\p{Ll}+(?:[\s,]+\p{Ll}+){0,4}\s?:\s/gu

/** Whether the words before a colon name the first item: "thị trấn Trà Sơn và các xã:". */
export const namesFirst = (head: string): boolean =>
  /\p{L} \p{Lu}.*\s(?:và|cùng)\s(?:các|\d{1,2})\s\p{Ll}/u.test(head)

/** The items of a list of things of one noun; undefined when the text is no list. */
export function itemsIn(text: string, noun: string): Items | undefined {
  const plain = withoutBrackets(text).trim().replace(AND_THE, ', ')
  const open = GOES_ON.test(plain)
  const body = plain.replace(/[\s.;,…]+$/u, '')
  const bySemicolon = pieces(body, /;/u)
  const byComma = pieces(body, /[;,]/u)
  const byAnd = pieces(body, /[;,]|\s(?:và|cùng)\s/u)
  const lastAnd = [...byComma.slice(0, -1), ...pieces(byComma.at(-1) ?? '', /\s(?:và|cùng)\s/u)]
  const headed = withNoun(byAnd, noun) ?? withoutSeats(byAnd, noun)
  const natural = headed ?? (bySemicolon.length > 1 ? bySemicolon : lastAnd)
  if (natural.length < 2 && !headed) return undefined
  if (bySemicolon.length < 2 && byComma.some((piece) => piece.split(' ').length > WORDS)) return undefined
  const readings = headed
    ? [headed, ...(isMotley(lastAnd, noun) ? [lastAnd] : [])]
    : bySemicolon.length > 1
      ? [bySemicolon, splitLast(bySemicolon), ...(byComma.every(isName) ? [byComma, lastAnd] : [])]
      : areSetApart(lastAnd, byAnd, noun)
        ? [lastAnd]
        : [natural, byComma, byAnd]
  const closed = lastAnd.length > byComma.length && lastAnd === natural
  return {
    natural,
    readings,
    named: natural.every(isName),
    apart: bySemicolon.length > 2,
    closed: natural.length > 2 && lastAnd.length > byComma.length,
    short: closed && natural.length >= SEVERAL && natural.every(isShort),
    open,
  }
}

/** So many short items are no words that happen to stand between commas. */
const SEVERAL = 4

const isShort = (piece: string) => piece.split(/\s+/u).length <= 3

/**
 * Whether "và" before the last of three items and more joins two of them, and stands in no name: all open with one word, "cụm Đông, cụm Tây
 * và cụm Nam", or are bare names of places that are counted.
 */
const areSetApart = (list: readonly string[], all: readonly string[], noun: string): boolean =>
  list.length > 2 &&
  list.length === all.length &&
  (list.every((item) => item.includes(' ') && wordOf(item) === wordOf(list[0]!)) ||
    ((levelOfNoun(noun) ?? SCHOOLS) < SCHOOLS && list.every((item) => BARE_NAME.test(item))))

const wordOf = (item: string): string => item.split(' ')[0]!.toLowerCase()
const BARE_NAME = /^\p{Lu}[\p{L}’']*(?: \p{Lu}[\p{L}’']*){0,2}$/u

/** Items that each open with the noun: "xã Đông Hà, xã Tây Hà và xã Nam Hà"; what else stands between is their place. */
function withNoun(all: readonly string[], noun: string): readonly string[] | undefined {
  const opens = (piece: string) => piece.toLowerCase().startsWith(`${noun} `)
  const own = all.filter(opens)
  return noun !== '' && own.length > 1 && opens(all[0]!) ? own : undefined
}

/** "Đội tuyển Đông Hà, Câu lạc bộ Tây Hà và Đội Nam Hà": names of which some have another noun, and none is a place where the one before lies. */
const isMotley = (all: readonly string[], noun: string): boolean =>
  all.every(
    (piece) =>
      isName(piece) && (piece.toLowerCase().startsWith(`${noun} `) || placeLevelOf(piece) === undefined),
  )

/** Items of which some have the place where they lie behind a comma: "xã Đông Hà, huyện Tây Hà và Trường Hoa Sen, huyện Nam Hà". */
function withoutSeats(all: readonly string[], noun: string): readonly string[] | undefined {
  const levels = all.map(placeLevelOf)
  const own = all.filter((_, at) => !isSeat(levels[at], levels[at - 1], noun) || at === 0)
  return own.length > 1 && own.length < all.length ? own : undefined
}

/** A district behind a commune, a school or a body is where that lies, unless districts are counted. */
const isSeat = (level: number | undefined, before: number | undefined, noun: string): boolean =>
  level !== undefined &&
  before !== undefined &&
  level < before &&
  level < BODIES &&
  level !== levelOfNoun(noun)

/** Levels below the first are of administration, those below the second of places. */
const [BODIES, SCHOOLS] = [3, 4]

const splitLast = (list: readonly string[]) => [
  ...list.slice(0, -1),
  ...pieces(list.at(-1) ?? '', /\s(?:và|cùng)\s/u),
]

const pieces = (text: string, separator: RegExp) =>
  text
    .split(separator)
    .map((piece) => piece.trim().replace(/^(?:và|cùng)\s+/u, ''))
    .filter((piece) => piece !== '')

/** A capital or a number behind the first word, or one capital word: "xã Đông Hà", "thôn 3", "Viettel". */
function isName(piece: string): boolean {
  const [first = '', ...more] = piece.split(/\s+/u).slice(0, 4)
  return more.some((word) => /^[\p{Lu}\d]/u.test(word)) || (more.length === 0 && /^\p{Lu}/u.test(first))
}

/** "A; B và C ở huyện Đông và D ở huyện Tây": of two ways to count a list the one gives less and the other more than the number stated. */
export const isBetween = ({ readings }: Items, value: number): boolean => {
  const sizes = readings.map(({ length }) => length)
  return !sizes.includes(value) && Math.min(...sizes) < value && value < Math.max(...sizes)
}
