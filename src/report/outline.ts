import {
  type Block,
  blocksOf,
  blocksOfNote,
  documentNumber,
  type Header,
  type Loss,
  type Note,
  nodesOf,
  type Report,
  type Section,
  type Signature,
  type Table,
} from '../model/index.ts'

/** The report as an indented outline, one line each: letterhead, sections, tables, notes, signature, losses. */
export function outline(path: string, report: Report): string {
  const { signature, signers, recipients } = report
  const lines = [
    path,
    ...letterhead(report.header).map((line) => `  ${line}`),
    ...nodesOf(report.children).flatMap((node) =>
      node.type === 'section' ? [sectionLine(node)] : node.type === 'table' ? [tableLine(node)] : [],
    ),
    ...report.notes.flatMap((note) => [noteLine(note), ...tablesIn(note).map(tableLine)]),
    ...(signers.length > 0 ? signers : [signature]).map(signerLine),
    ...(recipients.length > 0 ? [`  → ${recipients.map((name) => start(name, 40)).join('; ')}`] : []),
    `  ${blocksOf(report).length} blocks, ${report.losses.length} losses${lossKinds(report.losses)}`,
  ]
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n`
}

const signerLine = ({ authority, title, name }: Signature): string =>
  `  ✎ ${[authority, title, name].filter(Boolean).join(' · ')}`

/** Who issues what to whom, as far as the report says it. */
function letterhead(header: Header): string[] {
  const { place, date, addressees } = header
  const digits = [date.day, date.month, date.year].map((part) => part ?? '…')
  const isDated = date.day !== null || date.month !== null || date.year !== null
  return [
    [header.parentAgency, header.agency],
    [
      documentNumber(header),
      [place, isDated && digits.join('/')].filter(Boolean).join(', '),
      header.urgency,
      header.secrecy,
    ],
    [[header.type, header.subject].filter(Boolean).join(' ')],
    addressees.length > 0 ? [`Kính gửi: ${addressees.join('; ')}`] : [],
  ].flatMap((parts) => {
    const line = parts.filter(Boolean).join(' · ')
    return line ? [line] : []
  })
}

/** A section without a title is told by its first words. */
function sectionLine({ level, path, title, children }: Section): string {
  const first = children.find((child): child is Block => child.type === 'block')
  const words = title ?? (first ? `“${start(first.value, 60)}”` : '')
  return `${'  '.repeat(level)}${path}  ${words}`
}

const tableLine = ({ id, rows, columns, caption, section }: Table): string =>
  `${'  '.repeat(section.split('/').length + 1)}[${id}] ${rows} × ${columns} ${caption}`

function noteLine(note: Note): string {
  const text = blocksOfNote(note)[0]?.value ?? ''
  return `  ${note.noteKind === 'endnote' ? 'e' : '^'}${note.number} ← ${note.referredFrom ?? '?'}  ${start(text, 72)}`
}

/** The first letters of a text on one line, with "…" where it goes on. */
function start(text: string, length: number): string {
  const line = text.slice(0, length + 1).replaceAll('\n', ' ')
  return line.length > length ? `${line.slice(0, length)}…` : line
}

/** " (image 2, header 3: 120 characters)". */
function lossKinds(losses: readonly Loss[]): string {
  if (losses.length === 0) return ''
  const counts = new Map<string, number>()
  for (const { kind } of losses) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  const characters = losses.reduce((sum, { length }) => sum + length, 0)
  return ` (${[...counts].map(([kind, count]) => `${kind} ${count}`).join(', ')}: ${characters} characters)`
}

const tablesIn = (note: Note): Table[] => note.children.filter((child) => child.type === 'table')
