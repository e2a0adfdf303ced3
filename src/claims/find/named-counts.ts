import { LABELS } from '../../lexicon/index.ts'

/** Units of text on either side of a number within which its list opens and ends. */
const REACH = 240
/** Fewer items tell nothing of what their numbers are. */
const FEWEST = 3

/** An item that ends in its number, with a rate behind it or not: "cơ sở 104", "khiển trách 164 (66,1%)". */
const ITEM = /^(?:và )?(\p{L}[^\d]*?):? (\d{2,4}|\d{1,3}(?:\.\d{3})+)(?: ?\([^()]*%\))?$/u

/**
 * True for a number of a list whose items all end in one, whatever they add up to: "214 ủy viên (huyện 03, xã 94, chi bộ 171)", "Thẩm
 * quyền: huyện uỷ 18, đảng uỷ cơ sở 71, chi bộ 125". They have different names, half of which and more are named by no number.
 */
export function namesThings(text: string, at: number): boolean {
  const opened = openerBefore(text, at)
  if (opened < 0) return false
  const list = text.slice(opened + 1, endBehind(text, at)).trim()
  const heads = list
    .split(list.includes(';') ? /; / : /, |(?<=\d|\)) (?=và )/)
    .map((item) => ITEM.exec(item.trim())?.[1]?.toLowerCase())
  if (heads.length < FEWEST || heads.includes(undefined) || new Set(heads).size < heads.length) return false
  const named = heads.filter((head) => NAMING.has(lastWords(head!, 1)) || NAMING.has(lastWords(head!, 2)))
  return named.length * 2 <= heads.length
}

const lastWords = (head: string, count: number): string => head.split(' ').slice(-count).join(' ')

const NAMING: ReadonlySet<string> = new Set(LABELS.map(({ surface }) => surface))

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
