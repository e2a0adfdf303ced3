import type { ListItem, Paragraph, Root, RootContent, Table } from 'mdast'
import { numberingOf } from './numbering.ts'
import { EMPTY, type Passage, slice } from './passage.ts'
import { readPassage } from './read-passage.ts'

/** One paragraph, heading, bullet or table of the source, in reading order. */
export interface Piece {
  readonly passage: Passage
  /** Level of a heading, 1–6; else 0. */
  readonly heading: number
  /** "-" or "+" of a bullet; else "". */
  readonly bullet: string
  /** How far the source sets a bullet in: nesting and columns; it only compares. */
  readonly indent: number
  /** True of a bullet of a word processor's list, whose indent says nothing of one that was typed by hand. */
  readonly listed?: boolean
  /** Level of a bullet among bullets, from 1; 0 for what is no bullet. */
  readonly depth: number
  readonly table?: Table
}

/** A plain paragraph. */
export const pieceOf = (passage: Passage): Piece => ({
  passage,
  heading: 0,
  bullet: '',
  indent: 0,
  depth: 0,
})

const NESTING = 4
const DEEPEST = 200

/** The pieces of a document, without its notes. */
export const piecesOf = (root: Root): Piece[] =>
  withDepths(root.children.flatMap((node) => (node.type === 'footnoteDefinition' ? [] : piecesIn(node, 0))))

/** The pieces of one node of the source. Bullets typed by hand and bullets of a list are the same. */
export function piecesIn(node: RootContent, level: number): Piece[] {
  switch (node.type) {
    case 'table':
      return [{ ...pieceOf(EMPTY), table: node }]
    case 'heading':
      return filled(headingPiece({ ...pieceOf(readPassage(node.children)), heading: node.depth }))
    case 'list':
      return level > DEEPEST ? [] : node.children.flatMap((item) => itemPieces(item, level))
    case 'blockquote':
      return level > DEEPEST ? [] : node.children.flatMap((child) => piecesIn(child, level + 1))
    case 'paragraph':
      return filled(typedBullet({ ...pieceOf(readPassage(node.children)), ...indentOf(node, level) }))
    default:
      return 'value' in node && node.type !== 'html' ? filled(pieceOf({ ...EMPTY, value: node.value })) : []
  }
}

function indentOf({ data }: Paragraph, level: number): Pick<Piece, 'indent' | 'listed'> {
  const own = data?.listLevel
  return { indent: (level + (own ?? 0)) * NESTING, ...(own !== undefined && { listed: true }) }
}

const LONGEST_HEADING = 250

/** A converter takes bullets and whole paragraphs for headings; neither is one. */
function headingPiece(piece: Piece): Piece {
  const { value } = piece.passage
  const isProse = value.length > LONGEST_HEADING && /[.;]$/.test(value) && numberingOf(value) === undefined
  const bullet = typedBullet(piece)
  return isProse || bullet.bullet ? { ...bullet, heading: 0 } : piece
}

const filled = (piece: Piece): Piece[] =>
  piece.passage.value === '' && piece.passage.marks.length === 0 ? [] : [piece]

function itemPieces(item: ListItem, level: number): Piece[] {
  const data: { marker?: unknown; indent?: unknown } = item.data ?? {}
  const bullet = String(data.marker ?? '-')
  const indent = level * NESTING + Number(data.indent ?? 0)
  return item.children.flatMap((child, index) => {
    const [first, ...rest] = piecesIn(child, level + 1)
    if (!first) return []
    return index === 0 && !first.bullet ? [{ ...first, bullet, indent }, ...rest] : [first, ...rest]
  })
}

const TYPED_BULLET = /^([-–+*•·▪◦●])[ \u00a0\t]+(?=\S)|^([+•▪●])(?=\p{L})|^([-–])(?=\p{Lu}\p{Ll})/u

/** The piece as a bullet when it opens with one that was typed by hand. */
export function typedBullet(piece: Piece): Piece {
  const match = TYPED_BULLET.exec(piece.passage.value.slice(0, 20))
  const bullet = match?.[1] ?? match?.[2] ?? match?.[3]
  return match && bullet ? { ...piece, passage: slice(piece.passage, match[0].length), bullet } : piece
}

/** Which bullets stand under which: "+" under all others. */
const RANKS: Readonly<Record<string, number>> = { '-': 1, '–': 1, '+': 3 }
const rankOf = (bullet: string): number => RANKS[bullet] ?? 2

/**
 * The pieces with the level of each bullet: "-" 1, "+" under it 2. A bullet closes those of its own rank and below,
 * unless it is set further in than they are. A heading or number closes all.
 */
export function withDepths(pieces: readonly Piece[]): Piece[] {
  const open: { rank: number; indent: number; listed: boolean }[] = []
  return pieces.map((piece) => {
    const { bullet, indent, passage, listed = false } = piece
    if (!bullet) {
      if (piece.heading > 0 || numberingOf(passage.value)) open.length = 0
      return piece
    }
    const rank = rankOf(bullet)
    const isBelow = (level: (typeof open)[number]): boolean =>
      level.listed === listed
        ? level.indent + 1 < indent || (level.rank < rank && level.indent <= indent + 1)
        : level.rank < rank
    while (open.length > 0 && !isBelow(open.at(-1)!)) open.pop()
    open.push({ rank, indent, listed })
    return { ...piece, depth: open.length }
  })
}
