/** mdast → Report: letterhead, sections by their numbers, notes, tables, signature, sentences. */
import type { Document } from '../ingest/index.ts'
import type { BlockKind, BodyNode, Report, Signature } from '../model/index.ts'
import { type Build, builder } from './build.ts'
import { partColumns } from './columns.ts'
import { joinTables } from './continued-tables.ts'
import { readEnding } from './ending.ts'
import { unfoldLayout } from './layout.ts'
import { readLetterhead } from './letterhead.ts'
import { notesOf } from './notes.ts'
import { outliner } from './outline.ts'
import { type Piece, piecesOf } from './piece.ts'

/** The report that a document holds. */
export function structure(document: Pick<Document, 'tree' | 'losses'>): Report {
  const { pieces, losses } = joinTables(piecesOf(document.tree))
  const letterhead = readLetterhead(unfoldLayout(pieces))
  const rest = partColumns(letterhead.rest)
  const ending = readEnding(rest)
  const tables = { count: 0 }
  const build = builder('b', tables)
  const { from, to, listed } = ending
  const read = outliner(build)
  const children = [
    ...asKind(letterhead.pieces, 'letterhead', build),
    ...read(rest.slice(0, from)),
    ...asKind(rest.slice(from, listed[0]), 'signature', build),
    ...asKind(rest.slice(...listed), 'recipients', build),
    ...asKind(rest.slice(Math.max(listed[1], from), to), 'signature', build),
    ...read(rest.slice(to)),
  ]
  return {
    type: 'report',
    header: letterhead.header,
    signature: ending.signers[0] ?? UNSIGNED,
    signers: ending.signers,
    recipients: ending.recipients,
    children,
    notes: notesOf(document.tree, children, tables),
    losses: losses.length > 0 ? [...document.losses, ...losses] : document.losses,
  }
}

const UNSIGNED: Signature = { authority: null, title: null, name: null }

const asKind = (pieces: readonly Piece[], kind: BlockKind, build: Build): BodyNode[] =>
  pieces.flatMap((piece) =>
    piece.table
      ? build.nodes(piece, { section: '', note: null })
      : [build.block(piece.passage, { kind, marker: piece.bullet }, { section: '', note: null })],
  )
