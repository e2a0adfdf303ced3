import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { type Parts, p, packageOf, r, tc } from '../../ingest/docx-package.ts'
import { broken, commented, commentsOf, markedIn, partOf } from './review.ts'

const TYPES =
  '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>'

/** A package with content types, as its parts or zipped. */
const withTypes = (parts: Parts): Record<string, Uint8Array> => ({
  '[Content_Types].xml': strToU8(TYPES),
  ...packageOf(parts),
})
const file = (body: string, others: Parts = {}): Uint8Array => zipSync(withTypes({ body, ...others }))

/** What is marked when comments are set at these texts, in their order; the file breaks no rule, and keeps its text. */
async function marked(bytes: Uint8Array, ...texts: string[]): Promise<string[]> {
  const copy = await commented(bytes, texts)
  expect(broken(copy)).toEqual([])
  expect(lettersOf(copy)).toBe(lettersOf(bytes))
  const comments = commentsOf(copy)
  expect([...comments.values()].slice(-texts.length)).toEqual(texts)
  const ids = [...comments.keys()].slice(-texts.length)
  return ids.map((id) => markedIn(copy).get(id)!)
}

const lettersOf = (bytes: Uint8Array): string =>
  [...partOf(bytes, 'word/document.xml').matchAll(/<(?:\w+:)?t(?:\s[^>]*)?>([^<]*)</g)]
    .map((found) => found[1])
    .join('')

describe('a figure is marked exactly', () => {
  test.each([
    ['in one run', p('Toàn xã có 120 hộ nghèo.'), '120 hộ'],
    ['at the head of its run', p('120 hộ nghèo.'), '120 hộ'],
    ['that is its whole run', `<w:p>${r('có ')}${r('120 hộ')}${r(' nghèo')}</w:p>`, '120 hộ'],
    [
      'split over runs of several looks',
      `<w:p>${r('có 1')}${r('2', '<w:b/>')}${r('0 h', '<w:i/>')}${r('ộ nghèo')}</w:p>`,
      '120 hộ',
    ],
    [
      'after a tab in its run',
      '<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>có</w:t><w:tab/><w:t>120 hộ nghèo</w:t></w:r></w:p>',
      '120 hộ',
    ],
    [
      'before a break in its run',
      '<w:p><w:r><w:t>có 120 hộ</w:t><w:br/><w:t>nghèo</w:t></w:r></w:p>',
      '120 hộ',
    ],
    [
      'in a hyperlink',
      `<w:p>${r('xã ')}<w:hyperlink w:anchor="x">${r('có 120 hộ nghèo')}</w:hyperlink></w:p>`,
      '120 hộ',
    ],
    [
      'that begins in a hyperlink and ends behind it',
      `<w:p><w:hyperlink w:anchor="x">${r('có 120')}</w:hyperlink>${r(' hộ nghèo')}</w:p>`,
      '120 hộ',
    ],
    [
      'in inserted text',
      `<w:p>${r('có ')}<w:ins w:id="9" w:author="A">${r('120 hộ nghèo')}</w:ins></w:p>`,
      '120 hộ',
    ],
    [
      'beside deleted text',
      `<w:p>${r('có ')}<w:del w:id="9" w:author="A"><w:r><w:delText>130</w:delText></w:r></w:del><w:ins w:id="8" w:author="A">${r('120')}</w:ins>${r(' hộ')}</w:p>`,
      '120 hộ',
    ],
    [
      'in a content control',
      `<w:p>${r('có ')}<w:sdt><w:sdtPr><w:alias w:val="x"/></w:sdtPr><w:sdtContent>${r('120 hộ nghèo')}</w:sdtContent></w:sdt></w:p>`,
      '120 hộ',
    ],
    [
      'in a content control around a paragraph',
      `<w:sdt><w:sdtContent>${p('có 120 hộ nghèo')}</w:sdtContent></w:sdt>`,
      '120 hộ',
    ],
    [
      'in the result of a field',
      `<w:p>${r('có ')}<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>=SUM(A1)</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${r('120')}<w:r><w:fldChar w:fldCharType="end"/></w:r>${r(' hộ')}</w:p>`,
      '120 hộ',
    ],
    ['after references to letters', p('A &amp; B &#x1F600; &lt;x&gt;: 120 hộ &amp; 3'), '120 hộ'],
    [
      'beside the mark of a note',
      `<w:p>${r('có 120 hộ')}<w:r><w:footnoteReference w:id="2"/></w:r>${r(' nghèo')}</w:p>`,
      '120 hộ',
    ],
    [
      'under a number that Word writes',
      `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>${r('có 120 hộ')}</w:p>`,
      '120 hộ',
    ],
  ])('%s', async (_, body, text) => {
    expect(await marked(file(body), text)).toEqual([text])
  })

  test('with letters that are composed in the report only', async () => {
    const decomposed = '120 hộ'.normalize('NFD')
    expect(await marked(file(p('Xã có 120 hộ nghèo'.normalize('NFD'))), '120 hộ')).toEqual([decomposed])
  })

  test('each of several in one run, in one another, and twice in one place', async () => {
    const body = p('Có 120 hộ, 70 hộ và 40 hộ.')
    expect(await marked(file(body), '40 hộ', '120 hộ', '70 hộ', '120 hộ, 70 hộ', '120 hộ')).toEqual([
      ...['40 hộ', '120 hộ', '70 hộ', '120 hộ, 70 hộ', '120 hộ'],
    ])
  })

  test('in the right one of equal cells', async () => {
    const row = (...cells: string[]) => `<w:tr>${cells.map((cell) => tc(cell)).join('')}</w:tr>`
    const body = `<w:tbl>${row('Thôn', 'Hộ')}${row('Đông', '40')}${row('Tây', '40')}</w:tbl>${p('')}`
    const bytes = file(body)
    const { locateDocx } = await import('../../../src/ingest/docx/index.ts')
    const { structure } = await import('../../../src/structure/index.ts')
    const { blocksOf } = await import('../../../src/model/index.ts')
    const { annotate } = await import('../../../src/report/docx/annotate.ts')
    const located = await locateDocx({ path: 'x.docx', bytes })
    const blocks = blocksOf(structure(located))
    const about = { block: 't1.r3.c2', start: 0, end: 2 }
    const copy = annotate({ bytes, texts: located.texts, blocks }, [{ about, paragraphs: ['x'] }])
    expect(broken(copy)).toEqual([])
    expect(partOf(copy, 'word/document.xml')).toMatch(/Tây<.*commentRangeStart.*>40<.*commentRangeEnd/)
    expect(partOf(copy, 'word/document.xml').match(/commentRangeStart/g)).toHaveLength(1)
  })
})

describe('where Word takes no comment', () => {
  const notes = `<w:footnote w:id="2">${p('Thôn Đông 62 hộ.')}</w:footnote>`

  test('a figure in a note is marked at the mark of the note', async () => {
    const body = `<w:p>${r('Có 120 hộ')}<w:r><w:footnoteReference w:id="2"/></w:r>${r(' nghèo.')}</w:p>`
    expect(await marked(file(body, { footnotes: notes }), '62 hộ', '120 hộ')).toEqual(['[^2]', '120 hộ'])
  })

  test('a figure in a text box is marked at what the box hangs on', async () => {
    const box = `<w:r><w:drawing><wps:txbx><w:txbxContent>${p('Tổng 62 hộ')}</w:txbxContent></wps:txbx></w:drawing></w:r>`
    const [text] = await marked(file(`<w:p>${r('Có 120 hộ')}${box}</w:p>`), '62 hộ')
    expect(text).toBe('[drawing]Tổng 62 hộ')
  })

  test.each(['<w:dataBinding w:xpath="/x"/>', '<w:text/>', '<w:date/>', '<w:comboBox/>'])(
    'a control of one plain value is marked as a whole: %s',
    async (kind) => {
      const bound = `<w:sdt><w:sdtPr>${kind}</w:sdtPr><w:sdtContent>${r('có 120 hộ nghèo')}</w:sdtContent></w:sdt>`
      const copy = await commented(file(`<w:p>${r('Xã ')}${bound}</w:p>`), ['120 hộ'])
      expect(broken(copy)).toEqual([])
      expect([...markedIn(copy).values()]).toEqual(['có 120 hộ nghèo'])
      expect(partOf(copy, 'word/document.xml')).toMatch(/commentRangeStart[^>]*\/><w:sdt>/)
    },
  )

  test('what concerns the whole report is marked at its first words', async () => {
    const { annotate } = await import('../../../src/report/docx/annotate.ts')
    const { locateDocx } = await import('../../../src/ingest/docx/index.ts')
    const bytes = file(`${p('')}${p('BÁO CÁO')}${p('Xã có 120 hộ.')}`)
    const { texts } = await locateDocx({ path: 'x.docx', bytes })
    const copy = annotate({ bytes, texts, blocks: [] }, [{ about: null, paragraphs: ['a', 'b'] }])
    expect([...markedIn(copy).values()]).toEqual(['BÁO CÁO'])
    expect([...commentsOf(copy).values()]).toEqual(['ab'])
  })
})

describe('files of every make', () => {
  const body = `<w:p>${r('Có 120 hộ')}<w:r><w:rPr/><w:t>, 70 hộ</w:t></w:r></w:p>`
  const changed = (change: (xml: string) => string | Uint8Array, name = 'word/document.xml') => {
    const parts = withTypes({ body })
    const made = change(strFromU8(parts[name]!))
    return zipSync({ ...parts, [name]: typeof made === 'string' ? strToU8(made) : made })
  }

  test('Strict: marks and comments are in its namespace, with its kind of relationship', async () => {
    const strict = changed((xml) =>
      xml.replace(
        'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
        'http://purl.oclc.org/ooxml/wordprocessingml/main',
      ),
    )
    const copy = await commented(strict, ['120 hộ'])
    expect(broken(copy)).toEqual([])
    expect(markedIn(copy).get('1')).toBe('120 hộ')
    expect(partOf(copy, 'word/comments.xml')).toContain(
      'xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main"',
    )
    expect(partOf(copy, 'word/_rels/document.xml.rels')).toContain(
      '"http://purl.oclc.org/ooxml/officeDocument/relationships/comments"',
    )
  })

  test.each([
    ['another prefix', (xml: string) => xml.replaceAll('w:', 'ns0:').replace('xmlns:w=', 'xmlns:ns0=')],
    [
      'no prefix for elements',
      (xml: string) =>
        xml
          .replaceAll('<w:', '<')
          .replaceAll('</w:', '</')
          .replace(
            'xmlns:w=',
            'xmlns="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:w=',
          ),
    ],
    ['a byte order mark', (xml: string) => `\u{feff}${xml}`],
    [
      'UTF-16',
      (xml: string) => Uint8Array.from(Buffer.from(`\u{feff}${xml.replace('UTF-8', 'UTF-16')}`, 'utf16le')),
    ],
    ['line breaks between elements', (xml: string) => xml.replaceAll('><', '>\r\n  <')],
    ['letters in CDATA', (xml: string) => xml.replace('Có 120 hộ', '<![CDATA[Có 120 hộ]]>')],
  ])('%s', async (name, change) => {
    const copy = await commented(changed(change), ['120 hộ', '70 hộ'])
    expect(broken(copy)).toEqual([])
    const [first, second] = [...markedIn(copy).values()]
    expect(second).toBe('70 hộ')
    // A section of CDATA is not cut in two.
    expect(first).toBe(name === 'letters in CDATA' ? '' : '120 hộ')
    expect(await commented(copy, ['120 hộ']).then((twice) => commentsOf(twice).size)).toBe(3)
  })

  test('comments that it had are kept, and new ones have ids of their own', async () => {
    const old = '<w:comment w:id="7" w:author="Lan"><w:p><w:r><w:t>Xem lại</w:t></w:r></w:p></w:comment>'
    const own = `<w:p><w:commentRangeStart w:id="7"/>${r('Có 120 hộ')}<w:commentRangeEnd w:id="7"/><w:r><w:commentReference w:id="7"/></w:r></w:p>`
    const parts = withTypes({ body: own, comments: old })
    const types = TYPES.replace(
      '</Types>',
      '<Override PartName="/word/comments.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"/></Types>',
    )
    const bytes = zipSync({ ...parts, '[Content_Types].xml': strToU8(types) })
    const copy = await commented(bytes, ['120 hộ'])
    expect(broken(copy)).toEqual([])
    expect([...commentsOf(copy)]).toEqual([
      ['7', 'Xem lại'],
      ['8', '120 hộ'],
    ])
    expect(markedIn(copy).get('8')).toBe('120 hộ')
    expect(partOf(copy, 'word/comments.xml')).toContain(old)
    for (const name of ['[Content_Types].xml', 'word/_rels/document.xml.rels'])
      expect(partOf(copy, name)).toBe(partOf(bytes, name))
  })

  test('the bytes that were given are as they were, also those of a Buffer', async () => {
    const bytes = Buffer.from(file(body))
    const before = Buffer.from(bytes)
    await commented(bytes, ['120 hộ'])
    expect(bytes.equals(before)).toBe(true)
  })

  test('all but the parts that comments concern stand byte for byte, headers and dates too', async () => {
    const parts = {
      ...withTypes({ body }),
      'word/media/image1.png': Uint8Array.from({ length: 999 }, (_, at) => at % 251),
    }
    const bytes = zipSync(parts, { mtime: new Date(2021, 4, 6, 7, 8, 10), comment: 'made here' } as never)
    const copy = await commented(bytes, ['120 hộ'])
    const before = unzipSync(bytes)
    const after = unzipSync(copy)
    const touched = ['[Content_Types].xml', 'word/_rels/document.xml.rels', 'word/document.xml']
    expect(Object.keys(after)).toEqual([...Object.keys(before), 'word/comments.xml'])
    for (const name of Object.keys(before)) {
      if (!touched.includes(name))
        expect(Buffer.from(after[name]!).equals(Buffer.from(before[name]!)), name).toBe(true)
      if (touched.includes(name)) continue
      expect(Buffer.from(copy).indexOf(entryOf(bytes, name)), name).toBeGreaterThanOrEqual(0)
    }
    expect(Buffer.from(await commented(bytes, ['120 hộ'])).equals(Buffer.from(copy))).toBe(true)
  })
})

/** The local header of an entry and its data, as they stand in an archive. */
function entryOf(bytes: Uint8Array, name: string): Buffer {
  const archive = Buffer.from(bytes)
  const at = archive.indexOf(Buffer.concat([Buffer.from(name)])) - 30
  expect(archive.readUInt32LE(at)).toBe(0x04034b50)
  const end =
    at + 30 + archive.readUInt16LE(at + 26) + archive.readUInt16LE(at + 28) + archive.readUInt32LE(at + 18)
  return archive.subarray(at, end)
}
