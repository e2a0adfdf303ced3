import type { Nodes, Root, Text } from 'mdast'
import { after, type Line, linesOf } from './line.ts'
import { placeText } from './position.ts'

/** Where the letters of a line stand in the source: the source column of each NFC column, both from 0. */
type Columns = readonly number[]

/**
 * The tree with its places those of the source, where the tree was read from the source in NFC.
 *
 * A line that NFC changed has its text nodes cut at words, so that every word begins at its place.
 */
export function inSource(tree: Root, source: string): Root {
  if (source === source.normalize('NFC')) return tree
  const lines = linesOf(source)
  const columns = new Map<number, Columns>()
  const columnsOf = (line: Line): Columns => {
    const known = columns.get(line.line) ?? columnsIn(line.text)
    columns.set(line.line, known)
    return known
  }
  const placed = (node: Nodes): Nodes[] => {
    if (node.type === 'text') return wordsOf(node, lines, columnsOf)
    return 'children' in node ? [{ ...node, children: node.children.flatMap(placed) } as Nodes] : [node]
  }
  return { ...tree, children: tree.children.flatMap(placed) as Root['children'] }
}

function columnsIn(text: string): number[] {
  const columns: number[] = []
  for (const { 0: cluster, index } of text.matchAll(/\P{M}\p{M}*|\p{M}+/gsu))
    for (let unit = 0; unit < cluster.normalize('NFC').length; unit++)
      columns.push(index + Math.min(unit, cluster.length - 1))
  return [...columns, text.length]
}

function wordsOf(node: Text, lines: readonly Line[], columnsOf: (line: Line) => Columns): Text[] {
  const start = node.position?.start
  const line = start && lines[start.line - 1]
  if (!start || !line) return [node]
  const columns = columnsOf(line)
  const first = start.column - 1
  return Array.from(node.value.matchAll(/\s*\S+\s*$|\s*\S+|\s+/g), ({ 0: word, index }) => {
    const space = word.length - word.trimStart().length
    const from = columns[first + index + space] ?? line.text.length
    const to = columns[first + index + word.length] ?? line.text.length
    return placeText(after({ ...line, text: line.text.slice(0, to) }, Math.max(0, from - space)), word)
  })
}
