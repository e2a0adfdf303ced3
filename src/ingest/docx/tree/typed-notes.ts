import type {
  FootnoteDefinition,
  Nodes,
  Paragraph,
  Parent,
  PhrasingContent,
  Root,
  RootContent,
  Text,
} from 'mdast'
import { beheaded } from './phrasing.ts'

const DIGITS = '⁰¹²³⁴⁵⁶⁷⁸⁹'
const HEAD = new RegExp(`^\\s*([${DIGITS}]{1,3})\\s*`, 'u')
const MARK = new RegExp(`[${DIGITS}]{1,3}`, 'gu')

/** After these a raised 2 or 3 is a power: m², km², 10³. */
const POWER = /(?:(?:^|[\s\d/(])(?:[kcdmh]|da)?m|10)$/u

/**
 * The tree with notes that were typed by hand, as programs that read pages leave them: paragraphs that open
 * with a raised 1, 2, 3 … become notes when each number also stands raised in the text before them.
 *
 * A document with notes of its own is left as it is, and so is one in which any mark is missing.
 */
export function settleTypedNotes(root: Root): Root {
  if (root.children.some(({ type }) => type === 'footnoteDefinition')) return root
  const typed = root.children.filter((block, i) => i > 0 && headNumber(block) !== undefined) as Paragraph[]
  if (typed.length === 0 || typed.some((note, i) => headNumber(note) !== i + 1)) return root
  const marks = marksBefore(root, typed)
  if (marks.some((mark) => !mark)) return root
  // The last mark first: a text may hold several, and is cut behind what is still to be cut.
  for (const mark of marks.toReversed()) cut(mark!)
  const notes = new Set<RootContent>(typed)
  const definitions = typed.map((note, i) => definition(note, String(i + 1)))
  return { type: 'root', children: [...root.children.filter((block) => !notes.has(block)), ...definitions] }
}

interface Mark {
  readonly parent: Parent
  readonly text: Text
  readonly at: number
  readonly length: number
  readonly number: number
}

const toNumber = (digits: string): number =>
  Number([...digits].map((digit) => DIGITS.indexOf(digit)).join(''))

function firstText(block: Nodes): Text | undefined {
  let node: Nodes | undefined = block
  while (node && 'children' in node) node = node.children[0] as Nodes | undefined
  return node?.type === 'text' ? node : undefined
}

function headNumber(block: RootContent): number | undefined {
  const digits = block.type === 'paragraph' && HEAD.exec(firstText(block)?.value ?? '')?.[1]
  return digits ? toNumber(digits) : undefined
}

/** The mark of each note, in the order of the notes; undefined where there is none before the note. */
function marksBefore(root: Root, typed: readonly Paragraph[]): (Mark | undefined)[] {
  const found: Mark[] = []
  const places = new Map<RootContent, number>(typed.map((note) => [note, 0]))
  for (const block of root.children) {
    if (places.has(block)) places.set(block, found.length)
    else collect(block as Parent, found)
  }
  let next = 0
  return typed.map((note, i) => {
    while (next < found.length && found[next]!.number !== i + 1) next++
    return next < places.get(note)! ? found[next++] : undefined
  })
}

function collect(parent: Parent, found: Mark[]): void {
  for (const child of parent.children ?? []) {
    if (child.type !== 'text') {
      if ('children' in child) collect(child as Parent, found)
      continue
    }
    for (const { 0: digits, index } of child.value.matchAll(MARK)) {
      if (POWER.test(child.value.slice(Math.max(0, index - 6), index))) continue
      found.push({ parent, text: child, at: index, length: digits.length, number: toNumber(digits) })
    }
  }
}

function cut({ parent, text, at, length, number }: Mark): void {
  const identifier = String(number)
  const pieces: PhrasingContent[] = [
    { ...text, value: text.value.slice(0, at) },
    { type: 'footnoteReference', identifier, label: identifier },
    beheaded(text, at + length),
  ]
  const kept = pieces.filter((piece) => piece.type !== 'text' || piece.value !== '')
  text.value = text.value.slice(0, at)
  const place = parent.children.indexOf(text)
  parent.children.splice(place, 1, ...(text.value === '' ? kept : [text, ...kept.slice(1)]))
}

function definition(note: Paragraph, identifier: string): FootnoteDefinition {
  const text = firstText(note)!
  Object.assign(text, beheaded(text, HEAD.exec(text.value)?.[0].length ?? 0))
  return { type: 'footnoteDefinition', identifier, label: identifier, children: [note] }
}
