import { expect, test } from 'vitest'
import { p, r, reading, tc } from './docx-package.ts'

const field = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
const code = (text: string): string => `<w:r><w:instrText>${text}</w:instrText></w:r>`
const box = (text: string): string => `<w:txbxContent>${p(text)}</w:txbxContent>`
const drawn = (text: string): string =>
  `<w:drawing><wps:wsp><wps:txbx>${box(text)}</wps:txbx></wps:wsp></w:drawing>`
const old = (text: string): string =>
  `<w:pict><v:shape><v:textbox>${box(text)}</v:textbox></v:shape></w:pict>`
const math = (text: string): string => `<m:r><m:t>${text}</m:t></m:r>`
const mark = (kind: string, id: number): string => `<w:r><w:${kind}Reference w:id="${id}"/></w:r>`
const numbered = (level: number): string =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr>`
const row = (cells: string): string => `<w:tr>${cells}</w:tr>`
const font = (name: string): string => `<w:rFonts w:ascii="${name}" w:hAnsi="${name}"/>`
const control = (content: string): string =>
  `<w:sdt><w:sdtPr/><w:sdtContent>${content}</w:sdtContent></w:sdt>`

/** A construct of Word, how it is written, and what is read of it as a line of its own; "kind: text" for the ledger. */
const CONSTRUCTS: readonly (readonly [name: string, xml: string, ...expected: string[]])[] = [
  ['a number by paragraph', p('theo đoạn', numbered(0)), 'I. theo đoạn'],
  ['a number of the third level', p('cấp ba', numbered(2)), '1.1. cấp ba'],
  ['a number by style', p('theo kiểu', '<w:pStyle w:val="Muc"/>'), '2. theo kiểu'],
  ['a level that begins anew only below the first', p('khoản', numbered(3)), 'a) khoản'],
  ['no number', p('không số', numbered(4)), 'không số'],
  ['an override', p('đánh lại', '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="2"/></w:numPr>'), 'V. đánh lại'],
  [
    'a text box with a fallback',
    `<w:p><w:r><mc:AlternateContent><mc:Choice>${drawn('khung một')}</mc:Choice><mc:Fallback>${old('khung một')}</mc:Fallback></mc:AlternateContent></w:r></w:p>`,
    'khung một',
  ],
  ['a text box without one', `<w:p><w:r>${drawn('khung hai')}</w:r></w:p>`, 'khung hai'],
  ['an old text box', `<w:p><w:r>${old('khung ba')}</w:r></w:p>`, 'khung ba'],
  ['notes', `<w:p>${r('có chú')}${mark('footnote', 1)}${mark('endnote', 1)}</w:p>`, 'có chú[^1][^e1]'],
  ['a block content control', control(p('khối')), 'khối'],
  ['an inline content control', `<w:p>${r('trong ')}${control(r('dòng'))}</w:p>`, 'trong dòng'],
  [
    'a row in a content control',
    `<w:tbl>${control(row(tc('hàng') + tc('điều khiển')))}</w:tbl>`,
    '| hàng | điều khiển |',
  ],
  ['custom XML', `<w:customXml>${p('xml riêng')}</w:customXml>`, 'xml riêng'],
  ['a smart tag', `<w:p><w:smartTag>${r('thẻ')}</w:smartTag></w:p>`, 'thẻ'],
  ['a simple field', `<w:p><w:fldSimple w:instr="SEQ">${r('trường đơn')}</w:fldSimple></w:p>`, 'trường đơn'],
  [
    'a complex field',
    `<w:p>${field('begin')}${code('REF x')}${field('separate')}${r('trường kép')}${field('end')}</w:p>`,
    'trường kép',
  ],
  [
    'bidirectional wrappers',
    `<w:p><w:dir>${r('hai ')}</w:dir><w:bdo>${r('chiều')}</w:bdo></w:p>`,
    'hai chiều',
  ],
  [
    'ruby',
    `<w:p><w:r><w:ruby><w:rt>${r('chú âm')}</w:rt><w:rubyBase>${r('chữ gốc')}</w:rubyBase></w:ruby></w:r></w:p>`,
    'chữ gốc',
    'ruby: chú âm',
  ],
  [
    'an equation',
    `<w:p><m:oMath><m:f><m:num>${math('37')}</m:num><m:den>${math('186')}</m:den></m:f></m:oMath></w:p>`,
    '37/186',
  ],
  ['inserted text', `<w:p><w:ins>${r('chèn vào')}</w:ins></w:p>`, 'chèn vào'],
  ['text moved to here', `<w:p><w:moveTo>${r('chuyển đến')}</w:moveTo></w:p>`, 'chuyển đến'],
  [
    'deleted text',
    '<w:p><w:del><w:r><w:delText>xóa đi</w:delText></w:r></w:del></w:p>',
    'deleted-text: xóa đi',
  ],
  ['text moved away', `<w:p><w:moveFrom>${r('chuyển đi')}</w:moveFrom></w:p>`, 'moved-text: chuyển đi'],
  ['hidden text', `<w:p>${r('ẩn đi', '<w:vanish/>')}</w:p>`, 'hidden-text: ẩn đi'],
  ['struck text', `<w:p>${r('gạch bỏ', '<w:strike/>')}</w:p>`, 'struck-text: gạch bỏ'],
  ['text struck twice', `<w:p>${r('gạch đôi', '<w:dstrike/>')}</w:p>`, 'struck-text: gạch đôi'],
  ['a symbol', '<w:p><w:r><w:sym w:font="Symbol" w:char="F0B3"/><w:t>5</w:t></w:r></w:p>', '≥5'],
  ['a soft hyphen', '<w:p><w:r><w:t>nghi</w:t><w:softHyphen/><w:t>ệp</w:t></w:r></w:p>', 'nghiệp'],
  ['a no-break hyphen', '<w:p><w:r><w:t>15</w:t><w:noBreakHyphen/><w:t>18</w:t></w:r></w:p>', '15-18'],
  [
    'a tab and a line break',
    '<w:p><w:r><w:t>x</w:t><w:tab/><w:t>y</w:t><w:br/><w:t>z</w:t></w:r></w:p>',
    'x\ty⏎z',
  ],
  [
    'spans over columns and rows',
    `<w:tbl>${row(tc('rộng', '<w:gridSpan w:val="2"/>') + tc('cao', '<w:vMerge w:val="restart"/>'))}${row(tc('m') + tc('n') + tc('', '<w:vMerge/>'))}</w:tbl>`,
    '| <2×1>rộng | <1×2>cao |',
    '| m | n |',
  ],
  [
    'a nested table',
    `<w:tbl>${row(`<w:tc>${p('ngoài')}<w:tbl>${row(tc('trong') + tc('ô'))}</w:tbl></w:tc>${tc('cạnh')}`)}</w:tbl>`,
    '| ngoài | cạnh |',
    '| trong | ô |',
  ],
  [
    'a row of heads',
    `<w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr>${tc('TT') + tc('Xã')}</w:tr>${row(tc('1') + tc('Đông'))}</w:tbl>`,
    '!| TT | Xã |',
    '| 1 | Đông |',
  ],
  ['a number split over runs', `<w:p>${r('1.2')}${r('01', '<w:i/>')}${r(',5 ha')}</w:p>`, '1.201,5 ha'],
  ['a font of the run', `<w:p>${r('®Þa bµn', font('.VnTime'))}</w:p>`, 'địa bàn'],
  ['a font of the style', p('b¸o c¸o', '<w:pStyle w:val="Cu"/>'), 'BÁO CÁO'],
  ['a font of the theme', p('ñòa baøn', '<w:pStyle w:val="ChuDe"/>'), 'địa bàn'],
  ['a raised digit', `<w:p>${r('12 m')}${r('3', '<w:position w:val="8"/>')}</w:p>`, '12 m³'],
  [
    'breaks of page and column amid text',
    '<w:p><w:r><w:br w:type="page"/><w:t>đợt 12</w:t><w:br w:type="page"/><w:t>34</w:t><w:br w:type="column"/><w:t>xã</w:t><w:br w:type="page"/></w:r></w:p>',
    'đợt 12⏎34⏎xã',
  ],
  [
    'a heading that shares its line with text',
    `<w:p><w:pPr><w:rPr><w:vanish/><w:specVanish/></w:rPr></w:pPr>${r('Mở đầu.')}</w:p>${p(' Chữ tiếp theo.')}`,
    'Mở đầu. Chữ tiếp theo.',
  ],
  [
    'such a heading before a table',
    `<w:p><w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr>${r('Biểu 7')}</w:p><w:tbl>${row(tc('Biển') + tc('Đảo'))}</w:tbl>`,
    'Biểu 7',
    '| Biển | Đảo |',
  ],
  [
    'a field that prints a symbol',
    `<w:p>${field('begin')}${code('SYMBOL 179 \\f "Symbol"')}${field('end')}${r('8 ha')}</w:p>`,
    '≥8 ha',
  ],
  [
    'a field that prints its code',
    `<w:p>${r('chia ')}${field('begin')}${code(' EQ \\f(3,4) ')}${field('separate')}${field('end')}${r('phần')}</w:p>`,
    'chia phần',
    'field-code: EQ \\f(3,4)',
  ],
  [
    'a hidden and a struck symbol',
    `<w:p>${['vanish', 'strike'].map((look) => `<w:r><w:rPr><w:${look}/></w:rPr><w:sym w:font="Symbol" w:char="F0B3"/></w:r>`).join('')}${r('còn lại')}</w:p>`,
    'còn lại',
    'hidden-text: \ufffd',
    'struck-text: \ufffd',
  ],
  [
    'a chart of the newer kind',
    `<w:p><w:r><mc:AlternateContent><mc:Choice><w:drawing><cx:chart/></w:drawing></mc:Choice><mc:Fallback><w:drawing><wps:wsp><wps:txbx>${box('Không hiện được biểu đồ')}</wps:txbx></wps:wsp></w:drawing></mc:Fallback></mc:AlternateContent></w:r></w:p>`,
    'chart: ',
  ],
  [
    'a text box in an object, once',
    `<w:p><w:r><w:object><v:rect><v:textbox>${box('hộp của hình')}</v:textbox></v:rect><v:shape><v:imagedata/><v:textbox>${box('hộp của ảnh')}</v:textbox></v:shape></w:object></w:r></w:p>`,
    'hộp của hình',
    'hộp của ảnh',
    'embedded-object: ',
  ],
  ['handwriting', '<w:p><w:r><w:contentPart/></w:r></w:p>', 'image: '],
  ['a picture', '<w:p><w:r><w:drawing><pic:pic/></w:drawing></w:r></w:p>', 'image: '],
]

const LEVELS = [
  ['upperRoman', '%1.'],
  ['decimal', '%2.', '<w:pStyle w:val="Muc"/>'],
  ['decimal', '%2.%3.'],
  ['lowerLetter', '%4)', '<w:lvlRestart w:val="1"/>'],
  ['none', ''],
]

const NUMBERING = `<w:abstractNum w:abstractNumId="0">${LEVELS.map(
  ([format, text, more = ''], level) =>
    `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`,
).join('')}</w:abstractNum>
  <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
  <w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>`

const STYLES = `
  <w:style w:type="paragraph" w:styleId="Muc"><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
  <w:style w:type="paragraph" w:styleId="Cu"><w:rPr>${font('.VnTimeH')}</w:rPr></w:style>
  <w:style w:type="paragraph" w:styleId="ChuDe"><w:rPr><w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi"/></w:rPr></w:style>`

const THEME =
  '<a:themeElements><a:fontScheme><a:minorFont><a:latin typeface="VNI-Times"/></a:minorFont></a:fontScheme></a:themeElements>'

/** What stands beside the body. */
const BESIDE: Readonly<Record<string, string>> = {
  footnotes: `<w:footnote w:id="1">${p('chú một')}${p('chú tiếp')}</w:footnote>`,
  endnotes: `<w:endnote w:id="1">${p('cuối một')}</w:endnote>`,
  header: p('đầu trang'),
  footer: p('chân trang'),
  comments: `<w:comment w:id="0">${p('nhận xét')}</w:comment>`,
}
const EXPECTED_BESIDE = ['[^1]: chú một', '  chú tiếp', '[^e1]: cuối một']
const LOST_BESIDE = ['header: đầu trang', 'footer: chân trang', 'comment: nhận xét', 'tracked-changes: ']

test('one document with every construct: each text is read or in the ledger, once, and nothing else is', async () => {
  const body = CONSTRUCTS.map(([, xml]) => xml).join('')
  const { text, ledger } = await reading({
    body,
    numbering: NUMBERING,
    styles: STYLES,
    theme: THEME,
    ...BESIDE,
  })
  const isLoss = (line: string): boolean => /^[a-z-]+: /.test(line)
  const expected = CONSTRUCTS.flatMap(([, , ...lines]) => lines)
  expect(text.split('\n')).toEqual([...expected.filter((line) => !isLoss(line)), ...EXPECTED_BESIDE])
  const lost = ledger
    .filter(({ kind }) => kind !== 'legacy-charset')
    .map((loss) => `${loss.kind}: ${loss.text}`)
  expect(lost.sort()).toEqual([...expected.filter(isLoss), ...LOST_BESIDE].sort())
})

test.each(CONSTRUCTS.slice(6))('%s, alone', async (_name, xml, ...expected) => {
  const alone = { numbering: NUMBERING, styles: STYLES, theme: THEME, ...BESIDE }
  const { text, losses } = await reading({ body: String(xml), ...alone })
  for (const line of expected) expect([...text.split('\n'), ...losses]).toContain(line)
})
