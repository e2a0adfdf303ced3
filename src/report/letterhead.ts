import type { Block, Header } from '../model/index.ts'
import { isAddress } from '../structure/addressees.ts'
import { isDate, isMotto, isNumber } from '../structure/letterhead-lines.ts'

/** Where the decree sets a line: agencies and number on the left, emblem, place and date on the right, the rest below. */
export type Spot = 'left' | 'right' | 'title' | 'subject' | 'addressees'

/** What a line is: an agency above the one that issues, that one itself, …; `plain` is none of these. */
export type Look = 'above' | 'agency' | 'motto' | 'numbered' | 'dated' | 'stamp' | 'plain'

/** A line of the letterhead. The lines are the source's own; none is added for what it leaves out. */
export interface LetterheadLine {
  /** The block cut to this line, with the marks of notes in it. */
  readonly block: Block
  /** UTF-16 offset of the line in the text of its block. */
  readonly at: number
  readonly spot: Spot
  readonly look: Look
  /** Whether the decree wants a rule below it: it ends the emblem, the issuing agency, or the subject. */
  readonly ruled: boolean
}

/** The lines of a letterhead in their order, each with its place and look. */
export function letterheadLines(blocks: readonly Block[], header: Header): LetterheadLine[] {
  const lines = blocks.flatMap(linesOf)
  const kind = kindAt(lines, header)
  const spots = spotsOf(lines, kind, header)
  const looks = looksOf(lines, spots, header)
  const ruled = new Set([
    looks.lastIndexOf('motto'),
    looks.lastIndexOf('agency'),
    spots.lastIndexOf('subject'),
  ])
  return lines.map((line, index) => ({
    ...line,
    spot: spots[index]!,
    look: looks[index]!,
    ruled: ruled.has(index),
  }))
}

type Line = Pick<LetterheadLine, 'block' | 'at'>

function linesOf(block: Block): Line[] {
  let at = 0
  return block.value.split('\n').map((value, index) => {
    const from = at
    const to = from + value.length
    at = to + 1
    const marks = block.marks
      .filter((mark) => mark.at >= from && mark.at <= to)
      .map((mark) => ({ ...mark, at: mark.at - from }))
    return { at: from, block: { ...block, value, marks, marker: index === 0 ? block.marker : '' } }
  })
}

const upper = (text: string): string => text.replace(/\s+/gu, ' ').trim().toLocaleUpperCase('vi')

/** The line that opens with the kind of document; −1 without one. */
function kindAt(lines: readonly Line[], { type }: Header): number {
  return type === null ? -1 : lines.findIndex(({ block }) => upper(block.value).startsWith(upper(type)))
}

/** Above the kind of document stand two columns; below it the subject, and from "Kính gửi" on who shall read it. */
function spotsOf(lines: readonly Line[], kind: number, { subject, addressees }: Header): Spot[] {
  const names = new Set(addressees.map(upper))
  let isAddressed = false
  return lines.map(({ block: { value } }, index) => {
    if (index === kind) {
      isAddressed = false
      return 'title'
    }
    if (isAddress(value)) isAddressed = true
    else if (index < kind || kind < 0) isAddressed &&= names.has(upper(value).replace(/[\s;.,]+$/u, ''))
    if (isAddressed) return 'addressees'
    if (isMotto(value) || (isDate(value) && !isNumber(value))) return 'right'
    if (isNumber(value)) return 'left'
    const isSubject = kind < 0 ? subject !== null && upper(subject).includes(upper(value)) : index > kind
    return isSubject ? 'subject' : 'left'
  })
}

function looksOf(lines: readonly Line[], spots: readonly Spot[], header: Header): Look[] {
  const looks = lines.map(({ block: { value } }, index): Look => {
    if (spots[index] === 'right') return isMotto(value) ? 'motto' : 'dated'
    if (spots[index] !== 'left') return 'plain'
    if (isNumber(value)) return 'numbered'
    return /\p{Lu}/u.test(value) && value === value.toLocaleUpperCase('vi') ? 'stamp' : 'plain'
  })
  const left = spots.flatMap((spot, index) => (spot === 'left' ? [index] : []))
  const texts = left.map((index) => lines[index]!.block.value)
  const above = spelled(texts, header.parentAgency)
  const agency = spelled(texts, header.agency, above.at(-1))
  for (const at of above) looks[left[at]!] = 'above'
  for (const at of agency) looks[left[at]!] = 'agency'
  return looks
}

/** The lines, one after the other, that spell a name, after one of them; none when no lines do. */
function spelled(texts: readonly string[], name: string | null, after = -1): number[] {
  const wanted = letters(name ?? '')
  for (let first = after + 1; wanted !== '' && first < texts.length; first++) {
    let read = ''
    for (let at = first; at < texts.length; at++) {
      read = letters(`${read} ${texts[at]}`)
      if (read === wanted) return texts.slice(first, at + 1).map((_, index) => first + index)
      if (!wanted.startsWith(read)) break
    }
  }
  return []
}

/** Letters and digits alone: agencies that issue together are joined by a dash, or stand on two lines. */
const letters = (text: string): string => upper(text.replace(/[^\p{L}\d]+/gu, ' '))
