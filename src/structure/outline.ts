import type { BodyNode, Section } from '../model/index.ts'
import type { Build } from './build.ts'
import { surroundingsOf } from './caption.ts'
import { type Numbered, numbered } from './heading.ts'
import { depthOf, type Open } from './nesting.ts'
import type { Piece } from './piece.ts'

interface OpenSection extends Open {
  readonly section: Section
}

/** The pieces of the body as sections nested by their numbers, with the blocks and tables that stand in each. */
export function outline(pieces: readonly Piece[], build: Build): BodyNode[] {
  const heads = accepted(pieces)
  const { byTable, captions } = surroundingsOf(pieces)
  const roots: BodyNode[] = []
  const open: OpenSection[] = []
  const taken = new Set<string>()
  for (const [index, piece] of pieces.entries()) {
    const head = heads[index]
    if (head) open.splice(depthOf(open, head.numbering))
    const parent = open.at(-1)
    const siblings = parent ? parent.section.children : roots
    if (!head) {
      const around = { table: byTable.get(index), isCaption: captions.has(index) }
      siblings.push(...build.nodes(piece, { section: parent?.path ?? '', note: null }, around))
      continue
    }
    const path = freePath(parent?.path ?? '', head.numbering.number, taken)
    const section = sectionOf(head, path, open.length + 1)
    siblings.push(section)
    open.push({ numbering: head.numbering, path, section })
    section.children.push(...build.head(head, path))
  }
  return roots
}

function sectionOf(head: Numbered, path: string, level: number): Section {
  const title =
    head.title?.value
      .replace(/\s+/g, ' ')
      .replace(/[\s:]+$/, '')
      .replace(/(?<!\.)\.$/, '') ?? null
  return { type: 'section', number: head.numbering.number, path, title, level, children: [] }
}

function freePath(parent: string, number: string, taken: Set<string>): string {
  const path = parent ? `${parent}/${number}` : number
  let free = path
  for (let copy = 2; taken.has(free); copy++) free = `${path}(${copy})`
  taken.add(free)
  return free
}

/**
 * The numbered pieces that are sections. A number that only opens a paragraph needs a sibling: one before it in the
 * same scheme, or, for a first one, a second after it.
 */
function accepted(pieces: readonly Piece[]): (Numbered | undefined)[] {
  const heads = pieces.map(numbered)
  const following = new Map<string, number>()
  const second = heads.map(() => 0)
  for (let index = heads.length - 1; index >= 0; index--) {
    const numbering = heads[index]?.numbering
    if (!numbering) continue
    const key = `${numbering.scheme}${numbering.parts.length}`
    second[index] = following.get(key) ?? 0
    following.set(key, numbering.ordinal)
  }
  const seen = new Map<string, number>()
  return heads.map((head, index) => {
    if (!head) return undefined
    const { scheme, parts, ordinal } = head.numbering
    const key = `${scheme}${parts.length}`
    const isSibling = seen.get(key) === ordinal - 1 || second[index] === ordinal + 1
    if (head.title === null && (!isSibling || scheme === 'bracket')) return undefined
    if (scheme === 'bracket') return undefined
    seen.set(key, ordinal)
    return head
  })
}
