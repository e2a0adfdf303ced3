import { expect, test } from 'vitest'
import { formats } from '../../src/index.ts'
import { blocksOf } from '../../src/model/index.ts'
import { audit } from '../../src/pipeline.ts'
import { letterheadLines } from '../../src/report/letterhead.ts'

/** A letterhead in Markdown, and what is read of it. */
async function given(...lines: string[]) {
  const text = [...lines, 'I. KẾT QUẢ', 'Xã có 12 thôn.', '[^1]: Số liệu đến ngày 30/6.'].join('\n\n')
  return audit({ path: 'a.md', bytes: new TextEncoder().encode(text) })
}

/** Each line with its place and look; "_" behind those with a rule. */
async function setOf(...lines: string[]): Promise<string[]> {
  const { report } = await given(...lines)
  const blocks = blocksOf(report).filter(({ kind }) => kind === 'letterhead')
  return letterheadLines(blocks, report.header).map(
    ({ block, spot, look, ruled }) =>
      `${spot} ${look}: ${block.marker && `${block.marker} `}${block.value}${ruled ? ' _' : ''}`,
  )
}

test('two columns, kind, subject, and who shall read it, each in its place', async () => {
  expect(
    await setOf(
      'UBND TỈNH KHÊ SƠN  \n**SỞ Y TẾ**',
      'Số: 12/BC-SYT',
      '**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**  \n**Độc lập - Tự do - Hạnh phúc**',
      'Khê Sơn, ngày 02 tháng 7 năm 2024',
      'HỎA TỐC',
      '**BÁO CÁO**',
      '**Công tác y tế năm 2024[^1]**',
      '(Từ ngày 15 tháng 11 năm 2023)',
      'Kính gửi:',
      '- Sở Tài chính;\n- Kho bạc.',
    ),
  ).toEqual([
    'left above: UBND TỈNH KHÊ SƠN',
    'left agency: SỞ Y TẾ _',
    'left numbered: Số: 12/BC-SYT',
    'right motto: CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'right motto: Độc lập - Tự do - Hạnh phúc _',
    'right dated: Khê Sơn, ngày 02 tháng 7 năm 2024',
    'left stamp: HỎA TỐC',
    'title plain: BÁO CÁO',
    'subject plain: Công tác y tế năm 2024',
    'subject plain: (Từ ngày 15 tháng 11 năm 2023) _',
    'addressees plain: Kính gửi:',
    'addressees plain: - Sở Tài chính;',
    'addressees plain: - Kho bạc.',
  ])
})

test('columns that were read line by line; agencies that issue together; a body of the Party; a draft', async () => {
  expect(
    await setOf(
      'UBND XÃ AN HÒA CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nBAN CHỈ HUY Độc lập - Tự do - Hạnh phúc\nSố: 6/BC-BCH An Hòa, ngày 2 tháng 7 năm 2024',
      'BÁO CÁO THẨM TRA',
    ),
  ).toEqual([
    'left above: UBND XÃ AN HÒA',
    'right motto: CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'left agency: BAN CHỈ HUY _',
    'right motto: Độc lập - Tự do - Hạnh phúc _',
    'left numbered: Số: 6/BC-BCH',
    'right dated: An Hòa, ngày 2 tháng 7 năm 2024',
    'title plain: BÁO CÁO THẨM TRA',
  ])
  expect((await setOf('SỞ NỘI VỤ  \nSỞ TÀI CHÍNH', '**BÁO CÁO**')).slice(0, 2)).toEqual([
    'left agency: SỞ NỘI VỤ',
    'left agency: SỞ TÀI CHÍNH _',
  ])
  expect((await setOf('HUYỆN ỦY KHÊ SƠN', '**ĐẢNG CỘNG SẢN VIỆT NAM**', '**BÁO CÁO**')).slice(0, 2)).toEqual([
    'left agency: HUYỆN ỦY KHÊ SƠN _',
    'right motto: ĐẢNG CỘNG SẢN VIỆT NAM _',
  ])
  expect(await setOf('Số:   /BC-UBND', 'Khê Sơn, ngày   tháng   năm 2024', '**BÁO CÁO**')).toEqual([
    'left numbered: Số: /BC-UBND',
    'right dated: Khê Sơn, ngày tháng năm 2024',
    'title plain: BÁO CÁO',
  ])
})

test('the page keeps marks and dashes of the letterhead, and the notes that it refers to', async () => {
  const made = await given('**BÁO CÁO**', '**Công tác năm 2024[^1]**', 'Kính gửi:', '- Sở Tài chính.')
  let page = ''
  const writer = formats.html.open((_file, part) => (page += String(part)), 'vi')
  await writer.add(made)
  writer.end()
  const paper = page.slice(page.indexOf('class="paper"'), page.indexOf('<aside class="panel"'))
  expect(paper).toContain('Công tác năm 2024<sup class="note-mark"><a href="#r1-note-1"')
  expect(paper.replace(/<[^>]+>/g, '')).toContain('Số liệu đến ngày 30/6.')
  expect(paper).toContain('- </span>Sở Tài chính.')
})
