import type { FootnoteDefinition, PhrasingContent, Root, RootContent } from 'mdast'
import type { Loss } from '../../model/index.ts'
import { tellBareNotes } from './bare-notes.ts'
import { blocksOf } from './blocks.ts'
import { tellFurniture } from './furniture.ts'
import { gridTables } from './grid-table.ts'
import { heal } from './heal.ts'
import { inSource } from './in-source.ts'
import { type Context, inline } from './inline.ts'
import { lossOf } from './ledger.ts'
import { linesOf } from './line.ts'
import { partNotes } from './notes.ts'
import { pipeTable } from './pipe-table.ts'
import { type RawBlock, sourceOf } from './raw-block.ts'
import { ruledTable } from './ruled-table.ts'

/** What a Markdown text reads as: its tree, by the conventions of `document.ts`, and what of the text that does not hold. */
export interface ReadMarkdown {
  readonly tree: Root
  readonly losses: Loss[]
}

/** Reads the tables of an HTML block: it needs a parser of HTML, which few texts do. */
export type HtmlTable = (block: RawBlock, context: Context) => RootContent[]

/** The tree of a Markdown text whose HTML tables are read by `htmlTable`. */
export function readBlocks(source: string, htmlTable: HtmlTable): ReadMarkdown {
  const blocks = tellFurniture(blocksOf(linesOf(source.normalize('NFC'))))
  const { body, notes, labels } = partNotes(tellBareNotes(blocks))
  const context: Context = { labels, losses: [] }
  const nodesOf = (block: RawBlock) => nodesOfBlock(block, context, htmlTable)
  const healed = heal(body)
  const onNewPage = tablesOnNewPage(healed)
  const flow = healed.flatMap((block) => marked(nodesOf(block), onNewPage.has(block)))
  const definitions = notes.map(({ identifier, blocks }): FootnoteDefinition => {
    const children = heal(blocks).flatMap(nodesOf) as FootnoteDefinition['children']
    return { type: 'footnoteDefinition', identifier, label: identifier, children }
  })
  const tree: Root = { type: 'root', children: [...flow, ...definitions] }
  return { tree: inSource(tree, source), losses: context.losses }
}

function nodesOfBlock(block: RawBlock, context: Context, htmlTable: HtmlTable): RootContent[] {
  switch (block.kind) {
    case 'heading':
      return [
        { type: 'heading', depth: Math.min(block.depth, 6) as 1, children: inline(block.lines, context) },
      ]
    case 'item':
      return [itemOf(block, context)]
    case 'paragraph':
      return paragraphOf(inline(block.lines, context))
    case 'note':
      return [{ type: 'paragraph', children: inline(block.lines, context) }]
    case 'pipe-table':
      return [pipeTable(block, context)]
    case 'grid-table':
      return gridTables(block, context)
    case 'ruled-table':
      return [ruledTable(block, context)]
    case 'html-table':
      return htmlTable(block, context)
    default:
      context.losses.push(lossOf(block.kind, sourceOf(block), block.lines[0]?.line))
      return []
  }
}

/** A paragraph without the breaks at its ends that pictures leave; none of nothing else. */
function paragraphOf(children: PhrasingContent[]): RootContent[] {
  const isText = (node: PhrasingContent): boolean =>
    node.type !== 'break' && !(node.type === 'text' && node.value.trim() === '')
  const first = children.findIndex(isText)
  if (first < 0) return []
  return [{ type: 'paragraph', children: children.slice(first, children.findLastIndex(isText) + 1) }]
}

/** Tables before which a page ended, with nothing but that between them and another table. */
function tablesOnNewPage(blocks: readonly RawBlock[]): ReadonlySet<RawBlock> {
  const found = new Set<RawBlock>()
  let [isBehindTable, isCut] = [false, false]
  for (const block of blocks) {
    const isTable = block.kind.endsWith('-table')
    if (isTable && isBehindTable && isCut) found.add(block)
    if (block.kind === 'page-mark' || block.kind === 'running-head') isCut = true
    else if (block.kind !== 'comment') [isBehindTable, isCut] = [isTable, false]
  }
  return found
}

const marked = (nodes: RootContent[], isOnNewPage: boolean): RootContent[] =>
  isOnNewPage
    ? nodes.map((node) => (node.type === 'table' ? { ...node, data: { ...node.data, newPage: true } } : node))
    : nodes

function itemOf(block: RawBlock, context: Context): RootContent {
  const data = { marker: block.label, indent: block.depth }
  const children = [{ type: 'paragraph' as const, children: inline(block.lines, context) }]
  return { type: 'list', children: [{ type: 'listItem', data, children }] }
}
