import type { Block, BodyNode, Claim, Note, Report, Table } from '../src/model/index.ts'

/** The report with one figure printed otherwise. */
export function reprinted(report: Report, { place }: Claim, text: string): Report {
  const block = (node: Block): Block =>
    node.id === place.block
      ? { ...node, value: node.value.slice(0, place.start) + text + node.value.slice(place.end) }
      : node
  const table = (node: Table): Table => ({ ...node, children: node.children.map(block) })
  const any = (node: BodyNode): BodyNode => {
    if (node.type === 'block') return block(node)
    return node.type === 'table' ? table(node) : { ...node, children: node.children.map(any) }
  }
  const note = (node: Note): Note => ({ ...node, children: node.children.map(any) as Note['children'] })
  return { ...report, children: report.children.map(any), notes: report.notes.map(note) }
}
