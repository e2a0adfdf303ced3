import { expect, test } from 'vitest'
import { readByMammoth } from '../../src/ingest/docx/document-tree.ts'
import { plainParagraph } from '../../src/ingest/docx/plain-paragraph.ts'
import { element, type XmlElement } from '../../src/ingest/docx/xml/element.ts'

const text = (value: string): XmlElement => element('w:t', {}, [value])
const run = (looks: readonly XmlElement[], ...content: XmlElement[]): XmlElement =>
  element('w:r', {}, looks.length > 0 ? [element('w:rPr', {}, looks), ...content] : content)
const raised = element('w:vertAlign', { 'w:val': 'superscript' })
const heading = element('w:pPr', {}, [element('w:pStyle', { 'w:val': 'Heading2' })])

const PLAIN: readonly XmlElement[] = [
  element('w:p', {}, [run([], text(' 1.201,5 ha & < “b” '))]),
  element('w:p', {}, [heading, run([element('w:b')], text('I. KẾT QUẢ')), run([], text(' a'))]),
  element('w:p', {}, [run([], text('a'), element('w:tab'), element('w:br'), text('b'))]),
  element('w:p', {}, [run([raised], text('2')), run([], text(''))]),
  element('w:p', {}, [run([element('w:rFonts', { 'w:ascii': '.VnTime' })], text('a'))]),
  element('w:p', {}, [run([], text('a'), element('w:footnoteReference', { 'w:id': '7' }))]),
  element('w:p', {}, [run([], element('w:endnoteReference', { 'w:id': '1' }))]),
]

const OTHER: readonly XmlElement[] = [
  element('w:tbl'),
  element('w:p', {}, [run([], element('w:sym', { 'w:font': 'Symbol', 'w:char': 'F0B3' }))]),
  element('w:p', {}, [run([element('w:vanish')], text('a'))]),
]

/** What is read of the nodes of mammoth. */
function read(node: unknown): unknown {
  const { type, children, value, isBold, verticalAlignment, styleName, font, noteType, noteId } =
    node as Record<string, unknown>
  return {
    type,
    ...(value !== undefined && { value }),
    ...(type === 'run' && { isBold, verticalAlignment, font: font ?? null }),
    ...(type === 'paragraph' && { styleName }),
    ...(type === 'noteReference' && { noteType, noteId }),
    ...(Array.isArray(children) && { children: children.map(read) }),
  }
}

test('a paragraph of nothing but text is the node that mammoth makes of it', async () => {
  const notes = { footnotes: element('w:footnotes'), endnotes: element('w:endnotes') }
  const document = element('w:document', {}, [element('w:body', {}, PLAIN)])
  const { root } = await readByMammoth({ document, ...notes })
  expect(PLAIN.map((block) => read(plainParagraph(block)))).toEqual(
    (root as { children: readonly unknown[] }).children.map(read),
  )
})

test('any other block is left to mammoth', () => {
  expect(OTHER.map(plainParagraph)).toEqual(OTHER.map(() => undefined))
})
