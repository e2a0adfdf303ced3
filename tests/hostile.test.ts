import { strFromU8, strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { DEFAULT_LIMITS, readDocx } from '../src/ingest/docx/index.ts'
import { UnreadableError } from '../src/ingest/index.ts'
import { docx, outlineOf, p, packageOf, part, r } from './ingest/docx-package.ts'

const SMALL = docx({ body: p('Có 12 hộ') })

/** The reason for which a file is refused. */
async function refusal(bytes: Uint8Array, limits = DEFAULT_LIMITS): Promise<string> {
  const error = await readDocx({ path: 'x.docx', bytes }, limits).then(
    () => undefined,
    (thrown: unknown) => thrown,
  )
  expect(error).toBeInstanceOf(UnreadableError)
  expect((error as Error).message).toMatch(/^x\.docx: [^\n]+$/)
  return (error as UnreadableError).reason
}

const withBody = (body: string): Uint8Array => docx({ body })

/** An OLE file whose directory holds one stream of that name. */
function ole(name: string): Uint8Array {
  const bytes = new Uint8Array(2048)
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
  ;[...name].forEach((letter, i) => {
    bytes[1024 + 2 * i] = letter.charCodeAt(0)
  })
  return bytes
}

describe('files that are no .docx are named', () => {
  const cases: readonly (readonly [string, Uint8Array, RegExp])[] = [
    ['empty', new Uint8Array(), /empty/],
    ['text', strToU8('Báo cáo'), /not a zip/],
    ['RTF', strToU8('{\\rtf1\\ansi'), /RTF/],
    ['PDF', strToU8('%PDF-1.7'), /PDF/],
    ['HTML', strToU8('<!DOCTYPE html>'), /HTML/],
    ['Word 97', ole('WordDocument'), /Word 97–2003/],
    ['encrypted', ole('EncryptedPackage'), /encrypted/],
    ['another OLE file', ole('Workbook'), /OLE/],
    ['a zip without a document', zipSync({ 'a.txt': strToU8('a') }), /word\/document\.xml/],
    ['a document without a body', zipSync({ 'word/document.xml': strToU8(part('document', '')) }), /no body/],
  ]
  test.each(cases)('%s', async (_name, bytes, reason) => {
    expect(await refusal(bytes)).toMatch(reason)
  })
})

describe('archives that lie', () => {
  test('cut off anywhere', async () => {
    for (let hundredth = 0; hundredth < 100; hundredth++)
      await refusal(SMALL.subarray(0, Math.floor((SMALL.length * hundredth) / 100)))
  })

  test('a bomb is refused before it is inflated', async () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(50 * 2 ** 20).fill(32) })
    const start = performance.now()
    expect(await refusal(bomb)).toMatch(/more than 100 times/)
    expect(performance.now() - start).toBeLessThan(1000)
  })

  test('a bomb that declares a small size', async () => {
    const bytes = zipSync({ 'word/document.xml': new Uint8Array(50 * 2 ** 20).fill(32) })
    const view = new DataView(bytes.buffer)
    const header = strFromU8(bytes, true).indexOf('PK\u{1}\u{2}')
    view.setUint32(header + 24, 1000, true)
    expect(await refusal(bytes)).toMatch(/more than it declares/)
  })

  test('more bytes or entries than allowed', async () => {
    const limits = { ...DEFAULT_LIMITS, unzippedBytes: 1000 }
    expect(await refusal(withBody(p('x'.repeat(2000))), limits)).toMatch(/more than 1000/)
    const many = Object.fromEntries(Array.from({ length: 10_001 }, (_, i) => [`${i}`, new Uint8Array()]))
    expect(await refusal(zipSync(many))).toMatch(/10001 entries/)
  })

  test('two entries of one name', async () => {
    const bytes = zipSync(
      { 'word/document.xml': strToU8('a'), 'word/document.xmm': strToU8('b') },
      { level: 0 },
    )
    const text = strFromU8(bytes, true).replaceAll('document.xmm', 'document.XML')
    expect(await refusal(Uint8Array.from(text, (letter) => letter.charCodeAt(0)))).toMatch(/twice/)
  })

  test('entries that overlap', async () => {
    const bytes = zipSync({ 'word/document.xml': strToU8('a'), b: strToU8('b') }, { level: 0 })
    const view = new DataView(bytes.buffer)
    const second = strFromU8(bytes, true).lastIndexOf('PK\u{1}\u{2}')
    view.setUint32(second + 42, 3, true)
    expect(await refusal(bytes)).toMatch(/overlaps/)
  })

  test('a wrong checksum', async () => {
    const bytes = zipSync(packageOf({ body: p('Có 12 hộ') }), { level: 0 })
    const at = strFromU8(bytes, true).indexOf('12 h')
    bytes[at] = 0x33
    expect(await refusal(bytes)).toMatch(/checksum/)
  })

  test('names that climb out of the folder are only names', async () => {
    const bytes = zipSync({
      ...packageOf({ body: p('a') }),
      '../../etc/passwd': strToU8('x'),
      '/etc/passwd': strToU8('y'),
    })
    expect((await outlineOf(bytes)).text).toBe('a')
  })
})

describe('XML that lies', () => {
  const spoiled = (change: (xml: string) => string): Uint8Array => {
    const parts = packageOf({ body: p('Có 12 hộ') })
    return zipSync({ ...parts, 'word/document.xml': strToU8(change(strFromU8(parts['word/document.xml']!))) })
  }

  test('a document type, with or without entities', async () => {
    const entities = '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b SYSTEM "file:///etc/passwd">]>'
    expect(await refusal(spoiled((xml) => xml.replace('<w:document', `${entities}<w:document`)))).toMatch(
      /document type/,
    )
    expect(await refusal(spoiled((xml) => xml.replace('12', '&b;')))).toMatch(/entity/)
  })

  test('mismatched tags', async () => {
    expect(await refusal(spoiled((xml) => xml.replace('</w:p>', '</w:tbl>')))).toMatch(/tag/)
  })

  test('bytes that are no UTF-8 are kept and counted', async () => {
    const parts = packageOf({ body: p('Có §§ hộ') })
    const bytes = Uint8Array.from(parts['word/document.xml']!)
    const at = strFromU8(bytes, true).indexOf('\u{c2}\u{a7}\u{c2}\u{a7}')
    bytes.set([0xff, 0x31, 0x32, 0xfe], at)
    const { text, losses } = await outlineOf(zipSync({ ...parts, 'word/document.xml': bytes }))
    expect([text, losses]).toEqual(['Có \u{fffd}12\u{fffd} hộ', ['invalid-utf8: \u{fffd}\u{fffd}']])
  })

  test('too deep, too many', async () => {
    const deep = withBody(
      `${'<w:sdt><w:sdtContent>'.repeat(300)}${p('a')}${'</w:sdtContent></w:sdt>'.repeat(300)}`,
    )
    expect(await refusal(deep)).toMatch(/deeper than 500/)
    expect(await refusal(withBody(p('a').repeat(100)), { ...DEFAULT_LIMITS, elements: 200 })).toMatch(
      /more than 200 elements/,
    )
  })

  test('tables nested as deep as allowed', async () => {
    const open = '<w:tbl><w:tr><w:tc>'
    const close = '</w:tc></w:tr></w:tbl>'
    const { text } = await outlineOf(withBody(`${open.repeat(160)}${p('a')}${close.repeat(160)}`))
    expect(text).toBe('a')
    const parts = packageOf({ body: `${open.repeat(100_000)}${p('a')}${close.repeat(100_000)}` })
    expect(await refusal(zipSync(parts, { level: 0 }))).toMatch(/deeper/)
  })
})

/** Each reads within this time of the processor, in milliseconds: others may be at work on the machine. */
const TIME = 10_000

describe('documents that make naive readers hang', () => {
  const many = (count: number, make: (index: number) => string): string =>
    Array.from({ length: count }, (_, index) => make(index)).join('')
  const timed = async (bytes: Uint8Array) => {
    const start = process.cpuUsage()
    const read = await outlineOf(bytes)
    const { user, system } = process.cpuUsage(start)
    expect((user + system) / 1000).toBeLessThan(TIME)
    return read
  }
  // The bombs below zip well: they stand for files that hide them in more bytes.
  const stored = (parts: Parameters<typeof packageOf>[0]) => zipSync(packageOf(parts), { level: 0 })

  test('undefined styles', async () => {
    const body = `<w:p>${many(20_000, (i) => `<w:r><w:rPr><w:rStyle w:val="r${i}"/></w:rPr><w:t>a</w:t></w:r>`)}</w:p>`
    expect((await timed(stored({ body }))).text).toHaveLength(20_000)
    const paragraphs = many(10_000, (i) => p('a', `<w:pStyle w:val="p${i}"/>`))
    expect((await timed(stored({ body: paragraphs }))).text.split('\n')).toHaveLength(10_000)
  })

  test('fields that never end, and fields in fields', async () => {
    const begin = '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
    const end = '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    const unclosed = await timed(stored({ body: `<w:p>${many(20_000, () => begin + r('a'))}</w:p>` }))
    expect(unclosed.text).toHaveLength(20_000)
    const nested = await timed(
      stored({ body: `<w:p>${r('b')}${(begin + r('a')).repeat(30_000)}${end.repeat(30_000)}</w:p>` }),
    )
    expect(nested.text).toBe('b')
    expect(nested.ledger[0]?.length).toBe(30_000)
  })

  test('choices in choices around many runs', async () => {
    const open = '<mc:AlternateContent><mc:Choice>'.repeat(150)
    const close = '</mc:Choice></mc:AlternateContent>'.repeat(150)
    const { text } = await timed(stored({ body: `<w:p>${open}${r('a').repeat(10_000)}${close}</w:p>` }))
    expect(text).toHaveLength(10_000)
  })

  test('notes by the thousand', async () => {
    const mark = (i: number) => `<w:r><w:footnoteReference w:id="${i}"/></w:r>`
    const read = await timed(
      stored({
        body: `<w:p>${many(5000, mark)}</w:p>`,
        footnotes: many(5000, (i) => `<w:footnote w:id="${i}">${p('n')}</w:footnote>`),
      }),
    )
    expect(read.text.split('\n')).toHaveLength(5001)
  })

  test('one paragraph of 10 MB', async () => {
    const { text } = await timed(stored({ body: p('1.201,5 ha '.repeat(1_000_000)) }))
    expect(text).toHaveLength(11_000_000)
  })

  test('namespaces declared at every element, over many declared before', async () => {
    const root = many(2000, (i) => ` xmlns:a${i}="urn:${i}"`)
    const own = many(10_000, (i) => `<w:p xmlns:b="urn:${i}">${r('a')}</w:p>`)
    const xml = part('document', `<w:body>${own}</w:body>`).replace('<w:document', `<w:document${root}`)
    expect((await timed(zipSync({ 'word/document.xml': strToU8(xml) }, { level: 0 }))).text).toHaveLength(
      19_999,
    )
  })

  test('styles and numberings that lead to themselves', async () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="a"><w:basedOn w:val="a"/></w:style><w:style w:type="numbering" w:styleId="n"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
    const numbering =
      '<w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="n"/></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
    const body = p('a', '<w:pStyle w:val="a"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>')
    expect((await timed(stored({ body, styles, numbering }))).text).toBe('a')
  })

  test('the text of a number that is repeated at every paragraph', async () => {
    const numbering = `<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/><w:lvlText w:val="${'x'.repeat(1_000_000)}"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`
    const body = p('a', '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>').repeat(5000)
    expect((await timed(stored({ body, numbering }))).text.length).toBeLessThan(5000 * 260)
  })

  test('relationships that lead in a circle', async () => {
    const parts = packageOf({ body: p('a') })
    const circle = strFromU8(parts['word/_rels/document.xml.rels']!).replace(
      '</Relationships>',
      '<Relationship Id="r" Type="x/footnotes" Target="document.xml"/><Relationship Id="s" Type="x/header" Target="../word/../word/document.xml"/></Relationships>',
    )
    const read = await timed(zipSync({ ...parts, 'word/_rels/document.xml.rels': strToU8(circle) }))
    expect(read.text).toBe('a')
  })

  test('a deadline', async () => {
    const limits = { ...DEFAULT_LIMITS, milliseconds: 0 }
    expect(await refusal(withBody(p('a')), limits)).toMatch(/longer than 0 ms/)
  })
})
