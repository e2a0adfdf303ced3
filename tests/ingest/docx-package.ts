/** A .docx written by hand for one test: parts as literal XML, zipped as they are. */

import { strToU8, type Zippable, zipSync } from 'fflate'
import type { Nodes } from 'mdast'
import { readDocx } from '../../src/ingest/docx/index.ts'
import type { Loss } from '../../src/model/index.ts'

const TRANSITIONAL = 'http://schemas.openxmlformats.org'

const NAMESPACES = [
  `xmlns:w="${TRANSITIONAL}/wordprocessingml/2006/main"`,
  `xmlns:r="${TRANSITIONAL}/officeDocument/2006/relationships"`,
  `xmlns:m="${TRANSITIONAL}/officeDocument/2006/math"`,
  `xmlns:a="${TRANSITIONAL}/drawingml/2006/main"`,
  `xmlns:wp="${TRANSITIONAL}/drawingml/2006/wordprocessingDrawing"`,
  `xmlns:pic="${TRANSITIONAL}/drawingml/2006/picture"`,
  `xmlns:c="${TRANSITIONAL}/drawingml/2006/chart"`,
  'xmlns:cx="http://schemas.microsoft.com/office/drawing/2014/chartex"',
  `xmlns:mc="${TRANSITIONAL}/markup-compatibility/2006"`,
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:o="urn:schemas-microsoft-com:office:office"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
].join(' ')

const RELATIONS = `${TRANSITIONAL}/officeDocument/2006/relationships`
const RELATIONSHIPS = `xmlns="${TRANSITIONAL}/package/2006/relationships"`

/** Contents of the root elements of parts, by the kind of part: `{ body, footnotes, numbering, header, … }`. */
export type Parts = Readonly<Record<string, string>>

const ROOTS: Readonly<Record<string, string>> = { header: 'hdr', footer: 'ftr' }

/** The XML of one part. */
export const part = (root: string, content: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:${root} ${NAMESPACES}>${content}</w:${root}>`

/** The parts of a package, ready to be zipped or spoiled. */
export function packageOf({ body = '', theme, ...others }: Parts): Record<string, Uint8Array> {
  const kinds = Object.keys(others)
  const targets = kinds.map(
    (kind) => `<Relationship Id="r-${kind}" Type="${RELATIONS}/${kind}" Target="${kind}.xml"/>`,
  )
  if (theme) targets.push(`<Relationship Id="r-theme" Type="${RELATIONS}/theme" Target="theme.xml"/>`)
  return {
    '_rels/.rels': strToU8(
      `<Relationships ${RELATIONSHIPS}><Relationship Id="r1" Type="${RELATIONS}/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    'word/_rels/document.xml.rels': strToU8(
      `<Relationships ${RELATIONSHIPS}>${targets.join('')}</Relationships>`,
    ),
    'word/document.xml': strToU8(part('document', `<w:body>${body}</w:body>`)),
    ...Object.fromEntries(
      kinds.map((kind) => [`word/${kind}.xml`, strToU8(part(ROOTS[kind] ?? kind, others[kind]!))]),
    ),
    ...(theme ? { 'word/theme.xml': strToU8(`<a:theme ${NAMESPACES}>${theme}</a:theme>`) } : {}),
  }
}

/** The bytes of a .docx with these parts. */
export const docx = (parts: Parts): Uint8Array => zipSync(packageOf(parts) as Zippable)

/** One paragraph of one run. */
export const p = (text: string, properties = ''): string =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${r(text)}</w:p>`

/** One run. */
export const r = (text: string, properties = ''): string =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`

/** One cell with one paragraph. */
export const tc = (text: string, properties = ''): string =>
  `<w:tc>${properties && `<w:tcPr>${properties}</w:tcPr>`}${p(text)}</w:tc>`

/** What a .docx with these parts reads as: an outline, and the losses as "kind: text". */
export async function reading(parts: Parts): Promise<{ text: string; losses: string[]; ledger: Loss[] }> {
  return outlineOf(docx(parts))
}

/** What the bytes of a .docx read as. */
export async function outlineOf(
  bytes: Uint8Array,
): Promise<{ text: string; losses: string[]; ledger: Loss[] }> {
  const { tree, losses } = await readDocx({ path: 'x.docx', bytes })
  const text = tree.children.flatMap(lines).join('\n')
  return { text, losses: losses.map(({ kind, text }) => `${kind}: ${text}`), ledger: losses }
}

function lines(node: Nodes): string[] {
  if (node.type === 'heading') return [`${'#'.repeat(node.depth)} ${inline(node)}`]
  if (node.type === 'footnoteDefinition')
    return node.children
      .flatMap(lines)
      .map((line, i) => (i === 0 ? `[^${node.identifier}]: ${line}` : `  ${line}`))
  if (node.type !== 'table') return [inline(node)]
  return node.children.map(
    (row) =>
      `${row.data?.head ? '!' : ''}| ${row.children.map((cell) => span(cell.data) + inline(cell)).join(' | ')} |`,
  )
}

const span = (data: { rowSpan?: number; columnSpan?: number } | undefined): string =>
  data ? `<${data.columnSpan ?? 1}×${data.rowSpan ?? 1}>` : ''

/** Breaks as "⏎", bold as **…**, marks of notes as [^1]. */
function inline(node: Nodes): string {
  if (node.type === 'text') return node.value
  if (node.type === 'break') return '⏎'
  if (node.type === 'footnoteReference') return `[^${node.identifier}]`
  const inner = 'children' in node ? node.children.map(inline).join('') : ''
  return node.type === 'strong' ? `**${inner}**` : inner
}
