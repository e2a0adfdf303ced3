import { expect, test } from 'vitest'
import { readByMammoth } from '../../src/ingest/docx/document-tree.ts'
import { plainBlock } from '../../src/ingest/docx/plain-block.ts'
import { element, type XmlElement } from '../../src/ingest/docx/xml/element.ts'

const text = (value: string): XmlElement => element('w:t', {}, [value])
const run = (looks: readonly XmlElement[], ...content: XmlElement[]): XmlElement =>
  element('w:r', {}, looks.length > 0 ? [element('w:rPr', {}, looks), ...content] : content)
const raised = element('w:vertAlign', { 'w:val': 'superscript' })
const heading = element('w:pPr', {}, [element('w:pStyle', { 'w:val': 'Heading2' })])

const sym = run([], element('w:sym', { 'w:font': 'Symbol', 'w:char': 'F0B3' }))
const p = (value: string): XmlElement => element('w:p', {}, [run([], text(value))])
const row = (properties: readonly XmlElement[], ...cells: XmlElement[]): XmlElement =>
  element('w:tr', {}, properties.length > 0 ? [element('w:trPr', {}, properties), ...cells] : cells)
const cell = (properties: readonly XmlElement[], ...blocks: XmlElement[]): XmlElement =>
  element('w:tc', {}, properties.length > 0 ? [element('w:tcPr', {}, properties), ...blocks] : blocks)
const span = (columns: number): XmlElement => element('w:gridSpan', { 'w:val': String(columns) })
const merge = element('w:vMerge')

const PLAIN: readonly XmlElement[] = [
  element('w:p', {}, [run([], text(' 1.201,5 ha & < “b” '))]),
  element('w:p', {}, [heading, run([element('w:b')], text('I. KẾT QUẢ')), run([], text(' a'))]),
  element('w:p', {}, [
    element('w:pPr', {}, [element('w:ind', { 'w:start': '1' })]),
    run([], text('– 12 ha')),
  ]),
  element('w:p', {}, [run([], text('a'), element('w:tab'), element('w:br'), text('b'))]),
  element('w:p', {}, [run([raised], text('2')), run([], text(''))]),
  element('w:p', {}, [run([element('w:rFonts', { 'w:ascii': '.VnTime' })], text('a'))]),
  element('w:p', {}, [run([], text('a'), element('w:footnoteReference', { 'w:id': '7' }))]),
  element('w:p', {}, [run([], element('w:endnoteReference', { 'w:id': '1' }))]),
  element('w:tbl'),
  element('w:tbl', {}, [
    row([element('w:tblHeader')], cell([], p('a')), cell([span(2)], p('b'), p('c')), cell([], p('d'))),
    row([], cell([merge], p('e')), cell([], p('f')), cell([], p('g')), cell([merge])),
    row([], cell([]), cell([span(2), merge]), cell([merge])),
    row([], cell([merge]), cell([span(2)], p('h'), element('w:tbl', {}, [row([], cell([], p('i')))]))),
  ]),
]

const OTHER: readonly XmlElement[] = [
  element('w:tbl', {}, [row([], cell([], element('w:p', {}, [sym])))]),
  element('w:p', {}, [sym]),
  element('w:p', {}, [run([element('w:vanish')], text('a'))]),
]

/** What is read of the nodes of mammoth. */
function read(node: unknown): unknown {
  const known = node as Record<string, unknown>
  const { type, children, value, isBold, verticalAlignment, styleName, indent, font, noteType, noteId } =
    known
  const { isHeader, colSpan, rowSpan } = known
  return {
    type,
    ...(value !== undefined && { value }),
    ...(type === 'run' && { isBold, verticalAlignment, font: font ?? null }),
    ...(type === 'paragraph' && { styleName, start: (indent as { start: unknown }).start }),
    ...(type === 'noteReference' && { noteType, noteId }),
    ...(type === 'tableRow' && { isHeader }),
    ...(type === 'tableCell' && { colSpan, rowSpan }),
    ...(Array.isArray(children) && { children: children.map(read) }),
  }
}

test('a block of nothing but text is the node that mammoth makes of it', async () => {
  const notes = { footnotes: element('w:footnotes'), endnotes: element('w:endnotes') }
  const document = element('w:document', {}, [element('w:body', {}, PLAIN)])
  const { root } = await readByMammoth({ document, ...notes })
  expect(PLAIN.map((block) => read(plainBlock(block)))).toEqual(
    (root as { children: readonly unknown[] }).children.map(read),
  )
})

test('any other block is left to mammoth', () => {
  expect(OTHER.map(plainBlock)).toEqual(OTHER.map(() => undefined))
})
