import { matchAt } from '../passage.ts'

/** Units of text on either side of a place within which its list opens and ends, and in front of that its count. */
const REACH = 240

/** "xã 12", "khối bệnh viện 158 viên chức", "khiển trách 164 (66,1%)". */
export interface Item {
  /** In lower case. */
  readonly name: string
  /** As printed. */
  readonly number: string
  /** Whether nothing but a rate stands behind the number. */
  readonly isBare: boolean
  /** One past it, in the text. */
  readonly end: number
}

export interface List {
  /** How many things are counted right in front of it. */
  readonly count: number | undefined
  /** Up to the first part that is none. */
  readonly items: readonly Item[]
  /** Whether all its parts are items. */
  readonly isWhole: boolean
  /** A bracket ends a list; behind a colon its sentence may go on. */
  readonly isInBracket: boolean
}

/** What is counted right before a list opens: "46 trạm (", "248 đảng viên bị kỷ luật, gồm: ". */
const COUNT = /(?<![\d.,/%-])([1-9]\d{0,2}(?:\.\d{3})*)(?: \p{L}+){1,5}?(?:, ?(?:\p{L}+ ?){1,3})? ?$/u

const itemWithout = (marks: string): RegExp =>
  new RegExp(
    `(?:[,;]? ?và |[,;] |)(?<name>\\p{L}[^\\d${marks}]*?):? (?<number>\\d{1,3}(?:\\.\\d{3})+|\\d{1,4})(?<unit>(?: \\p{Ll}+){0,2})(?: ?\\([^()]*%\\))?(?=[,;] | và |$)`,
    'uy',
  )
const ITEM = itemWithout(',;')
/** Where semicolons part the items, a name may have a comma: "phòng, ban 12; hội, đoàn thể 14". */
const ITEM_OF_LONG = itemWithout(';')

/** The list in the bracket or behind the colon around a place: "24 tổ chức (cấp huyện 09, cơ sở 15)". */
export function listAround(text: string, at: number): List | undefined {
  const opened = openerBefore(text, at)
  const closed = endBehind(text, at)
  const isInBracket = text[opened] === '('
  if (opened < 0 || (isInBracket && text[closed] !== ')')) return undefined
  const list = text.slice(0, closed).trimEnd()
  const pattern = list.includes(';', opened) ? ITEM_OF_LONG : ITEM
  const items: Item[] = []
  let end = text[opened + 1] === ' ' ? opened + 2 : opened + 1
  for (let found = matchAt(pattern, list, end); found; found = matchAt(pattern, list, end)) {
    const { name, number, unit } = found.groups!
    end += found[0].length
    items.push({ name: name!.toLowerCase(), number: number!, isBare: unit === '', end })
  }
  const count = COUNT.exec(text.slice(Math.max(0, opened - REACH), opened))?.[1]
  return {
    count: count === undefined ? undefined : numberOf(count),
    items,
    isWhole: end === list.length,
    isInBracket,
  }
}

/** What a whole number with points between its thousands comes to. */
export const numberOf = (printed: string): number => Number(printed.replaceAll('.', ''))

/** The bracket or the colon that opens the list of a place, over whole brackets; −1 for none. */
function openerBefore(text: string, at: number): number {
  let depth = 0
  for (let from = at - 1; from >= Math.max(0, at - REACH); from--) {
    const char = text[from]
    if (char === ')') depth++
    else if (char === '(' && depth-- === 0) return from
    else if (depth > 0) continue
    else if (char === '\n' || (char === '.' && text[from + 1] === ' ')) return -1
    else if (char === ':' && text[from + 1] === ' ') return from
  }
  return -1
}

/** One past the list of a place: its bracket closes, or its sentence ends. */
function endBehind(text: string, at: number): number {
  let depth = 0
  const most = Math.min(text.length, at + REACH)
  for (let to = at; to < most; to++) {
    const char = text[to]
    if (char === '(') depth++
    else if (char === ')' && depth-- === 0) return to
    else if (depth === 0 && (char === '\n' || (char === '.' && !/\d/.test(text[to + 1] ?? '')))) return to
  }
  return most
}
