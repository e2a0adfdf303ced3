import type { PhrasingContent, RootContent, Table } from 'mdast'
import { parse } from './parse.ts'
import { exactTexts } from './position.ts'
import type { RawBlock } from './raw-block.ts'
import { settle } from './settle.ts'

/** A table of the source as mdast. */
export function table(block: RawBlock, labels: ReadonlySet<string>): RootContent[] {
  const tree = parse(block.lines.map((line) => line.text).join('\n'))
  return tree.children.map((node) => (node.type === 'table' ? placed(node, block, labels) : node))
}

function placed(node: Table, block: RawBlock, labels: ReadonlySet<string>): Table {
  const within = (child: PhrasingContent): PhrasingContent[] => {
    if (child.type === 'text') return exactTexts(child, block.lines)
    return 'children' in child
      ? [{ ...child, children: child.children.flatMap(within) } as PhrasingContent]
      : [child]
  }
  return {
    ...node,
    children: node.children.map((row, index) => ({
      ...row,
      ...(index === 0 && { data: { head: true } }),
      children: row.children.map((cell) => ({
        ...cell,
        children: settle(cell.children.flatMap(within), labels),
      })),
    })),
  }
}
