import type { PhrasingContent } from 'mdast'
import type { DefaultTreeAdapterTypes as Html } from 'parse5'
import { joinLines } from './cell.ts'
import { type Context, inline } from './inline.ts'
import { lossOf } from './ledger.ts'
import { after, type Line, trimmed } from './line.ts'
import { element } from './settle.ts'

export type Node = Html.ChildNode
export type Element = Html.Element

/** The lines that an HTML fragment was parsed of, and what is known of the whole text. */
export interface Scope {
  readonly lines: readonly Line[]
  readonly context: Context
  /** Takes a table that stands in a cell: it follows the table that the cell is of. */
  readonly aside?: (table: Element, depth: number) => void
}

/** Deeper elements are put into the ledger unread. */
export const DEEPEST = 60

export const isElement = (node: Node): node is Element => 'tagName' in node

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
export function contentOf(nodes: readonly Node[], scope: Scope, depth: number): PhrasingContent[] {
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
  if (node.tagName === 'table' && scope.aside && !isFrame(node)) {
    scope.aside(node, depth)
    return []
  }
  return element(node.tagName, contentOf(node.childNodes, scope, depth + 1), {
    before,
    context: scope.context,
  })
}

const FRAMED: ReadonlySet<string> = new Set(['thead', 'tbody', 'tfoot', 'tr'])

/** True of a table that has no row of two cells: it only frames what stands in it. */
function isFrame(table: Element): boolean {
  const inner = table.childNodes.filter(isElement)
  const cells = inner.filter(({ tagName }) => tagName === 'td' || tagName === 'th')
  return cells.length < 2 && inner.every((child) => !FRAMED.has(child.tagName) || isFrame(child))
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
