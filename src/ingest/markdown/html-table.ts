import type { PhrasingContent, RootContent, Table, TableRow } from 'mdast'
import { type DefaultTreeAdapterTypes as Html, parseFragment } from 'parse5'
import { cellOf, joinLines, rowOf } from './cell.ts'
import { type Context, inline } from './inline.ts'
import { lossOf } from './ledger.ts'
import { after, type Line, trimmed } from './line.ts'
import { type RawBlock, sourceOf } from './raw-block.ts'
import { element } from './settle.ts'

type Node = Html.ChildNode
type Element = Html.Element

interface Scope {
  readonly lines: readonly Line[]
  readonly context: Context
}

const DEEPEST = 60
const LARGEST_SPAN = 1_000

/** The tables of an HTML block, and the text around them as paragraphs, in order. */
export function htmlTable(block: RawBlock, context: Context): RootContent[] {
  const scope = { lines: block.lines, context }
  const fragment = parseFragment(sourceOf(block), { sourceCodeLocationInfo: true })
  return flowOf(fragment.childNodes, scope, 0)
}

function flowOf(nodes: readonly Node[], scope: Scope, depth: number): RootContent[] {
  const flow: RootContent[] = []
  for (const node of nodes) {
    if (isElement(node) && node.tagName === 'table') flow.push(...tableOf(node, scope))
    else if (isElement(node) && depth < DEEPEST && find(node, 'table'))
      for (const inner of flowOf(node.childNodes, scope, depth + 1)) flow.push(inner)
    else {
      const children = contentOf([node], scope, depth)
      if (children.some((child) => child.type !== 'text' || child.value.trim() !== ''))
        flow.push({ type: 'paragraph', children })
    }
  }
  return flow
}

const isElement = (node: Node): node is Element => 'tagName' in node

const find = (node: Element, tag: string): boolean =>
  node.childNodes.some((child) => isElement(child) && (child.tagName === tag || find(child, tag)))

function tableOf(table: Element, scope: Scope): RootContent[] {
  const rows: TableRow[] = []
  const captions: RootContent[] = []
  for (const group of table.childNodes.filter(isElement)) {
    if (group.tagName === 'caption')
      captions.push({ type: 'paragraph', children: contentOf(group.childNodes, scope, 0) })
    for (const row of group.childNodes.filter(isElement))
      if (row.tagName === 'tr') rows.push(rowIn(row, group, scope))
  }
  const whole: Table = { type: 'table', children: rows.filter((row) => row.children.length > 0) }
  return whole.children.length > 0 ? [...captions, whole] : captions
}

function rowIn(row: Element, group: Element, scope: Scope): TableRow {
  const cells = row.childNodes.filter(isElement).filter(({ tagName }) => tagName === 'td' || tagName === 'th')
  const isHead =
    group.tagName === 'thead' || (cells.length > 0 && cells.every(({ tagName }) => tagName === 'th'))
  return rowOf(
    cells.map((cell) =>
      cellOf(contentOf(cell.childNodes, scope, 0), {
        rowSpan: span(cell, 'rowspan'),
        columnSpan: span(cell, 'colspan'),
      }),
    ),
    isHead,
  )
}

function span(cell: Element, name: string): number {
  const value = Number(cell.attrs.find((attribute) => attribute.name === name)?.value ?? 1)
  return Number.isInteger(value) && value > 0 ? Math.min(value, LARGEST_SPAN) : 1
}

const BLOCKS = new Set([
  'p',
  'div',
  'li',
  'ul',
  'ol',
  'tr',
  'table',
  'tbody',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
])

/** The inline content of HTML nodes; each block element stands on lines of its own. */
function contentOf(nodes: readonly Node[], scope: Scope, depth: number): PhrasingContent[] {
  const runs: PhrasingContent[][] = [[]]
  for (const node of nodes) {
    const isBlock = isElement(node) && BLOCKS.has(node.tagName)
    if (isBlock) runs.push([])
    const run = runs.at(-1)!
    for (const own of oneContent(node, scope, { depth, before: run.at(-1) })) run.push(own)
    if (isBlock) runs.push([])
  }
  return joinLines(runs.filter((run) => run.some((node) => node.type !== 'text' || node.value.trim() !== '')))
}

function oneContent(
  node: Node,
  scope: Scope,
  { depth, before }: { depth: number; before: PhrasingContent | undefined },
): PhrasingContent[] {
  if (node.nodeName === '#text') return textOf(node as Html.TextNode, scope)
  if (!isElement(node)) return []
  const line = scope.lines[(node.sourceCodeLocation?.startLine ?? 1) - 1]?.line
  if (node.tagName === 'br') return [{ type: 'break' }]
  if (node.tagName === 'img' || node.tagName === 'script' || node.tagName === 'style' || depth > DEEPEST) {
    const kind = node.tagName === 'img' ? 'image' : 'html'
    const alt = node.attrs.find(({ name }) => name === 'alt')?.value ?? ''
    scope.context.losses.push(lossOf(kind, kind === 'image' ? alt : rawText(node), line))
    return []
  }
  return element(node.tagName, contentOf(node.childNodes, scope, depth + 1), {
    before,
    context: scope.context,
  })
}

function rawText(node: Element): string {
  const parts: string[] = []
  const open: Node[] = [node]
  for (let next = open.pop(); next; next = open.pop()) {
    if (next.nodeName === '#text') parts.push((next as Html.TextNode).value)
    else if (isElement(next)) for (const child of next.childNodes.toReversed()) open.push(child)
  }
  return parts.join('')
}

/** Text of HTML is read as Markdown at its place in the source: programs write "**" and "$^1$" in cells too. */
function textOf(node: Html.TextNode, { lines, context }: Scope): PhrasingContent[] {
  const place = node.sourceCodeLocation
  if (!place || node.value.trim() === '') return node.value === '' ? [] : [{ type: 'text', value: ' ' }]
  const own = lines.slice(place.startLine - 1, place.endLine).map((line, index, all): Line => {
    const end = index === all.length - 1 ? place.endCol - 1 : line.text.length
    const from = index === 0 ? place.startCol - 1 : 0
    return { ...after(line, from), text: line.text.slice(from, end) }
  })
  const space = (isThere: boolean): PhrasingContent[] => (isThere ? [{ type: 'text', value: ' ' }] : [])
  const content = inline(
    own.map(trimmed).filter(({ text }) => text !== ''),
    context,
  )
  return [...space(/^\s/.test(node.value)), ...content, ...space(/\s$/.test(node.value.slice(-1)))]
}
