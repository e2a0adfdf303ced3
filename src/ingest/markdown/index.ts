/** Markdown, clean or as OCR programs emit it → mdast. */
import type { FootnoteDefinition, Root, RootContent } from 'mdast'
import type { Loss } from '../../model/index.ts'
import { tellBareNotes } from './bare-notes.ts'
import { blocksOf } from './blocks.ts'
import { tellFurniture } from './furniture.ts'
import { gridTable } from './grid-table.ts'
import { heal } from './heal.ts'
import { htmlTable } from './html-table.ts'
import { inSource } from './in-source.ts'
import { type Context, inline } from './inline.ts'
import { lossOf } from './ledger.ts'
import { linesOf } from './line.ts'
import { partNotes } from './notes.ts'
import { pipeTable } from './pipe-table.ts'
import { type RawBlock, sourceOf } from './raw-block.ts'
import { ruledTable } from './ruled-table.ts'

/** The tree of a Markdown text, by the conventions of `document.ts`, and what of the text it does not hold. */
export function readMarkdown(source: string): { tree: Root; losses: Loss[] } {
  const blocks = tellFurniture(blocksOf(linesOf(source.normalize('NFC'))))
  const { body, notes, labels } = partNotes(tellBareNotes(blocks))
  const context: Context = { labels, losses: [] }
  const flow = heal(body).flatMap((block) => nodesOf(block, context))
  const definitions = notes.map(({ identifier, blocks }): FootnoteDefinition => {
    const children = heal(blocks).flatMap((block) =>
      nodesOf(block, context),
    ) as FootnoteDefinition['children']
    return { type: 'footnoteDefinition', identifier, label: identifier, children }
  })
  const tree: Root = { type: 'root', children: [...flow, ...definitions] }
  return { tree: inSource(tree, source), losses: context.losses }
}

function nodesOf(block: RawBlock, context: Context): RootContent[] {
  switch (block.kind) {
    case 'heading':
      return [
        { type: 'heading', depth: Math.min(block.depth, 6) as 1, children: inline(block.lines, context) },
      ]
    case 'item':
      return [itemOf(block, context)]
    case 'paragraph':
    case 'note':
      return [{ type: 'paragraph', children: inline(block.lines, context) }]
    case 'pipe-table':
      return [pipeTable(block, context)]
    case 'grid-table':
      return [gridTable(block, context)]
    case 'ruled-table':
      return [ruledTable(block, context)]
    case 'html-table':
      return htmlTable(block, context)
    default:
      context.losses.push(lossOf(block.kind, sourceOf(block), block.lines[0]?.line))
      return []
  }
}

function itemOf(block: RawBlock, context: Context): RootContent {
  const data = { marker: block.label, indent: block.depth }
  const children = [{ type: 'paragraph' as const, children: inline(block.lines, context) }]
  return { type: 'list', children: [{ type: 'listItem', data, children }] }
}
