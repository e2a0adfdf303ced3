import type { BodyNode, Section } from '../model/index.ts'
import type { Build } from './build.ts'
import { surroundingsOf } from './caption.ts'
import { type Numbered, numbered } from './heading.ts'
import { depthOf, type Open } from './nesting.ts'
import { comesBefore } from './numbering.ts'
import { isSetApart, type Passage } from './passage.ts'
import type { Piece } from './piece.ts'

interface OpenSection extends Open {
  readonly section: Section
}

/** Reads stretches of the body in order; the paths of its sections are unique among all of them. */
export function outliner(build: Build): (pieces: readonly Piece[]) => BodyNode[] {
  const taken = new Map<string, number>()
  return (pieces) => outline(pieces, build, taken)
}

/** The pieces as sections nested by their numbers, with the blocks and tables that stand in each. */
function outline(pieces: readonly Piece[], build: Build, taken: Map<string, number>): BodyNode[] {
  const heads = accepted(pieces)
  const { byTable, captions } = surroundingsOf(pieces)
  const roots: BodyNode[] = []
  const open: OpenSection[] = []
  for (const [index, piece] of pieces.entries()) {
    const head = heads[index]
    if (head) open.splice(depthOf(open, head.numbering))
    else if (index === pieces.length - 1 && isClosing(piece)) closeParagraphs(open)
    const parent = open.at(-1)
    const siblings = parent ? parent.section.children : roots
    if (!head) {
      const around = { table: byTable.get(index), isCaption: captions.has(index) }
      siblings.push(...build.nodes(piece, { section: parent?.path ?? '', note: null }, around))
      continue
    }
    const path = freePath(parent?.path ?? '', head.numbering.number, taken)
    const below = head.rest.value === '' ? titleBelow(pieces[index + 1], heads[index + 1]) : null
    const section = sectionOf(head, path, { level: open.length + 1, below })
    siblings.push(section)
    open.push({ numbering: head.numbering, path, section })
    section.children.push(...build.head(head, path))
  }
  return roots
}

/** The formula that ends a report ("Trên đây là …./.") belongs to no numbered paragraph before it. */
const isClosing = ({ passage, bullet, table }: Piece): boolean =>
  !bullet && !table && (/\.\/\.$/.test(passage.value) || /^Trên đây là/i.test(passage.value))

function closeParagraphs(open: OpenSection[]): void {
  while (open.at(-1)?.section.title === null) open.pop()
}

function sectionOf(
  { numbering, title }: Numbered,
  path: string,
  { level, below }: { level: number; below: Passage | null },
): Section {
  const words = title ?? below
  const { number } = numbering
  return { type: 'section', number, path, title: words && titleText(words.value), level, children: [] }
}

/** "PHẦN THỨ NHẤT" and "PHỤ LỤC I" on lines of their own take the line below that is set as a title for theirs. */
const titleBelow = (below: Piece | undefined, head: Numbered | undefined): Passage | null =>
  below && !head && !below.table && !below.bullet && (below.heading > 0 || isSetApart(below.passage))
    ? below.passage
    : null

const hasTitleBelow = (
  pieces: readonly Piece[],
  heads: readonly (Numbered | undefined)[],
  index: number,
): boolean => heads[index]?.rest.value === '' && titleBelow(pieces[index + 1], heads[index + 1]) !== null

/** A title without the colon or full stop that closes it; "…" and "./." stay. */
function titleText(value: string): string {
  const line = value.replace(/\s+/g, ' ').trim()
  const end = /[^\s:.][\s:.]{0,8}$/.exec(line.slice(-12))
  const tail = end?.[0].slice(1).trim() ?? ''
  return tail === ':' || tail === '.' || tail === '.:'
    ? line.slice(0, line.length - tail.length).trimEnd()
    : line
}

/** The path of a number under its parent; a number that comes again there is counted: "I/2(2)". */
function freePath(parent: string, number: string, taken: Map<string, number>): string {
  const path = parent ? `${parent}/${number}` : number
  const copies = (taken.get(path) ?? 0) + 1
  taken.set(path, copies)
  return copies === 1 ? path : `${path}(${copies})`
}

/**
 * The numbered pieces that are sections. A number that only opens a paragraph needs a sibling: one before it in the
 * same scheme, or, for a first one, a second after it. "(1)" numbers what a paragraph lists, no section.
 */
function accepted(pieces: readonly Piece[]): (Numbered | undefined)[] {
  const heads = pieces.map(numbered).map((head) => (head?.numbering.scheme === 'bracket' ? undefined : head))
  const following = new Map<string, number>()
  const next = heads.map(() => 0)
  for (let index = heads.length - 1; index >= 0; index--) {
    const numbering = heads[index]?.numbering
    if (!numbering) continue
    const key = `${numbering.scheme}${numbering.parts.length}`
    next[index] = following.get(key) ?? 0
    following.set(key, numbering.ordinal)
  }
  const seen = new Map<string, number>()
  return heads.map((head, index) => {
    if (!head) return undefined
    const { scheme, parts, ordinal } = head.numbering
    const key = `${scheme}${parts.length}`
    const before = seen.get(key)
    const isSibling =
      (before !== undefined && comesBefore(scheme, before, ordinal)) ||
      comesBefore(scheme, ordinal, next[index]!)
    const isTitled = head.title !== null || scheme === 'appendix' || hasTitleBelow(pieces, heads, index)
    if (!isTitled && !isSibling) return undefined
    seen.set(key, ordinal)
    return head
  })
}
