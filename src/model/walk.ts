import type { Block, BodyNode, Note, Report, Section, Table } from './report.ts'

/** Every section, outermost first, in the order of the report. */
export function sectionsOf(report: Report): Section[] {
  return nodesOf(report.children).filter((node) => node.type === 'section')
}

/** Every table of body and notes, in the order of the report. */
export function tablesOf(report: Report): Table[] {
  return [...nodesOf(report.children), ...report.notes.flatMap((note) => note.children)].filter(
    (node) => node.type === 'table',
  )
}

/** Every block: the body in reading order with the cells of its tables, then the notes. */
export function blocksOf(report: Report): Block[] {
  return [...nodesOf(report.children).flatMap(blocksIn), ...report.notes.flatMap(blocksOfNote)]
}

/** The blocks of one note, cells included. */
export const blocksOfNote = (note: Note): Block[] => note.children.flatMap(blocksIn)

/** Sections, blocks and tables of the body in reading order, depth first. */
export function nodesOf(children: readonly BodyNode[]): BodyNode[] {
  const found: BodyNode[] = []
  const open: BodyNode[] = [...children].reverse()
  for (let node = open.pop(); node; node = open.pop()) {
    found.push(node)
    if (node.type === 'section') for (const child of [...node.children].reverse()) open.push(child)
  }
  return found
}

function blocksIn(node: BodyNode): Block[] {
  if (node.type === 'block') return [node]
  return node.type === 'table' ? node.children : []
}
