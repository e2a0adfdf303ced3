import {
  blocksOf,
  blocksOfNote,
  type Note,
  nodesOf,
  type Report,
  type Section,
  type Table,
} from '../model/index.ts'

/** The report as an indented outline, one line each: letterhead, sections, tables, notes, signature. */
export function outline(path: string, report: Report): string {
  const { header, signature } = report
  const lines = [
    path,
    `  ${[header.type, header.subject].filter(Boolean).join(' ')}`,
    ...nodesOf(report.children).flatMap((node) =>
      node.type === 'section' ? [sectionLine(node)] : node.type === 'table' ? [tableLine(node)] : [],
    ),
    ...report.notes.flatMap((note) => [noteLine(note), ...tablesIn(note).map(tableLine)]),
    `  ✎ ${[signature.authority, signature.title, signature.name].filter(Boolean).join(' · ')}`,
    `  ${blocksOf(report).length} blocks, ${report.losses.length} losses`,
  ]
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n`
}

const sectionLine = ({ level, path, title }: Section): string =>
  `${'  '.repeat(level)}${path}${title === null ? '' : `  ${title}`}`

const tableLine = ({ id, rows, columns, caption, section }: Table): string =>
  `${'  '.repeat(section.split('/').length + 1)}[${id}] ${rows} × ${columns} ${caption}`

const noteLine = (note: Note): string => {
  const text = blocksOfNote(note)[0]?.value.replaceAll('\n', ' ') ?? ''
  const start = text.length > 72 ? `${text.slice(0, 72)}…` : text
  return `  ${note.noteKind === 'endnote' ? 'e' : '^'}${note.number} ← ${note.referredFrom ?? '?'}  ${start}`
}

const tablesIn = (note: Note): Table[] => note.children.filter((child) => child.type === 'table')
