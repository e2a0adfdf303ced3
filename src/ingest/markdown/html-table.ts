import type { RootContent, Table, TableRow } from 'mdast'
import { parseFragment } from 'parse5'
import { cellOf, rowOf } from './cell.ts'
import { contentOf, DEEPEST, type Element, isElement, type Node, type Scope } from './html-content.ts'
import type { Context } from './inline.ts'
import { type RawBlock, sourceOf } from './raw-block.ts'

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
    if (isElement(node) && node.tagName === 'table') flow.push(...tableOf(node, scope, depth))
    else if (isElement(node) && depth < DEEPEST && holds(node, 'table'))
      for (const inner of flowOf(node.childNodes, scope, depth + 1)) flow.push(inner)
    else {
      const children = contentOf([node], scope, depth)
      if (children.some((child) => child.type !== 'text' || child.value.trim() !== ''))
        flow.push({ type: 'paragraph', children })
    }
  }
  return flow
}

/** True when an element of that name stands below, as deep as is read. */
function holds(node: Element, tag: string): boolean {
  const open: { node: Element; depth: number }[] = [{ node, depth: 0 }]
  for (let next = open.pop(); next; next = open.pop()) {
    const { depth } = next
    for (const child of next.node.childNodes.filter(isElement)) {
      if (child.tagName === tag) return true
      if (depth < DEEPEST) open.push({ node: child, depth: depth + 1 })
    }
  }
  return false
}

/** A table, its caption before it, and after it the tables that stand in its cells. */
function tableOf(table: Element, outer: Scope, depth: number): RootContent[] {
  const inner: RootContent[] = []
  const scope: Scope = {
    ...outer,
    aside: (own, below) => {
      for (const node of tableOf(own, outer, below + 1)) inner.push(node)
    },
  }
  const rows: TableRow[] = []
  const captions: RootContent[] = []
  for (const group of table.childNodes.filter(isElement)) {
    if (group.tagName === 'caption')
      captions.push({ type: 'paragraph', children: contentOf(group.childNodes, outer, depth) })
    for (const row of group.childNodes.filter(isElement))
      if (row.tagName === 'tr') rows.push(rowIn(row, group, { scope, depth }))
  }
  const whole: Table = { type: 'table', children: rows.filter((row) => row.children.length > 0) }
  return [...captions, ...(whole.children.length > 0 ? [whole] : []), ...inner]
}

interface Place {
  readonly scope: Scope
  readonly depth: number
}

function rowIn(row: Element, group: Element, { scope, depth }: Place): TableRow {
  const cells = row.childNodes.filter(isElement).filter(({ tagName }) => tagName === 'td' || tagName === 'th')
  const isHead =
    group.tagName === 'thead' || (cells.length > 0 && cells.every(({ tagName }) => tagName === 'th'))
  return rowOf(
    cells.map((cell) =>
      cellOf(contentOf(cell.childNodes, scope, depth + 1), {
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
