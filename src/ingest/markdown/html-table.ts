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
