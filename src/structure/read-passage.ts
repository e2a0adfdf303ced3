import type { Nodes, TableCell, Text } from 'mdast'
import type { NoteMark, SourcePoint } from '../model/index.ts'
import { memoized } from '../model/memoized.ts'
import { EMPTY, type Passage } from './passage.ts'

interface Draft {
  value: string
  space: '' | ' ' | '\n'
  readonly marks: NoteMark[]
  readonly points: SourcePoint[]
  readonly bold: [number, number][]
  readonly italic: [number, number][]
}

/** How text is set. */
interface Dress {
  readonly bold: boolean
  readonly italic: boolean
}

/** The text of inline content, white space folded, with its bold and italic stretches, calls of notes and places in the source. */
export function readPassage(nodes: readonly Nodes[]): Passage {
  const draft: Draft = { value: '', space: '', marks: [], points: [], bold: [], italic: [] }
  const open: (Dress & { node: Nodes })[] = nodes
    .toReversed()
    .map((node) => ({ node, bold: false, italic: false }))
  for (let next = open.pop(); next; next = open.pop()) {
    const { node } = next
    if (node.type === 'text') append(draft, node, next)
    else if (node.type === 'break') draft.space = '\n'
    else if (node.type === 'footnoteReference') draft.marks.push(markOf(node.identifier, draft.value.length))
    else if ('value' in node && node.type !== 'html') append(draft, { type: 'text', value: node.value }, next)
    else if ('children' in node)
      for (const child of node.children.toReversed())
        open.push({
          node: child,
          bold: next.bold || node.type === 'strong',
          italic: next.italic || node.type === 'emphasis',
        })
  }
  const { value, marks, points, bold, italic } = draft
  return value === '' ? EMPTY : { value, marks, points, bold, italic }
}

/** The text of a cell of a table: it is looked at before what the table is for is known, and again then. */
export const readCell = memoized(({ children }: TableCell): Passage => readPassage(children))

/** Number and kind of a note by the identifier that ingest gave it: "12" or "e3". */
export function markOf(identifier: string, at: number): NoteMark {
  const isEndnote = identifier.startsWith('e')
  return {
    number: Number(isEndnote ? identifier.slice(1) : identifier),
    noteKind: isEndnote ? 'endnote' : 'footnote',
    at,
  }
}

/** White space to be folded, and letters without width; most text has neither. */
const UNEVEN = /[^\S ]|\s\s|[\u00ad\u200b\u2060]/
/** Soft hyphens and other letters without width are no text. */
const UNSEEN = /^[\u00ad\u200b\u2060\ufeff]/
const RUNS = /[\u00ad\u200b\u2060\ufeff]+|[^\S\ufeff]+|[^\s\u00ad\u200b\u2060]+/g

function append(draft: Draft, node: Text, { bold, italic }: Dress): void {
  const from = draft.value.length
  if (UNEVEN.test(node.value))
    for (const { index, 0: run } of node.value.matchAll(RUNS)) addRun(draft, node, run, index)
  else addEven(draft, node)
  const end = draft.value.length
  if (bold) stretch(draft.bold, from, end)
  if (italic) stretch(draft.italic, from, end)
}

/** Text with single spaces is taken as it is, but for those at its ends. */
function addEven(draft: Draft, node: Text): void {
  const { value } = node
  const words = value.trim()
  if (value.startsWith(' ')) addSpace(draft)
  if (words === '') return
  addWords(draft, node, words, value.startsWith(' ') ? 1 : 0)
  if (value.endsWith(' ')) addSpace(draft)
}

function addRun(draft: Draft, node: Text, run: string, index: number): void {
  if (UNSEEN.test(run)) return
  if (run.trim() === '') addSpace(draft)
  else addWords(draft, node, run, index)
}

function addSpace(draft: Draft): void {
  if (draft.space === '') draft.space = ' '
}

function addWords(draft: Draft, node: Text, words: string, index: number): void {
  if (draft.value !== '') draft.value += draft.space
  draft.space = ''
  addPoint(draft, node, index)
  draft.value += words
}

function stretch(stretches: [number, number][], from: number, end: number): void {
  const last = stretches.at(-1)
  if (end === from) return
  if (last && last[1] === from) last[1] = end
  else stretches.push([from, end])
}

/** A point is needed only where the text no longer runs along with its source. */
function addPoint(draft: Draft, node: Text, shift: number): void {
  const start = node.position?.start
  if (start?.offset === undefined) return
  const at = draft.value.length
  const offset = start.offset + shift
  const last = draft.points.at(-1)
  if (last && last.line === start.line && offset - last.offset === at - last.at) return
  draft.points.push({ at, offset, line: start.line, column: start.column + shift })
}
