import { defineFormat, inFiles } from '../../format.ts'
import { csvText } from '../csv.ts'
import { escapeXml } from '../escape-xml.ts'
import { archiveDocument, type Field } from './document.ts'

/** Columns of the flat form: nested fields by their path, several addressees in one cell. */
const columns = [
  'File',
  'FileCode.OrganId',
  'FileCode.FileCatalog',
  'FileCode.FileNotation',
  'DocOrdinal',
  'TypeName',
  'CodeNumber',
  'CodeNotation',
  'IssuedDate',
  'OrganName',
  'Subject',
  'Language',
  'PageAmount',
  'Description',
  'SignerInfo.Position',
  'SignerInfo.FullName',
  'To.OrganId',
  'To.OrganName',
  'Priority',
  'IssuedAmount',
  'DueDate',
] as const

/**
 * `archive/documents.xml` and `archive/documents.csv`: each report in the form of the archive; and
 * `archive/manifest.sha256`, the hash of every input as `sha256sum --check` reads it.
 */
export const archive = defineFormat({
  parts(audit) {
    const fields = archiveDocument(audit)
    return {
      'archive/documents.xml': `  <Document file="${escapeXml(audit.path)}">\n${xml(fields, '    ')}  </Document>\n`,
      'archive/documents.csv': csvText([row(audit.path, fields)]),
      'archive/manifest.sha256': `${audit.sha256}  ${audit.path}\n`,
    }
  },
  join(emit) {
    emit('archive/documents.xml', '<?xml version="1.0" encoding="UTF-8"?>\n<Documents>\n')
    emit('archive/documents.csv', csvText([columns], { bom: true }))
    return {
      add: inFiles(emit).add,
      end: () => emit('archive/documents.xml', '</Documents>\n'),
    }
  },
})

const xml = (fields: readonly Field[], indent: string): string =>
  fields
    .map(([name, value]) => {
      if (typeof value === 'string') return `${indent}<${name}>${escapeXml(value)}</${name}>\n`
      return `${indent}<${name}>\n${xml(value, `${indent}  `)}${indent}</${name}>\n`
    })
    .join('')

function row(path: string, fields: readonly Field[]): string[] {
  const values = new Map<string, string[]>([['File', [path]]])
  const gather = (inner: readonly Field[], prefix: string): void => {
    for (const [name, value] of inner) {
      if (typeof value !== 'string') gather(value, `${prefix}${name}.`)
      else values.set(prefix + name, [...(values.get(prefix + name) ?? []), value])
    }
  }
  gather(fields, '')
  return columns.map((column) => (values.get(column) ?? []).filter(Boolean).join('; '))
}
