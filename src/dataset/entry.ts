import {
  type Block,
  blocksOf,
  blocksOfNote,
  coverageOf,
  type Note,
  sectionsOf,
  type Table,
  tablesOf,
} from '../model/index.ts'
import type { Audit } from '../pipeline.ts'
import type { ReportEntry } from './schema.ts'

/** The audit of one report as plain data, in the field order of the schema. */
export function toEntry(audit: Audit): ReportEntry {
  const { report } = audit
  return {
    path: audit.path,
    sha256: audit.sha256,
    mediaType: audit.mediaType,
    header: report.header,
    signature: report.signature,
    signers: [...report.signers],
    recipients: [...report.recipients],
    sections: sectionsOf(report).map(({ path, title, level }) => ({ path, title, level })),
    footnotes: report.notes.map(footnote),
    blocks: blocksOf(report).map(block),
    tables: tablesOf(report).map(table),
    claims: [...audit.claims],
    relations: [...audit.relations],
    findings: [...audit.findings],
    losses: [...report.losses],
    coverage: coverageOf(audit),
  }
}

const footnote = (note: Note): ReportEntry['footnotes'][number] => ({
  number: note.number,
  kind: note.noteKind,
  referredFrom: note.referredFrom,
  text: blocksOfNote(note)
    .map((part) => part.value)
    .join('\n'),
})

const block = ({ id, section, note, kind, marker, depth, value }: Block): ReportEntry['blocks'][number] => ({
  id,
  section,
  footnote: note,
  kind,
  marker,
  depth,
  text: value,
})

const table = ({ note, children, ...table }: Table): ReportEntry['tables'][number] => ({
  id: table.id,
  section: table.section,
  footnote: note,
  caption: table.caption,
  unit: table.unit,
  rows: table.rows,
  columns: table.columns,
  headRows: table.headRows,
  cells: children.flatMap(({ id, cell }) =>
    cell
      ? [
          {
            block: id,
            row: cell.row,
            column: cell.column,
            rowSpan: cell.rowSpan,
            columnSpan: cell.columnSpan,
          },
        ]
      : [],
  ),
})
