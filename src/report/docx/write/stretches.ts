import { type Block, type BodyNode, nodesOf, type Table } from '../../../model/index.ts'

/** Blocks and tables in reading order, those that are set together in one stretch: the letterhead, recipients and signature. */
export function stretchesOf(children: readonly BodyNode[]): (Block | Table)[][] {
  const stretches: (Block | Table)[][] = []
  for (const node of nodesOf(children)) {
    if (node.type === 'section') continue
    const last = stretches.at(-1)
    const group = groupOf(node)
    if (last && group !== undefined && groupOf(last[0]!) === group) last.push(node)
    else stretches.push([node])
  }
  return stretches.flatMap((nodes) => (isSplit(nodes) ? nodes.map((node) => [node]) : [nodes]))
}

const groupOf = (node: Block | Table): string | undefined =>
  node.type === 'table' ? undefined : GROUPS[node.kind]

const GROUPS: Readonly<Partial<Record<Block['kind'], string>>> = {
  letterhead: 'letterhead',
  signature: 'ending',
  recipients: 'ending',
}

/** True of a signature without recipients, or the other way round: there is but one column. */
const isSplit = (nodes: readonly (Block | Table)[]): boolean =>
  groupOf(nodes[0]!) === 'ending' &&
  new Set(nodes.map((node) => (node.type === 'table' ? '' : node.kind))).size === 1
