import { describe, expect, test } from 'vitest'
import { extract } from '../../src/claims/index.ts'
import { read } from '../../src/ingest/index.ts'
import type { Claim } from '../../src/model/index.ts'
import { structure } from '../../src/structure/index.ts'

async function claimsOf(markdown: string): Promise<Claim[]> {
  return extract(structure(await read({ path: 'table.md', bytes: new TextEncoder().encode(markdown) })))
}

const BUDGET = `# BÁO CÁO

**Bảng 1. Thu, chi**

*Đơn vị tính: triệu đồng*

| TT | Nội dung | Dự toán | Thực hiện | Tỷ lệ (%) |
|---|---|---|---|---|
| I | TỔNG THU | 8.000 | 8.412,5 | 105,2 |
| 1 | Thuế | 3.000 | 3.105,0 | 103,5 |
| 1.1 | Thuế nhà thầu | 1.200 | 1.105,0 | 92,1 |
| II | TỔNG CHI | 7.900 | 7.812,4 | 98,9 |
`

describe('a table', () => {
  test('gives its unit line to the cells, and the unit of a head to its column', async () => {
    const claims = await claimsOf(BUDGET)
    expect(claims.find(({ text }) => text === '8.412,5')).toMatchObject({
      kind: 'quantity',
      unit: 'triệu đồng',
      unitCode: 'VND',
      factor: '1000000',
    })
    expect(claims.find(({ text }) => text === '105,2')).toMatchObject({ kind: 'percent', value: '105.2' })
  })

  test('gives each cell the heads of its row, by the numbers of the points, and of its column', async () => {
    const claims = await claimsOf(BUDGET)
    expect(claims.find(({ text }) => text === '1.105,0')).toMatchObject({
      row: ['TỔNG THU', 'Thuế', 'Thuế nhà thầu'],
      column: ['Thực hiện'],
    })
    expect(claims.find(({ text }) => text === '7.812,4')).toMatchObject({ row: ['TỔNG CHI'] })
  })

  test('claims nothing of the cells that number its rows and columns', async () => {
    const claims = await claimsOf(
      `| TT | Thôn | Số hộ |\n|---|---|---|\n| (1) | (2) | (3) |\n| 1 | Đông | 41 |\n| 2 | Tây | 52 |`,
    )
    expect(claims.map(({ text }) => text)).toEqual(['41', '52'])
    expect(claims[0]).toMatchObject({ unit: 'hộ', subject: 'Đông, Số hộ' })
  })

  test('reads points of points as a score and a rank as no share', async () => {
    const [score, rank] = await claimsOf(
      `| Nội dung | Điểm số | Thứ hạng |\n|---|---|---|\n| Thể chế | 9,38/ 10 | 12/63 |`,
    )
    expect(score).toMatchObject({ kind: 'ratio', numerator: '9.38', denominator: '10', reading: 'score' })
    expect(rank).toMatchObject({ kind: 'ratio', reading: 'two-measures' })
  })

  test('gives the sign of a share to the bare figures of its column, and to no two figures with a slash', async () => {
    const table = (...cells: string[]) =>
      claimsOf(
        `| Nội dung | Tỷ lệ |\n|---|---|\n${cells.map((cell, at) => `| Việc ${'abcd'[at]}x | ${cell} |`).join('\n')}`,
      )
    expect((await table('91,5%', '88,2%', '100')).at(-1)).toMatchObject({ kind: 'percent', value: '100' })
    expect((await table('91,5%', '88,2%', '14/31')).at(-1)).toMatchObject({ kind: 'ratio', unit: '' })
    expect((await table('0,4', '1,2', '3,5', '91,5%'))[0]).toMatchObject({ kind: 'quantity', unit: '' })
  })

  test('sets a point below a Roman number over plain numbers, and a name across the numbers under nothing', async () => {
    const claims = await claimsOf(
      `| STT | Nội dung | Điểm |\n|---|---|---|\n| I | Minh bạch | 8 |\n| 1 | Công bố | 5 |\n| II | Trực tuyến | 9 |\n| II.1 | Nộp hồ sơ | 4 |\n| 1 | Phát sinh | 3 |\n| II.2 | Nộp phí | 5 |`,
    )
    expect(claims.map(({ row }) => row?.join('/')).slice(3)).toEqual([
      'Trực tuyến/Nộp hồ sơ',
      'Trực tuyến/Nộp hồ sơ/Phát sinh',
      'Trực tuyến/Nộp phí',
    ])
    const [, , whole] = await claimsOf(
      '<table><tr><th>STT</th><th>Nội dung</th><th>Điểm</th></tr><tr><td>I</td><td>Minh bạch</td><td>8</td></tr><tr><td>1</td><td>Công bố</td><td>5</td></tr><tr><td colspan="2">CHỈ SỐ CHUNG</td><td>8</td></tr></table>',
    )
    expect(whole?.row).toEqual(['CHỈ SỐ CHUNG'])
  })

  test('names a row by the column that tells the rows apart, under the group that repeats', async () => {
    const [first, , , fourth] = await claimsOf(
      `| Nhóm | Chỉ số | Tỷ lệ % |\n|---|---|---|\n| Hồ sơ | Đúng hạn | 91 |\n| Hồ sơ | Số hóa | 64 |\n| Phục vụ | Hài lòng | 88 |\n| Phục vụ | Phản hồi | 72 |`,
    )
    expect(first).toMatchObject({ value: '91', subject: 'đúng hạn', row: ['Hồ sơ', 'Đúng hạn'] })
    expect(fourth).toMatchObject({ value: '72', subject: 'phản hồi', row: ['Phục vụ', 'Phản hồi'] })
  })

  test('decides 1.385 by the habit of its column', async () => {
    const table = (cell: string) =>
      `| Mục | Hệ số |\n|---|---|\n| Một | 0.0331 |\n| Hai | 55.76 |\n| Ba | ${cell} |`
    expect((await claimsOf(table('1.385'))).at(-1)).toMatchObject({ value: '1.385', alternative: '1385' })
    expect((await claimsOf(`| Mục | Số hộ |\n|---|---|\n| Ba | 1.385 |`)).at(-1)).toMatchObject({
      value: '1385',
    })
  })
})

describe('the heads of a table', () => {
  test('say which cells are planned and which are of an earlier time', async () => {
    const roles = async (...heads: string[]) => {
      const row = heads.map((_, at) => `${at + 11}`).join(' | ')
      const claims = await claimsOf(
        `| Nội dung | ${heads.join(' | ')} |\n|---|${'---|'.repeat(heads.length)}\n| Trồng rừng | ${row} |`,
      )
      return claims.filter(({ kind }) => kind === 'quantity').map(({ role }) => role)
    }
    expect(await roles('Kế hoạch năm', 'Thực hiện', 'Cùng kỳ', 'Thực hiện kế hoạch')).toEqual([
      'target',
      'actual',
      'base',
      'actual',
    ])
    expect(await roles('Dự toán giao', 'So với dự toán', 'Kỳ trước chuyển sang')).toEqual([
      'target',
      'actual',
      'actual',
    ])
  })

  test('tell the money of the whole table over the names of its rows', async () => {
    const [given, spent, share] = await claimsOf(
      `| Nguồn (triệu đồng) | Được giao | Giải ngân | Tỷ lệ |\n|---|---|---|---|\n| Tỉnh | 3.500 | 2.100 | 60% |`,
    )
    expect(given).toMatchObject({ unit: 'triệu đồng', unitCode: 'VND' })
    expect(spent).toMatchObject({ unit: 'triệu đồng', value: '2100' })
    expect(share).toMatchObject({ kind: 'percent', value: '60' })
  })

  test('count nothing by a word that only begins like a counted noun', async () => {
    const [spent, price, people] = await claimsOf(
      `| Nội dung | Giải ngân | Đơn giá | Dân số |\n|---|---|---|---|\n| Đường | 2.100 | 450 | 1.204 |`,
    )
    expect([spent, price, people].map((claim) => claim && 'unit' in claim && claim.unit)).toEqual([
      '',
      '',
      '',
    ])
  })
})

describe('the times of a table', () => {
  test('name the rows where no words do, and are years under "Năm"', async () => {
    const [year, first] = await claimsOf(`| Năm | Số vụ |\n|---|---|\n| 2021 | 64 |\n| 2022 | 57 |`)
    expect(year).toMatchObject({ kind: 'date', date: '2021' })
    expect(first).toMatchObject({ value: '64', unit: 'vụ', row: ['2021'], subject: '2021, Số vụ' })
    const [span, share] = await claimsOf(
      `| Giai đoạn | Tỷ lệ |\n|---|---|\n| 2011-2015 | 7,5% |\n| 2016-2020 | 4,1% |`,
    )
    expect(span).toMatchObject({ kind: 'period', period: '2011/2015' })
    expect(share).toMatchObject({ kind: 'percent', row: ['2011-2015'] })
  })

  test('are looked up under a second row of heads that Markdown sets below an empty one', async () => {
    const claims = await claimsOf(
      `| STT | Xã | Tổng số | Trong đó | |\n|---|---|---|---|---|\n| | | | Nội trú | Bán trú |\n| 1 | Hoa Lư | 90 | 40 | 50 |\n| 2 | Đăk Ui | 70 | 30 | 40 |`,
    )
    expect(claims.map(({ column }) => column?.at(-1))).toEqual([
      'Tổng số',
      'Nội trú',
      'Bán trú',
      'Tổng số',
      'Nội trú',
      'Bán trú',
    ])
  })
})
