import type { Html, PhrasingContent, Text } from 'mdast'
import { textPart } from './position.ts'

/** At the edge of a text stands another node. */
const MARK = /~~(?=\S|$)|(?<=\S|^)~~/g

/** The nodes with "~~" before and behind struck words as the tags `<s>` and `</s>`; a mark without a partner is text. */
export function withStrikes(nodes: readonly PhrasingContent[]): readonly PhrasingContent[] {
  const marks = nodes.flatMap((node) => (node.type === 'text' ? [...node.value.matchAll(MARK)] : []))
  if (marks.length < 2) return nodes
  const left = { count: marks.length - (marks.length % 2), isOpen: false }
  return nodes.flatMap((node) => (node.type === 'text' ? cut(node, left) : [node]))
}

/** Marks that are still to be paired, and whether one is open. */
interface Left {
  count: number
  isOpen: boolean
}

function cut(node: Text, left: Left): PhrasingContent[] {
  const parts: PhrasingContent[] = []
  let from = 0
  for (const { index } of node.value.matchAll(MARK)) {
    if (left.count === 0) break
    left.count--
    left.isOpen = !left.isOpen
    const tag: Html = {
      ...textPart(node, index, index + 2),
      type: 'html',
      value: left.isOpen ? '<s>' : '</s>',
    }
    parts.push(textPart(node, from, index), tag)
    from = index + 2
  }
  return [...parts, textPart(node, from)].filter((part) => part.type !== 'text' || part.value !== '')
}
