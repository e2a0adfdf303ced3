import { describe, expect, test } from 'vitest'
import { p, r, reading, tc } from './docx-package.ts'

const tr = (cells: string, properties = ''): string =>
  `<w:tr>${properties && `<w:trPr>${properties}</w:trPr>`}${cells}</w:tr>`
const tbl = (...rows: string[]): string => `<w:tbl><w:tblPr/><w:tblGrid/>${rows.join('')}</w:tbl>`
const START = '<w:vMerge w:val="restart"/>'
const MORE = '<w:vMerge/>'
const span = (columns: number): string => `<w:gridSpan w:val="${columns}"/>`

/** Name, body, what is read of it, losses. */
const CASES: readonly (readonly [string, string, string, (readonly string[])?])[] = [
  ['rows and cells', tbl(tr(tc('a') + tc('b')), tr(tc('c') + tc('d'))), '| a | b |\n| c | d |'],
  [
    'rows of heads',
    tbl(tr(tc('STT') + tc('Xã'), '<w:tblHeader/>'), tr(tc('1') + tc('Đắk'))),
    '!| STT | Xã |\n| 1 | Đắk |',
  ],
  [
    'spans over columns',
    tbl(tr(tc('a', span(2)) + tc('b')), tr(tc('c') + tc('d') + tc('e'))),
    '| <2×1>a | b |\n| c | d | e |',
  ],
  [
    'spans over rows',
    tbl(tr(tc('a', START) + tc('b')), tr(tc('', MORE) + tc('c')), tr(tc('', MORE) + tc('d'))),
    '| <1×3>a | b |\n| c |\n| d |',
  ],
  [
    'spans both ways',
    tbl(tr(tc('a', span(2) + START) + tc('b')), tr(tc('', span(2) + MORE) + tc('c'))),
    '| <2×2>a | b |\n| c |',
  ],
  [
    'text in a covered cell',
    tbl(tr(tc('a', START) + tc('b')), tr(tc('ẩn', MORE) + tc('c'))),
    '| <1×2>a | b |\n| c |',
    ['merged-cell: ẩn'],
  ],
  [
    'columns left out before and after',
    tbl(tr(tc('a') + tc('b') + tc('c')), tr(tc('d'), '<w:gridBefore w:val="1"/><w:gridAfter w:val="1"/>')),
    '| a | b | c |\n|  | d |  |',
  ],
  [
    'rows in content controls and custom XML',
    tbl(
      `<w:sdt><w:sdtContent>${tr(tc('a') + tc('b'))}</w:sdtContent></w:sdt>`,
      `<w:customXml>${tr(`<w:sdt><w:sdtContent>${tc('c')}</w:sdtContent></w:sdt>${tc('d')}`)}</w:customXml>`,
    ),
    '| a | b |\n| c | d |',
  ],
  ['paragraphs in a cell', tbl(tr(`<w:tc>${p('a')}${p('b')}</w:tc>${tc('c')}`)), '| a⏎b | c |'],
  [
    'a table in a cell',
    tbl(tr(`<w:tc>${p('a')}${tbl(tr(tc('1') + tc('2')), tr(tc('3') + tc('4')))}<w:p/></w:tc>${tc('b')}`)),
    '| a | b |\n| 1 | 2 |\n| 3 | 4 |',
  ],
  [
    'a frame of one column around text and tables, in order',
    tbl(
      tr(`<w:tc>${p('I. Thu')}</w:tc>`),
      tr(`<w:tc>${tbl(tr(tc('1') + tc('2')))}</w:tc>`),
      tr(`<w:tc>${p('II. Chi')}</w:tc>`),
    ),
    'I. Thu\n| 1 | 2 |\nII. Chi',
  ],
  [
    'a frame in a cell',
    tbl(tr(`<w:tc>${p('a')}${tbl(tr(tc('b')), tr(tc('c')))}</w:tc>${tc('d')}`)),
    '| a⏎b⏎c | d |',
  ],
  [
    'tables in tables in tables',
    tbl(tr(`<w:tc>${tbl(tr(`<w:tc>${tbl(tr(tc('1') + tc('2')))}</w:tc>${tc('b')}`))}</w:tc>${tc('a')}`)),
    '|  | a |\n|  | b |\n| 1 | 2 |',
  ],
  ['a frame of one cell', tbl(tr(`<w:tc>${p('a')}${tbl(tr(tc('1') + tc('2')))}</w:tc>`)), 'a\n| 1 | 2 |'],
  [
    'cells merged as older programs do',
    tbl(
      tr(tc('a', '<w:hMerge w:val="restart"/>') + tc('khuất', '<w:hMerge/>') + tc('b')),
      tr(tc('1') + tc('2') + tc('3')),
    ),
    '| <2×1>a | b |\n| 1 | 2 | 3 |',
    ['merged-cell: khuất'],
  ],
  [
    'cells and rows that tracked changes delete and insert',
    tbl(tr(tc('a') + tc('bỏ', '<w:cellDel w:id="1"/>')), tr(tc('1') + tc('2'), '<w:ins w:id="2"/>')),
    '| a |  |\n| 1 | 2 |',
    ['deleted-text: bỏ', 'tracked-changes: '],
  ],
  [
    'a deleted row',
    tbl(tr(tc('a') + tc('b')), tr(tc('bỏ') + tc('đi'), '<w:del w:id="1"/>')),
    '| a | b |',
    ['deleted-text: bỏ  đi'],
  ],
  [
    'an absurd span',
    tbl(tr(tc('a', span(1_000_000)) + tc('b', '<w:gridSpan w:val="x"/>'))),
    '| <63×1>a | b |',
  ],
  ['bold heads', tbl(tr(`<w:tc><w:p>${r('Tổng', '<w:b/>')}</w:p></w:tc>${tc('5')}`)), '| **Tổng** | 5 |'],
]

describe('tables', () => {
  test.each(CASES)('%s', async (_name, body, text, losses) => {
    const read = await reading({ body: String(body) })
    expect(read.text).toBe(text)
    expect(read.losses).toEqual(losses ?? [])
  })
})
