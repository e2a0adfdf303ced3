import { ROMAN_NUMERALS } from '../../lexicon/numerals.ts'
import type { Passage } from '../discourse/index.ts'

/** Items that are numbered one by one: "(1) …; (2) …; (3) …". */
export interface Group {
  readonly start: number
  /** Its first mark. */
  readonly mark: string
  readonly items: readonly string[]
  /** Words before the first number. */
  readonly head: string
  /** True when every mark of its sort is one of the list: none is left out, none stands twice, none goes on below. */
  readonly whole: boolean
}

/** A way to number items: how its marks look, and which place each of them has. */
interface Style {
  readonly mark: RegExp
  readonly places: readonly string[]
}

const NUMBERS = Array.from({ length: 40 }, (_, at) => String(at + 1))
const LETTERS = ['a', 'b', 'c', 'd', 'đ', 'e', 'g', 'h', 'i', 'k', 'l', 'm', 'n']
const WORDS = ['một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười']
const RANKS = ['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười']

/** "(1)", "1)", "(i)", "a)" or "(a)", "một là", "thứ nhất". */
const STYLES: readonly Style[] = [
  { mark: /\((\d{1,2})\)/gu, places: NUMBERS },
  { mark: /(?<![^\s;:,.])(\d{1,2})\)/gu, places: NUMBERS },
  { mark: /\(([ivx]{1,4})\)/gu, places: ROMAN_NUMERALS },
  { mark: /(?<![^\s;:,.])\(?([a-zđ])\)/gu, places: LETTERS },
  { mark: new RegExp(`(?<!\\p{L})(${WORDS.join('|')}) là(?!\\p{L})`, 'gu'), places: WORDS },
  { mark: new RegExp(`(?<!\\p{L})thứ (${RANKS.join('|')})(?!\\p{L})`, 'gu'), places: RANKS },
]

/** Without any of these a passage numbers nothing. */
const FIRST = /\(?[1ia]\)|một là|thứ nhất/u

/** How much of an item is kept as its name, and how much of the text before a list as its head. */
const NAME = 60
const HEAD = 160

/** The numbered lists of a passage, each in its own style: it begins with the first mark and misses none. */
export function groupsIn(passage: Passage, next?: Passage): Group[] {
  if (!FIRST.test(passage.lower)) return []
  return STYLES.flatMap((style) => groupsOf(style, passage, next))
}

function groupsOf({ mark, places }: Style, { block, lower }: Passage, next: Passage | undefined): Group[] {
  const groups: (Omit<Group, 'items' | 'whole'> & { items: string[]; whole: boolean })[] = []
  for (const { index, 0: printed, 1: name = '' } of lower.matchAll(mark)) {
    const place = places.indexOf(name)
    const group = groups.at(-1)
    const item = block.value.slice(index + printed.length, index + NAME).replace(/^[)\s,:]+|[;,.(].*$/gu, '')
    if (place === 0)
      groups.push({
        start: index,
        mark: printed,
        items: [item],
        head: lower.slice(Math.max(0, index - HEAD), index),
        whole: true,
      })
    else if (group && place === group.items.length) group.items.push(item)
    else if (group) group.whole = false
  }
  const last = groups.at(-1)
  if (last && next && goesOn(mark, next, places[last.items.length])) last.whole = false
  return groups.filter(({ items }) => items.length > 1)
}

/** Whether the block below opens with the next mark of a list. */
function goesOn(mark: RegExp, { block, lower }: Passage, place: string | undefined): boolean {
  const [found] = `${block.marker ?? ''} ${lower.slice(0, NAME)}`.toLowerCase().matchAll(mark)
  return found !== undefined && found.index < 4 && found[1] === place
}
