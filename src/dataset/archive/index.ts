import { defineFormat, textOf } from '../../format.ts'
import { escapeXml } from '../../model/escape-xml.ts'
import { csvText } from '../csv.ts'
import { annotationFile } from './annotation-file.ts'
import { annotated } from './annotations.ts'
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
 * `archive/documents.xml` and `archive/documents.csv`: each report in the form of the archive; `archive/manifest.sha256`,
 * the hash of every input as `sha256sum --check` reads it; `archive/text/SHA256.txt`, the plain text of each report, and
 * `archive/annotations.jsonld`, its figures as Web Annotations of that text.
 */
export const archive = defineFormat({
  parts(audit) {
    const fields = archiveDocument(audit)
    const { file, text, annotations } = annotated(audit)
    return {
      'archive/documents.xml': `  <Document file="${escapeXml(audit.path)}">\n${xml(fields, '    ')}  </Document>\n`,
      'archive/documents.csv': csvText([row(audit.path, fields)]),
      'archive/manifest.sha256': manifestLine(audit.sha256, audit.path),
      [`archive/${file}`]: text,
      annotations: JSON.stringify(annotations),
    }
  },
  join(emit) {
    emit('archive/documents.xml', '<?xml version="1.0" encoding="UTF-8"?>\n<Documents>\n')
    emit('archive/documents.csv', csvText([columns], { bom: true }))
    const annotations = annotationFile(emit)
    const written = new Set<string>()
    return {
      add({ annotations: added, ...files }) {
        for (const [file, part] of Object.entries(files)) {
          // The text of equal reports, and its annotations, are written once.
          if (!file.startsWith('archive/text/')) emit(file, part)
          else if (!written.has(file)) {
            written.add(file)
            emit(file, part)
            annotations.add(textOf(added))
          }
        }
      },
      end() {
        emit('archive/documents.xml', '</Documents>\n')
        annotations.end()
      },
    }
  },
})

/** A name with a line break or a backslash is escaped, and its line marked by one: so sha256sum reads it. */
function manifestLine(sha256: string, path: string): string {
  const escaped = path.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('\r', '\\r')
  return `${escaped === path ? '' : '\\'}${sha256}  ${escaped}\n`
}

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
