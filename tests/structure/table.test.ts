import { expect, it } from 'vitest'
import { readMarkdown } from '../../src/ingest/markdown/index.ts'
import { blocksOf, type Report, tablesOf } from '../../src/model/index.ts'
import { structure } from '../../src/structure/index.ts'

const BODY = '| TT | Nội dung | Số tiền |\n|---|---|---|\n| I | THU | 12,5 |\n| 1 | Phí | 5 |'
const reportOf = (markdown: string): Report => structure(readMarkdown(markdown))
const told = (markdown: string): string[] =>
  tablesOf(reportOf(markdown)).map(({ caption, unit, headRows }) => `${caption}|${unit}|${headRows}`)

it.each([
  [`Bảng 2. Thu ngân sách\n\nĐơn vị tính: triệu đồng\n\n${BODY}`, 'Bảng 2. Thu ngân sách|triệu đồng|1'],
  [`Bảng 2. Thu ngân sách (ĐVT: ha)\n\n${BODY}`, 'Bảng 2. Thu ngân sách (ĐVT: ha)|ha|1'],
  [`*ĐVT: tấn*\n\n${BODY}`, '|tấn|1'],
  [`${BODY}\n\nBảng 3: Chi ngân sách`, 'Bảng 3: Chi ngân sách||1'],
  [`**THU, CHI NĂM 2024**\n\n(Đơn vị: đồng)\n\n${BODY}`, 'THU, CHI NĂM 2024|đồng|1'],
  [`Bảng. Kinh phí năm 2024 (triệu đồng)\n\n${BODY}`, 'Bảng. Kinh phí năm 2024 (triệu đồng)|triệu đồng|1'],
  [`Bảng 1. Hộ nghèo (rà soát năm 2024)\n\n${BODY}`, 'Bảng 1. Hộ nghèo (rà soát năm 2024)||1'],
  [
    `**DANH SÁCH**\n\n**CÁC HỘ ĐƯỢC HỖ TRỢ**\n\n*(Kèm theo Báo cáo số    /BC-UBND ngày   tháng 6 năm 2024 của UBND xã (lần 2))*\n\n${BODY}`,
    'DANH SÁCH CÁC HỘ ĐƯỢC HỖ TRỢ||1',
  ],
  [`**ĐÁNH GIÁ**\n\n**CÁC HỘ ĐƯỢC HỖ TRỢ**\n\n${BODY}`, 'CÁC HỘ ĐƯỢC HỖ TRỢ||1'],
  [`Bảng 2 cho thấy thu tăng 5%.\n\n${BODY}`, '||1'],
  [`Số thu như sau:\n\n${BODY}`, '||1'],
  [`Số thu của các thôn như sau (ĐVT: tr.đồng):\n\n${BODY}`, '|tr.đồng|1'],
  [`Sản lượng của các thôn (tấn):\n\n${BODY}`, '|tấn|1'],
  [`Số thu của các thôn (đợt hai):\n\n${BODY}`, '||1'],
  [`Đơn vị tính: triệu đồng.\n\n${BODY}`, '|triệu đồng|1'],
  [`Số thu của các đơn vị (đơn vị: 12) như sau:\n\n${BODY}`, '||1'],
])('tells caption, unit and heads of %j', (markdown, expected) => expect(told(markdown)).toEqual([expected]))

it('counts heads of merged cells, and the row that numbers the columns', () => {
  const rows = [
    '<tr><td rowspan="2">TT</td><td rowspan="2">Xã</td><td colspan="2">Số hộ</td></tr>',
    '<tr><td>Nghèo</td><td>Cận nghèo</td></tr>',
    '<tr><td>1</td><td>2</td><td>3</td><td>4</td></tr>',
    '<tr><td>I</td><td>Hòa An</td><td>12</td><td>15</td></tr>',
  ]
  expect(told(`<table>${rows.join('')}</table>`)).toEqual(['||3'])
})

it('places cells by their spans and keeps the text of tables that only place it', () => {
  const report = reportOf(
    '<table><tr><td rowspan="2">A</td><td>B</td></tr><tr><td>5</td></tr></table>\n\n| Chỉ một ô |\n|---|\n| và dòng sau |',
  )
  expect(
    blocksOf(report).map(({ id, kind, value, cell }) =>
      `${id} ${kind} ${value} ${cell?.row ?? ''}${cell?.column ?? ''}`.trim(),
    ),
  ).toEqual([
    't1.r1.c1 cell A 00',
    't1.r1.c2 cell B 01',
    't1.r2.c2 cell 5 11',
    'b1 paragraph Chỉ một ô',
    'b2 paragraph và dòng sau',
  ])
})

it('places cells under spans that overlap, and survives spans of which every cell covers a million places', () => {
  const places = (rows: string): string[] =>
    blocksOf(reportOf(`<table>${rows}</table>`)).map(({ cell }) => `${cell!.row}${cell!.column}`)
  expect(
    places(
      '<tr><td>A</td><td rowspan="3">B</td><td>C</td></tr><tr><td colspan="2">D</td><td>E</td></tr><tr><td>F</td><td>G</td></tr>',
    ),
  ).toEqual(['00', '01', '02', '10', '12', '20', '22'])
  const wide = `<tr>${'<td rowspan="1000" colspan="1000">1</td>'.repeat(3)}</tr>`
  const started = performance.now()
  expect(places(wide.repeat(300))).toHaveLength(900)
  expect(performance.now() - started).toBeLessThan(5_000)
})

it('ties the mark in a cell to its note', () => {
  const [note] = reportOf('### I. THU\n\n| Xã | Hộ[^1] |\n|---|---|\n| A | 5 |\n\n[^1]: Đến tháng 9.').notes
  expect([note?.referredFrom, note?.anchor]).toEqual(['I', { block: 't1.r1.c2', at: 2 }])
})
