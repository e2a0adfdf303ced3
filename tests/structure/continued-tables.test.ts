import { expect, it } from 'vitest'
import { readDocx } from '../../src/ingest/docx/index.ts'
import { readMarkdown } from '../../src/ingest/markdown/index.ts'
import { type Report, tablesOf } from '../../src/model/index.ts'
import { structure } from '../../src/structure/index.ts'
import { docx, p, tc } from '../ingest/docx-package.ts'

/** Rows of each table by their first two cells. */
const shown = (report: Report): string[] =>
  tablesOf(report).map(({ rows, children }) =>
    Array.from({ length: rows }, (_, row) =>
      children
        .filter(({ cell }) => cell!.row === row)
        .slice(0, 2)
        .map(({ value }) => value)
        .join(' '),
    ).join(' / '),
  )
const tables = (markdown: string): string[] => shown(structure(readMarkdown(markdown)))

const HEAD = '| TT | Xã | Số hộ |\n|---|---|---|\n'
const rows = (...names: string[]): string => names.map((name, at) => row(at + 1, name)).join('')
const row = (number: number | string, name: string): string =>
  `| ${number} | ${name} | ${name.length * 7} |\n`
const FIRST = `${HEAD}${rows('An Hòa', 'Bình Tân')}`
const WHOLE = ['TT Xã / 1 An Hòa / 2 Bình Tân / 3 Cát Lâm']
const TWO = 2

it.each([
  ['heads that are printed again', `${FIRST}\n${HEAD}${row(3, 'Cát Lâm')}`],
  ['a page mark between', `${FIRST}\n---\n\n${HEAD}${row(3, 'Cát Lâm')}`],
  ['a page number between', `${FIRST}\n{12}------------------\n\n${HEAD}${row(3, 'Cát Lâm')}`],
  ['no heads, rows that count on', `${FIRST}\n| 3 | Cát Lâm | 49 |\n|---|---|---|\n`],
  [
    'an empty head, rows that count on',
    `${FIRST}\n<!-- page -->\n\n| | | |\n|---|---|---|\n${row(3, 'Cát Lâm')}`,
  ],
  [
    'a caption that says so',
    `Bảng 1. Hộ nghèo\n\n${FIRST}\n**Bảng 1 (tiếp theo)**\n\n${HEAD}${row(3, 'Cát Lâm')}`,
  ],
  [
    'an HTML table',
    `${FIRST}\n\n<table><tr><th>TT</th><th>Xã</th><th>Số hộ</th></tr><tr><td>3</td><td>Cát Lâm</td><td>49</td></tr></table>`,
  ],
])('one table: %s', (_name, markdown) => expect(tables(markdown)).toEqual(WHOLE))

it('three pages and no numbers, and what is printed again is in the losses', () => {
  const part = (name: string) => `| Xã | Số hộ |\n|---|---|\n| ${name} | 12 |\n`
  const { losses, tree } = readMarkdown(['An', 'Bình', 'Cát'].map(part).join('\n'))
  const report = structure({ tree, losses })
  expect(shown(report)).toEqual(['Xã Số hộ / An 12 / Bình 12 / Cát 12'])
  expect(report.losses.map(({ kind, text }) => `${kind}: ${text}`)).toEqual([
    'repeated-head: Xã | Số hộ',
    'repeated-head: Xã | Số hộ',
  ])
})

it.each([
  [
    'captions of their own',
    `Bảng 1. Hộ nghèo\n\n${FIRST}\nBảng 2. Hộ cận nghèo\n\n${HEAD}${row(3, 'Cát Lâm')}`,
  ],
  ['a sentence between', `${FIRST}\nCòn lại như sau:\n\n${HEAD}${row(3, 'Cát Lâm')}`],
  ['rows that count from 1 again', `${FIRST}\n${HEAD}${row(1, 'Cát Lâm')}`],
  ['a gap in the numbers', `${FIRST}\n${HEAD}${row(7, 'Cát Lâm')}`],
  ['a total that closes the first', `${FIRST}| | Tổng cộng | 105 |\n\n${HEAD}${row(3, 'Cát Lâm')}`],
  ['a total that opens the second', `${FIRST}\n${HEAD}| | Tổng số | 105 |\n${row(3, 'Cát Lâm')}`],
  ['a row that both have', `${FIRST}\n${HEAD}${row(3, 'An Hòa')}`],
  ['other heads', `${FIRST}\n| TT | Xã | Số vụ |\n|---|---|---|\n${row(3, 'Cát Lâm')}`],
  ['more columns', `${FIRST}\n| TT | Xã | Số hộ | Tỷ lệ |\n|---|---|---|---|\n| 3 | Cát Lâm | 49 | 5 |\n`],
  ['no heads and no numbers', `${HEAD}| a | An Hòa | 5 |\n\n| b | Cát Lâm | 49 |\n|---|---|---|\n`],
  ['groups that begin again', `${HEAD}| I | Thu | 5 |\n\n${HEAD}| I | Chi | 49 |\n`],
])('two tables: %s', (_name, markdown) => expect(tables(markdown)).toHaveLength(TWO))

it('goes on under a group that the page had cut from its rows', () => {
  expect(
    tables(`${HEAD}| I | Vùng cao | 5 |\n| 1 | An | 5 |\n| II | Vùng thấp | 7 |\n\n${HEAD}| 1 | Cát | 7 |`),
  ).toHaveLength(1)
})

it('joins tables of a Word document, and keeps those under captions apart', async () => {
  const line = (...cells: string[]) => `<w:tr>${cells.map((cell) => tc(cell)).join('')}</w:tr>`
  const table = (...lines: string[]) => `<w:tbl>${lines.join('')}</w:tbl>`
  const first = table(line('TT', 'Xã', 'Số hộ'), line('1', 'An Hòa', '42'), line('2', 'Bình Tân', '56'))
  const again = table(line('TT', 'Xã', 'Số hộ'), line('3', 'Cát Lâm', '49'))
  const page = '<w:p><w:r><w:br w:type="page"/></w:r></w:p>'
  const read = async (body: string) =>
    shown(structure(await readDocx({ path: 'a.docx', bytes: docx({ body }) })))
  expect(await read(first + page + again)).toEqual(WHOLE)
  expect(await read(first + page + table(line('3', 'Cát Lâm', '49'), line('4', 'Đại An', '1')))).toEqual([
    `${WHOLE[0]} / 4 Đại An`,
  ])
  expect(await read(first + p('Bảng 2. Hộ cận nghèo') + again)).toHaveLength(TWO)
})
