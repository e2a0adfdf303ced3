import type { Root, RootContent, Table } from 'mdast'
import { EMPTY, type Passage, slice } from './passage.ts'
import { readPassage } from './read-passage.ts'

/** One paragraph, heading, bullet or table of the source, in reading order. */
export interface Piece {
  readonly passage: Passage
  /** Level of a heading, 1–6; else 0. */
  readonly heading: number
  /** "-" or "+" of a bullet; else "". */
  readonly bullet: string
  /** Nesting of the bullet as the source shows it, from 1; 0 for what is no bullet. */
  readonly depth: number
  readonly table?: Table
}

const TYPED_BULLET = /^([-+*•–·])[ \u00a0\t]+(?=\S)|^([+•])(?=\p{L})|^(-)(?=\p{Lu})/u

/** The pieces of a document, without its notes. Bullets typed by hand and bullets of a list are the same. */
export function piecesOf(root: Root): Piece[] {
  return root.children.flatMap((node) => (node.type === 'footnoteDefinition' ? [] : piecesIn(node, 0)))
}

/** The pieces of one node of the source. */
export function piecesIn(node: RootContent, depth: number): Piece[] {
  switch (node.type) {
    case 'table':
      return [{ ...pieceOf(EMPTY), table: node }]
    case 'heading':
      return [{ ...pieceOf(readPassage(node.children)), heading: node.depth }]
    case 'list':
      return node.children.flatMap((item) =>
        item.children.flatMap((child, index) => {
          const inner = piecesIn(child, depth + 1)
          return index > 0 || !inner[0]
            ? inner
            : [{ ...inner[0], ...bulletOf(item.data, depth) }, ...inner.slice(1)]
        }),
      )
    case 'blockquote':
      return node.children.flatMap((child) => piecesIn(child, depth))
    case 'paragraph':
      return typed(readPassage(node.children), depth)
    default:
      return 'value' in node && node.type !== 'html' ? [pieceOf({ ...EMPTY, value: node.value })] : []
  }
}

const pieceOf = (passage: Passage): Piece => ({ passage, heading: 0, bullet: '', depth: 0 })

const bulletOf = (data: object | undefined, depth: number) => ({
  bullet: data && 'marker' in data ? String(data.marker) : '-',
  depth: depth + 1,
})

function typed(passage: Passage, depth: number): Piece[] {
  const match = TYPED_BULLET.exec(passage.value)
  const bullet = match?.[1] ?? match?.[2] ?? match?.[3]
  if (!match || !bullet) return passage.value === '' ? [] : [pieceOf(passage)]
  return [{ ...pieceOf(slice(passage, match[0].length)), bullet, depth: depth + 1 }]
}
