import { zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { docx, outlineOf, p, packageOf, r, reading } from './docx-package.ts'

/** What stands in the body, what is read of it, and what goes to the losses. */
type Case = readonly [name: string, body: string, text: string, losses?: readonly string[]]

const FIELD = (code: string, result: string) =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${code}</w:instrText></w:r>` +
  `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`

const BOX = (text: string) => `<w:txbxContent>${p(text)}</w:txbxContent>`
const SHAPE = (text: string) =>
  `<w:drawing><wp:anchor><wp:positionH><wp:posOffset>114300</wp:posOffset></wp:positionH><a:graphic><a:graphicData><wps:wsp><wps:txbx>${BOX(text)}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing>`

const CASES: readonly Case[] = [
  ['paragraphs', p('Một') + p('Hai'), 'Một\nHai'],
  ['an empty paragraph', `${p('Một')}<w:p/>${p(' ')}`, 'Một'],
  [
    'a number split over runs',
    `<w:p>${r('1.2')}<w:proofErr w:type="x"/>${r('01')}${r(',5 ha')}</w:p>`,
    '1.201,5 ha',
  ],
  ['bold runs', `<w:p>${r('Tổng số: ', '<w:b/>')}${r('12 hộ')}</w:p>`, '**Tổng số: **12 hộ'],
  ['bold switched off', `<w:p>${r('Không đậm', '<w:b w:val="0"/>')}</w:p>`, 'Không đậm'],
  [
    'a line break and a tab',
    '<w:p><w:r><w:t>a</w:t><w:br/><w:t>b</w:t><w:tab/><w:t>c</w:t></w:r></w:p>',
    'a⏎b\tc',
  ],
  ['a page break', '<w:p><w:r><w:t>a</w:t><w:br w:type="page"/></w:r></w:p>', 'a'],
  [
    'no-break and soft hyphens',
    '<w:p><w:r><w:t>15</w:t><w:noBreakHyphen/><w:t>18 tiêu</w:t><w:softHyphen/><w:t>chí</w:t></w:r></w:p>',
    '15-18 tiêuchí',
  ],
  [
    'raised and lowered digits',
    `<w:p>${r('45 m')}${r('2', '<w:vertAlign w:val="superscript"/>')}${r(' khí CO')}${r('2', '<w:vertAlign w:val="subscript"/>')}</w:p>`,
    '45 m² khí CO₂',
  ],
  [
    'digits moved above and below the line',
    `<w:p>${r('45 m')}${r('2', '<w:position w:val="6"/><w:sz w:val="18"/>')}${r(' khí CO')}${r('2', '<w:position w:val="-6"/>')}</w:p>`,
    '45 m² khí CO₂',
  ],
  [
    'a line that is moved as a whole',
    `<w:p>${r('12', '<w:position w:val="6"/>')}</w:p><w:p>${r('có 12 hộ', '<w:position w:val="-6"/>')}${r(' và')}</w:p>`,
    '12\ncó 12 hộ và',
  ],
  ['capitals by format', `<w:p>${r('báo cáo', '<w:caps/>')}</w:p>`, 'BÁO CÁO'],
  ['decomposed letters over two runs', `<w:p>${r('ti\u{ea}')}${r('\u{301}n')}</w:p>`, 'tiến'],
  [
    'a block content control',
    `<w:sdt><w:sdtPr><w:alias w:val="x"/></w:sdtPr><w:sdtContent>${p('Trong khung')}</w:sdtContent></w:sdt>`,
    'Trong khung',
  ],
  [
    'an inline content control',
    `<w:p>${r('a ')}<w:sdt><w:sdtContent>${r('b')}</w:sdtContent></w:sdt>${r(' c')}</w:p>`,
    'a b c',
  ],
  [
    'a content control left unfilled',
    `<w:p>${r('Số: ')}<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${r('Nhập số')}</w:sdtContent></w:sdt></w:p>`,
    'Số: ',
    ['placeholder: Nhập số'],
  ],
  [
    'custom XML and smart tags',
    `<w:customXml w:element="x"><w:customXmlPr/><w:p><w:smartTag>${r('Đắk Glei')}</w:smartTag></w:p></w:customXml>`,
    'Đắk Glei',
  ],
  [
    'bidirectional wrappers',
    `<w:p><w:dir w:val="ltr">${r('một')}</w:dir><w:bdo w:val="ltr">${r(' hai')}</w:bdo></w:p>`,
    'một hai',
  ],
  [
    'ruby',
    `<w:p><w:r><w:ruby><w:rubyPr/><w:rt>${r('phụ âm')}</w:rt><w:rubyBase>${r('chữ')}</w:rubyBase></w:ruby></w:r></w:p>`,
    'chữ',
    ['ruby: phụ âm'],
  ],
  ['a hyperlink', `<w:p><w:hyperlink r:id="r1">${r('trang tin')}</w:hyperlink></w:p>`, 'trang tin'],
  ['a simple field', `<w:p><w:fldSimple w:instr=" SEQ Bảng ">${r('3')}</w:fldSimple></w:p>`, '3'],
  ['a complex field', `<w:p>${r('Bảng ')}${FIELD(' SEQ Bảng ', r('7'))}${r('. Thu')}</w:p>`, 'Bảng 7. Thu'],
  [
    'a field in the code of a field',
    `<w:p><w:r><w:fldChar w:fldCharType="begin"/><w:instrText>IF </w:instrText></w:r>${FIELD('X', r('mã'))}<w:r><w:fldChar w:fldCharType="separate"/></w:r>${r('kết quả')}<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`,
    'kết quả',
    ['field-code: mã'],
  ],
  [
    'a field that never ends',
    `<w:p>${r('a')}<w:r><w:fldChar w:fldCharType="begin"/><w:instrText>PAGE</w:instrText></w:r>${r('b')}</w:p>${p('c')}`,
    'ab\nc',
  ],
  [
    'a choice in a form',
    '<w:p><w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox><w:default w:val="0"/><w:checked/></w:checkBox></w:ffData></w:fldChar></w:r><w:r><w:t> có</w:t></w:r></w:p>',
    '☒ có',
  ],
  [
    'a list of contents',
    p('1. Kết quả\t4', '<w:pStyle w:val="TOC1"/>') + p('1. Kết quả'),
    '1. Kết quả',
    ['contents: 1. Kết quả\t4'],
  ],
  [
    'an equation',
    '<w:p><m:oMathPara><m:oMath><m:r><m:t>x=</m:t></m:r><m:f><m:num><m:r><m:t>a+1</m:t></m:r></m:num><m:den><m:r><m:t>31</m:t></m:r></m:den></m:f><m:sSup><m:e><m:r><m:t>y</m:t></m:r></m:e><m:sup><m:r><m:t>2</m:t></m:r></m:sup></m:sSup></m:oMath></m:oMathPara></w:p>',
    'x=(a+1)/31y^2',
  ],
  [
    'a root and a sum',
    '<w:p><m:oMath><m:rad><m:deg/><m:e><m:r><m:t>2</m:t></m:r></m:e></m:rad><m:nary><m:naryPr><m:chr m:val="∑"/></m:naryPr><m:sub><m:r><m:t>i=1</m:t></m:r></m:sub><m:sup><m:r><m:t>n</m:t></m:r></m:sup><m:e><m:r><m:t>i</m:t></m:r></m:e></m:nary></m:oMath></w:p>',
    '√(2)∑_(i=1)^n i',
  ],
  [
    'inserted text',
    `<w:p>${r('tăng ')}<w:ins w:id="1">${r('12')}</w:ins>${r(' vụ')}</w:p>`,
    'tăng 12 vụ',
    ['tracked-changes: '],
  ],
  [
    'deleted text',
    `<w:p>${r('tăng ')}<w:del w:id="1"><w:r><w:delText>15</w:delText></w:r></w:del>${r('12 vụ')}</w:p>`,
    'tăng 12 vụ',
    ['deleted-text: 15'],
  ],
  [
    'moved text',
    `<w:p><w:moveFrom w:id="1">${r('đi')}</w:moveFrom>${r('ở ')}<w:moveTo w:id="2">${r('đến')}</w:moveTo></w:p>`,
    'ở đến',
    ['moved-text: đi', 'tracked-changes: '],
  ],
  [
    'the end of a paragraph deleted',
    `<w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr>${r('một ')}</w:p>${p('hai')}`,
    'một hai',
  ],
  ['hidden text', `<w:p>${r('thấy')}${r(' ẩn', '<w:vanish/>')}</w:p>`, 'thấy', ['hidden-text:  ẩn']],
  [
    'struck text',
    `<w:p>${r('bỏ ', '<w:strike/>')}${r('cũ ', '<w:dstrike/>')}${r('giữ')}</w:p>`,
    'giữ',
    ['struck-text: bỏ cũ '],
  ],
  ['a symbol', '<w:p><w:r><w:sym w:font="Symbol" w:char="F0B3"/><w:t> 15</w:t></w:r></w:p>', '≥ 15'],
  [
    'letters in a font of symbols',
    `<w:p>${r('\u{f0fc}', '<w:rFonts w:ascii="Wingdings" w:hAnsi="Wingdings"/>')}${r(' đạt')}</w:p>`,
    '✓ đạt',
  ],
  [
    'a symbol of no known font',
    '<w:p><w:r><w:sym w:font="X" w:char="F0B3"/><w:t>a</w:t></w:r></w:p>',
    'a',
    ['symbol: \u{fffd}'],
  ],
  [
    'a text box with a fallback',
    `<w:p>${r('trước')}<w:r><mc:AlternateContent><mc:Choice Requires="wps">${SHAPE('trong khung')}</mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>${BOX('trong khung')}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`,
    'trước\ntrong khung',
  ],
  [
    'a text box without a fallback',
    `<w:p><w:r>${SHAPE('trong khung')}</w:r>${r('sau')}</w:p>`,
    'sau\ntrong khung',
  ],
  [
    'an old text box',
    `<w:p><w:r><w:pict><v:rect><v:textbox>${BOX('kiểu cũ')}</v:textbox></v:rect></w:pict></w:r></w:p>`,
    'kiểu cũ',
  ],
  [
    'a picture',
    '<w:p><w:r><w:t>a</w:t><w:drawing><wp:inline><a:graphic><a:graphicData><pic:pic><pic:nvPicPr><pic:cNvPr id="1" name="x"/></pic:nvPicPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>',
    'a',
    ['image: '],
  ],
  [
    'WordArt',
    '<w:p><w:r><w:t>a</w:t><w:pict><v:shape><v:textpath string="DỰ THẢO"/></v:shape></w:pict></w:r></w:p>',
    'a',
    ['word-art: DỰ THẢO'],
  ],
  [
    'a large first letter',
    `<w:p><w:pPr><w:framePr w:dropCap="drop"/></w:pPr>${r('B')}</w:p>${p('áo cáo')}`,
    'Báo cáo',
  ],
  ['a heading', p('I. KẾT QUẢ', '<w:outlineLvl w:val="0"/>'), '# I. KẾT QUẢ'],
]

describe('what stands in the body', () => {
  test.each(CASES)('%s', async (_name, body, text, losses = []) => {
    const styles = '<w:style w:type="paragraph" w:styleId="TOC1"><w:name w:val="toc 1"/></w:style>'
    const read = await reading({ body: String(body), styles })
    expect(read.text).toBe(text)
    expect(read.losses).toEqual(losses)
  })
})

const STYLES = `
  <w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi"/></w:rPr></w:rPrDefault></w:docDefaults>
  <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
  <w:style w:type="paragraph" w:styleId="Muc"><w:name w:val="Mục"/><w:basedOn w:val="Normal"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>
  <w:style w:type="paragraph" w:styleId="MucCon"><w:basedOn w:val="Muc"/></w:style>
  <w:style w:type="character" w:styleId="An"><w:rPr><w:vanish/></w:rPr></w:style>
  <w:style w:type="paragraph" w:styleId="Vong"><w:basedOn w:val="Tron"/></w:style>
  <w:style w:type="paragraph" w:styleId="Tron"><w:basedOn w:val="Vong"/><w:rPr><w:b/></w:rPr></w:style>`

describe('looks by style and theme', () => {
  test('a style gives weight and level, through the styles it is based on', async () => {
    const { text } = await reading({ body: p('1. Thu', '<w:pStyle w:val="MucCon"/>'), styles: STYLES })
    expect(text).toBe('## **1. Thu**')
  })
  test('styles based on each other end', async () => {
    const { text } = await reading({ body: p('a', '<w:pStyle w:val="Vong"/>'), styles: STYLES })
    expect(text).toBe('**a**')
  })
  test('a character style hides', async () => {
    const { text, losses } = await reading({
      body: `<w:p>${r('a')}${r('b', '<w:rStyle w:val="An"/>')}</w:p>`,
      styles: STYLES,
    })
    expect([text, losses]).toEqual(['a', ['hidden-text: b']])
  })
  test('a legacy font of the run', async () => {
    const body = `<w:p>${r('®Þa bµn', '<w:rFonts w:ascii=".VnTime" w:hAnsi=".VnTime"/>')}${r(' xã')}</w:p>`
    expect((await reading({ body })).text).toBe('địa bàn xã')
  })
  test('a legacy font of the theme', async () => {
    const theme =
      '<a:themeElements><a:fontScheme><a:minorFont><a:latin typeface="VNI-Times"/></a:minorFont></a:fontScheme></a:themeElements>'
    const { text, losses } = await reading({ body: p('Treân ñòa baøn'), styles: STYLES, theme })
    expect([text, losses]).toEqual(['Trên địa bàn', ['legacy-charset: Treân ñòa baøn']])
  })
  test('a legacy font of the style of a table, unless the paragraph has one of its own', async () => {
    const font = (name: string) => `<w:rPr><w:rFonts w:ascii="${name}" w:hAnsi="${name}"/></w:rPr>`
    const styles = `${STYLES}<w:style w:type="table" w:styleId="B">${font('.VnTime')}</w:style>
      <w:style w:type="table" w:styleId="BCon"><w:basedOn w:val="B"/></w:style>
      <w:style w:type="paragraph" w:styleId="Moi">${font('Arial')}</w:style>`
    const cell = (text: string, style = '') =>
      `<w:tc>${p(text, style && `<w:pStyle w:val="${style}"/>`)}</w:tc>`
    const body = `<w:tbl><w:tblPr><w:tblStyle w:val="BCon"/></w:tblPr><w:tr>${cell('®Þa bµn')}${cell('®Þa', 'Moi')}</w:tr></w:tbl>${p('®Þa')}`
    expect((await reading({ body, styles })).text).toBe('| địa bàn | ®Þa |\n®Þa')
  })
  test('ư of TCVN3 that Word took for a soft hyphen', async () => {
    const font = '<w:rPr><w:rFonts w:ascii=".VnTime" w:hAnsi=".VnTime"/></w:rPr>'
    const body = `<w:p><w:r>${font}<w:t>th</w:t><w:softHyphen/><w:t>ëng</w:t></w:r></w:p>`
    expect((await reading({ body })).text).toBe('thưởng')
  })
  test('capitals of .VnTimeH', async () => {
    const body = `<w:p>${r('b¸o c¸o', '<w:rFonts w:ascii=".VnTimeH" w:hAnsi=".VnTimeH"/>')}</w:p>`
    expect((await reading({ body })).text).toBe('BÁO CÁO')
  })
  test('a legacy font that is declared but not used', async () => {
    const body = `<w:p>${r('các địa phương', '<w:rFonts w:ascii=".VnTime" w:hAnsi=".VnTime"/>')}</w:p>`
    expect((await reading({ body })).text).toBe('các địa phương')
  })
})

describe('what stands beside the body', () => {
  test('heads and feet of pages, comments, charts', async () => {
    const { text, losses } = await reading({
      body: `<w:p>${r('thân')}<w:r><w:commentReference w:id="0"/></w:r></w:p>`,
      header: `${p('Đầu trang')}<w:p><w:r><w:pict><v:shape><v:textpath string="DỰ THẢO"/></v:shape></w:pict></w:r></w:p>`,
      footer: p('Chân trang'),
      comments: `<w:comment w:id="0">${p('Xem lại')}</w:comment><w:comment w:id="1">${p('Đã xem')}</w:comment>`,
      chart: '<c:chart><a:p><a:r><a:t>Biểu đồ</a:t></a:r></a:p><c:f>Sheet1!$A$1</c:f></c:chart>',
    })
    expect(text).toBe('thân')
    expect(losses).toEqual([
      'header: Đầu trang DỰ THẢO',
      'footer: Chân trang',
      'comment: Xem lại',
      'comment: Đã xem',
      'chart-text: Biểu đồ',
    ])
  })
})

test('a file that is put in whole is counted', async () => {
  const parts = packageOf({ body: p('a') })
  const relation =
    '<Relationship Id="c" Type="x/aFChunk" Target="chunk.html"/><Relationship Id="d" Type="x/aFChunk" Target="missing.html"/></Relationships>'
  const rels = new TextDecoder()
    .decode(parts['word/_rels/document.xml.rels'])
    .replace('</Relationships>', relation)
  const bytes = zipSync({
    ...parts,
    'word/_rels/document.xml.rels': new TextEncoder().encode(rels),
    'word/chunk.html': new TextEncoder().encode('<p>Phụ <b>lục</b></p>'),
  })
  expect((await outlineOf(bytes)).losses).toEqual(['embedded-file: Phụ  lục'])
})

test('page numbers are no lost text', async () => {
  const { ledger } = await reading({ body: p('a'), header: p('- 12 -') })
  expect(ledger.map(({ kind, length }) => [kind, length])).toEqual([['page-number', 0]])
})

describe('forms of the package', () => {
  const strict = (xml: Uint8Array) =>
    new TextEncoder().encode(
      new TextDecoder()
        .decode(xml)
        .replaceAll(
          'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
          'http://purl.oclc.org/ooxml/wordprocessingml/main',
        )
        .replaceAll(
          'http://schemas.openxmlformats.org/officeDocument/2006/',
          'http://purl.oclc.org/ooxml/officeDocument/',
        ),
    )
  test('Strict OOXML', async () => {
    const parts = packageOf({ body: p('Nghiêm ngặt') })
    const bytes = zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strict(xml)])))
    expect((await outlineOf(bytes)).text).toBe('Nghiêm ngặt')
  })
  test('other prefixes, and a main part of another name', async () => {
    const namespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
    const xml = `<document xmlns="${namespace}"><body><p><r><x:t xmlns:x="${namespace}">khác tên</x:t></r></p></body></document>`
    const parts = packageOf({})
    const relations = new TextDecoder()
      .decode(parts['_rels/.rels'])
      .replace('word/document.xml', '/word/chinh.xml')
    const bytes = zipSync({
      '_rels/.rels': new TextEncoder().encode(relations),
      'word/chinh.xml': new TextEncoder().encode(xml),
    })
    expect((await outlineOf(bytes)).text).toBe('khác tên')
  })
  test('UTF-16 parts', async () => {
    const xml = new TextDecoder().decode(packageOf({ body: p('Đủ chữ') })['word/document.xml'])
    const wide = new Uint8Array(
      Uint16Array.from(`\u{feff}${xml.replace('UTF-8', 'UTF-16')}`, (c) => c.charCodeAt(0)).buffer,
    )
    expect((await outlineOf(zipSync({ 'word/document.xml': wide }))).text).toBe('Đủ chữ')
  })
  test('the bytes are left as they were', async () => {
    const bytes = docx({ body: p('a') })
    const before = bytes.slice()
    await outlineOf(bytes)
    expect(bytes).toEqual(before)
  })
})
