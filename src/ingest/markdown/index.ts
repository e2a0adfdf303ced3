/** Markdown, clean or as OCR programs emit it → mdast. */
import type { FootnoteDefinition, List, Root, RootContent } from 'mdast'
import type { Loss } from '../../model/index.ts'
import { blocksOf } from './blocks.ts'
import { heal } from './heal.ts'
import { inline } from './inline.ts'
import { linesOf } from './line.ts'
import { notesOf } from './notes.ts'
import type { RawBlock } from './raw-block.ts'
import { settle } from './settle.ts'
import { table } from './table.ts'

/** The tree of a Markdown text, by the conventions of `document.ts`, and what of the text it does not hold. */
export function readMarkdown(text: string): { tree: Root; losses: Loss[] } {
  const blocks = heal(blocksOf(linesOf(text.normalize('NFC'))))
  const { body, notes } = notesOf(blocks)
  const labels = new Set(notes.map((note) => note.identifier))
  const losses: Loss[] = []
  const flow = body.flatMap((block) => nodeOf(block, labels, losses))
  const definitions = notes.map(
    (note): FootnoteDefinition => ({
      type: 'footnoteDefinition',
      identifier: note.identifier,
      label: note.identifier,
      children: note.blocks.flatMap((block) =>
        nodeOf(block, labels, losses),
      ) as FootnoteDefinition['children'],
    }),
  )
  return { tree: { type: 'root', children: [...flow, ...definitions] }, losses }
}

function nodeOf(block: RawBlock, labels: ReadonlySet<string>, losses: Loss[]): RootContent[] {
  const content = () => settle(inline(block.lines), labels)
  switch (block.kind) {
    case 'heading':
      return [{ type: 'heading', depth: block.depth as 1, children: content() }]
    case 'item':
      return [bullet(block, content())]
    case 'paragraph':
    case 'note':
      return [{ type: 'paragraph', children: content() }]
    case 'pipe-table':
    case 'html-table':
      return table(block, labels)
    default:
      losses.push(lossOf(block))
      return []
  }
}

function bullet(block: RawBlock, children: ReturnType<typeof inline>): List {
  const data = { marker: block.label, indent: block.depth }
  return { type: 'list', children: [{ type: 'listItem', data, children: [{ type: 'paragraph', children }] }] }
}

const REASONS: Readonly<Record<string, string>> = {
  'page-mark': 'A page break or page number is not part of the text.',
  comment: 'A comment of the source is not part of the text.',
  'front-matter': 'Front matter describes the file and is not part of the text.',
}

function lossOf(block: RawBlock): Loss {
  const text = block.lines.map((line) => line.text).join('\n')
  return {
    kind: block.kind,
    reason: REASONS[block.kind] ?? 'It is not part of the text.',
    where: `line ${block.lines[0]?.line ?? 0}`,
    length: text.length,
    text: text.slice(0, 200),
  }
}
