import type { Nodes, Table } from 'mdast'
import { describe, expect, it } from 'vitest'
import { read } from '../../src/ingest/index.ts'
import { decode } from '../../src/ingest/markdown/decode.ts'
import { readMarkdown } from '../../src/ingest/markdown/index.ts'

/** A tree as one line for each node that holds text: its type, and the text with "*" for strong and "/" for breaks. */
function outline(markdown: string): string[] {
  return readMarkdown(markdown).tree.children.map((node) => `${node.type} ${textOf(node)}`)
}

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value
  if (node.type === 'break') return '/'
  if (node.type === 'footnoteReference') return `[${node.identifier}]`
  if (node.type === 'strong') return `*${node.children.map(textOf).join('')}*`
  return 'children' in node ? node.children.map(textOf).join('') : ''
}

/** Rows of the first table: cells with "→n" for columns and "↓n" for rows that they span; heads in brackets. */
function grid(markdown: string): string[] {
  const table = readMarkdown(markdown).tree.children.find((node): node is Table => node.type === 'table')
  return (table?.children ?? []).map((row) => {
    const cells = row.children.map(({ data, ...cell }) =>
      [textOf(cell), data?.columnSpan && `→${data.columnSpan}`, data?.rowSpan && `↓${data.rowSpan}`]
        .filter(Boolean)
        .join(' '),
    )
    return row.data?.head ? `[${cells.join('|')}]` : cells.join('|')
  })
}

const losses = (markdown: string): string[] =>
  readMarkdown(markdown).losses.map(({ kind, text }) => `${kind}: ${text}`)

describe('paragraphs that a page break cut', () => {
  it.each([
    ['Đã cấp 12 giấy cho\n\ncác hộ ở thôn Một.', 'Đã cấp 12 giấy cho các hộ ở thôn Một.'],
    ['Đã cấp 12 giấy cho\n\n---\n\n5\n\nTrường Tiểu học số 1.', 'Đã cấp 12 giấy cho Trường Tiểu học số 1.'],
    ['Thu phí, lệ phí,\n\n{4}------\n\nThuế đất đạt 5 tỷ đồng.', 'Thu phí, lệ phí, Thuế đất đạt 5 tỷ đồng.'],
    ['Thu đạt 84,2%\n\n---\n\n5\n\ndự toán giao.', 'Thu đạt 84,2% dự toán giao.'],
    ['Cấp 12 giấy (đợt 1)\n\n{4}------\n\nvà 15 thẻ.', 'Cấp 12 giấy (đợt 1) và 15 thẻ.'],
    ['- Cấp 12 giấy cho\n\n<!-- page 2 -->\n\ncác hộ nghèo.', 'Cấp 12 giấy cho các hộ nghèo.'],
    [
      `Cả năm tiếp nhận hồ sơ của công dân${' và tổ chức'.repeat(9)}; giải quyết đúng hạn\n\n[^9]: x\n\n18.455 hồ sơ.`,
      `Cả năm tiếp nhận hồ sơ của công dân${' và tổ chức'.repeat(9)}; giải quyết đúng hạn 18.455 hồ sơ.`,
    ],
    ['giai đoạn 2023-\n2024 đạt', 'giai đoạn 2023-2024 đạt'],
  ])('%j is one', (markdown, expected) => {
    expect(outline(markdown).filter((line) => !line.startsWith('footnoteDefinition'))).toEqual([
      expect.stringMatching(new RegExp(`^\\w+ ${expected.replace(/[.*+()]/g, '\\$&')}$`)),
    ])
  })

  it.each([
    'Đã cấp 12 giấy.\n\ncác hộ khác chờ.',
    'Nội dung gồm:\n\ncấp giấy',
    'Thu 5 tỷ\n\n2. chi 4 tỷ',
    'Thu 5 tỷ\n\na) chi 4 tỷ',
    'Thu, chi\n\nChi 4 tỷ.',
    'trồng trọt (12%)\n\nchăn nuôi (34%)',
    'Thu đạt 84%\n\n---\n\nChi đạt 90%.',
    'Kết quả chung\n\n---\n\nThu đạt 5 tỷ đồng.',
  ])('%j is two', (markdown) => expect(outline(markdown)).toHaveLength(2))
})

describe('words broken at the end of a line', () => {
  const plain = (markdown: string) => outline(markdown).map((line) => line.replace(/[\u00ad\u2060]/g, ''))

  it.each([
    ['đã thực hi-\nện xong', 'đã thực hiện xong', 'hi-ện'],
    ['của ngư-\nời dân', 'của người dân', 'ngư-ời'],
    ['ở thôn Mư-\nờng', 'ở thôn Mường', 'Mư-ờng'],
    ['việc th-\nực hiện', 'việc thực hiện', 'th-ực'],
    ['trong thán-\n\n{3}-----\n\ng 6', 'trong tháng 6', 'thán-g'],
    ['**đã triển kha-\ni**', '*đã triển khai*', 'kha-i'],
  ])('%j is whole, and the hyphen is in the ledger', (markdown, expected, original) => {
    expect(plain(markdown)).toEqual([`paragraph ${expected}`])
    expect(losses(markdown)[0]).toBe(`line-hyphen: ${original}`)
  })

  it.each([
    ['kinh tế-\nxã hội', 'kinh tế-xã hội'],
    ['giai đoạn 2023-\n2024', 'giai đoạn 2023-2024'],
    ['Hội nghị tổng-\nkết', 'Hội nghị tổng-kết'],
    ['hộ nghèo -\nan sinh', 'hộ nghèo - an sinh'],
  ])('%j keeps its hyphen', (markdown, expected) => {
    expect(outline(markdown)).toEqual([`paragraph ${expected}`])
    expect(losses(markdown)).toEqual([])
  })

  it('leaves every word at its place in the source', () => {
    const source = 'đã thực hi-\nện 12 việc'
    const [paragraph] = readMarkdown(source).tree.children
    const texts = paragraph && 'children' in paragraph ? paragraph.children : []
    for (const text of texts) {
      if (text.type !== 'text' || !text.position) continue
      const { start, end } = text.position
      expect(source.slice(start.offset, end.offset).replace('-', '\u2060')).toBe(text.value)
    }
    expect(texts).toHaveLength(2)
  })
})

it('tells the line on which a picture stands, and which note a call means where labels come again', () => {
  const page = (n: number) => `Đoạn ${n}\n[^1] đã xong ![dấu](a.png).\n\n[^1]: Chú ${n}.\n\n`
  const { tree, losses } = readMarkdown(page(1) + page(2))
  expect(tree.children.map(textOf)).toEqual([
    'Đoạn 1 [1] đã xong .',
    'Đoạn 2 [2] đã xong .',
    'Chú 1.',
    'Chú 2.',
  ])
  expect(losses.map(({ where }) => where)).toEqual(['line 2', 'line 7'])
})

describe('what belongs to the page', () => {
  it('keeps page numbers and running heads out of the text, and in the ledger', () => {
    const page = (n: number) => `UBND XÃ HÒA AN\n\n${n}\n\nĐoạn ${'ă'.repeat(n)} đã xong.\n\n`
    const markdown = [1, 2, 3].map(page).join('---\n\n')
    expect(outline(markdown).filter((line) => !line.startsWith('footnoteDefinition'))).toEqual([
      'paragraph Đoạn ă đã xong.',
      'paragraph Đoạn ăă đã xong.',
      'paragraph Đoạn ăăă đã xong.',
    ])
    expect(losses(markdown).filter((loss) => loss.startsWith('running-head'))).toHaveLength(3)
    expect(losses(markdown).filter((loss) => loss.startsWith('page-mark'))).toHaveLength(5)
  })

  it.each([
    'ở thôn Hai đạt 12 hộ.',
    'Thôn Hai đạt 12 hộ;',
    ['Thu năm 2022', 'Thu năm 2023', 'Thu năm 2024'],
    ['Số vụ: 14', 'Số vụ: 9', 'Số vụ: 21'],
    ['Có 3 hộ nghèo', 'Có 4 hộ nghèo', 'Có 5 hộ nghèo'],
  ])('keeps %j after notes, which no page is headed by', (lines) => {
    const line = (index: number): string => (typeof lines === 'string' ? lines : lines[index]!)
    const markdown = [0, 1, 2].map(
      (index) =>
        `Đoạn${'ă'.repeat(index)}<sup>${index + 1}</sup>.\n\n<sup>${index + 1}</sup> Chú thích.\n\n${line(index)}`,
    )
    expect(losses(markdown.join('\n\n'))).toEqual([])
  })

  it.each([
    '--- Page 3 ---',
    '## Trang 3',
    '*** Trang 3/9 ***',
    '[TRANG 3]',
    '<<<PAGE 3>>>',
    '{{page 3}}',
    '<page_number>3/9</page_number>',
    '- 3 -',
    '<!-- PageBreak -->',
    '-'.repeat(72),
  ])('takes %j for the mark of a page', (mark) => {
    expect(outline(`Đoạn một.\n\n${mark}\n\nĐoạn hai.`)).toEqual([
      'paragraph Đoạn một.',
      'paragraph Đoạn hai.',
    ])
  })

  it.each(['Trang 3 nêu rõ', 'Page 3 of the report', '[3]', 'Trang trại 3'])('takes %j for text', (line) => {
    expect(outline(`Đoạn một.\n\n${line}\n\nĐoạn hai.`)).toHaveLength(3)
  })

  it('takes heads with a page number that rises out of the text', () => {
    const page = (n: number) => `Đoạn ${'ă'.repeat(n)} đã xong.\n\n---\n\nUBND xã Hòa An | ${n}\n\n`
    expect(
      losses([4, 5, 6].map(page).join('')).filter((loss) => loss.startsWith('running-head')),
    ).toHaveLength(3)
  })

  it('joins a sentence that a page number cuts in front of a name', () => {
    const markdown = 'Một.\n\n2\n\nXã có 8 thôn, thấp nhất là bản\n\n3\n\nHòa An đạt 75%.\n\n4\n\nHai.'
    expect(outline(markdown)).toEqual([
      'paragraph Một.',
      'paragraph Xã có 8 thôn, thấp nhất là bản Hòa An đạt 75%.',
      'paragraph Hai.',
    ])
  })

  it('keeps numbers that stand alone but count no pages', () => {
    expect(outline('Hòa An:\n\n412\n\nTân Lập:\n\n356')).toHaveLength(4)
  })

  it('lists front matter, comments and pictures as losses', () => {
    expect(losses('---\ntitle: A\n---\n\n<!-- ẩn -->\n\nẢnh ![dấu đỏ](a.png).')).toEqual([
      'front-matter: ---\ntitle: A\n---',
      'comment: <!-- ẩn -->',
      'image: dấu đỏ',
    ])
  })
})

describe('tables', () => {
  it('reads pipes, with escapes, breaks, short and long rows', () => {
    expect(grid('| A | B |\n|:--|--:|\n| **1** | 2\\|3 |\n| x<br>y |\n| a | b | c |')).toEqual([
      '[A|B]',
      '*1*|2|3',
      'x/y',
      'a|b|c',
    ])
  })

  it('leaves what stands behind a thousand cells in one', () => {
    const row = (sign: string) => `|${sign.repeat(1_200)}\n`
    const table = readMarkdown(row('a|') + row('-|') + row('1|')).tree.children[0] as Table
    const [head] = table.children
    expect(head!.children).toHaveLength(1_001)
    expect(textOf(head!).replaceAll('|', '')).toBe('a'.repeat(1_200))
  })

  it('takes the empty head that converters must write for none', () => {
    expect(grid('|  |  |\n|---|---|\n| A | 1 |')).toEqual(['A|1'])
  })

  it('reads HTML with spans, paragraphs in cells, entities and a table on many lines', () => {
    const markdown =
      '<table><thead><tr><th rowspan="2">Xã</th><th colspan="2">Số hộ</th></tr>\n<tr><th>2023</th><th>2024</th></tr></thead>\n\n<tr><td><p>Hòa An</p><p>(điểm)</p></td><td>1.2&#48;1</td><td><b>12</b></td></tr></table>'
    expect(grid(markdown)).toEqual(['[Xã ↓2|Số hộ →2]', '[2023|2024]', 'Hòa An/(điểm)|1.201|*12*'])
  })

  it.each(['<html><body>', '<div align="center">\n', '<center><p>'])('reads HTML behind %j', (wrapper) => {
    const markdown = `Hộ:\n${wrapper}<table><tr><td>1.201</td><td>300</td></tr></table>`
    expect(grid(markdown)).toEqual(['1.201|300'])
  })

  it('parts the figures of cells that stand in no table', () => {
    expect(outline('Hộ <td>1.201</td><td>300</td>')).toEqual(['paragraph Hộ /1.201//300'])
  })

  it('reads a table in a cell as one that follows, and a frame as lines of the cell', () => {
    const inner = '<table><tr><th>Xã</th><th>Hộ</th></tr><tr><td>A</td><td>12</td></tr></table>'
    const frame = '<table><tr><td>khung</td></tr><tr><td>dưới</td></tr></table>'
    const { children } = readMarkdown(`<table><tr><td>a ${inner} b</td><td>c ${frame}</td></tr></table>`).tree
    const rows = children.map((node) =>
      node.type === 'table' ? node.children.map((row) => row.children.map(textOf).join('|')) : node.type,
    )
    expect(rows).toEqual([['a / b|c /khung/dưới'], ['Xã|Hộ', 'A|12']])
  })

  it('reads grids with spans', () => {
    const markdown = [
      '+-----+-----------+',
      '| Xã  | Hộ        |',
      '|     +-----+-----+',
      '|     | nam | nữ  |',
      '+=====+=====+=====+',
      '| A   | 1   | 2   |',
      '+-----+-----+-----+',
    ]
    expect(grid(markdown.join('\n'))).toEqual(['[Xã ↓2|Hộ →2]', '[nam|nữ]', 'A|1|2'])
  })

  it('takes the mark of a caption off, and the break before another block', () => {
    expect(outline('| A | B |\n|---|---|\n| 1 | 2 |\n\n: Bảng 2. Thu')[1]).toBe('paragraph Bảng 2. Thu')
    expect(outline('Nơi nhận:\\\n- Như trên;\\\n- Lưu: VT.')).toEqual([
      'paragraph Nơi nhận:',
      'list Như trên;',
      'list Lưu: VT.',
    ])
    expect(outline('Hết \\')).toEqual(['paragraph Hết \\'])
  })

  it('reads a grid in a cell of another, and wraps words by the width of their column', () => {
    const markdown = [
      '+-------------------------+---+',
      '| +---------+---------+   |   |',
      '| | **BAN   | TM. BAN |   |   |',
      '| | CHỈ     |         |   |   |',
      '| | ĐẠO**   |         |   |   |',
      '| +=========+=========+   |   |',
      '| | 12      | 15      |   |   |',
      '| +---------+---------+   |   |',
      '+=========================+===+',
      '+-------------------------+---+',
    ]
    expect(grid(markdown.join('\n'))).toEqual(['[*BAN CHỈ ĐẠO*|TM. BAN]', '12|15'])
  })

  it('tells the foot of a grid from its head', () => {
    const rows = (rule: string) => [
      '+----+---+',
      '| Xã | 9 |',
      rule,
      '| A  | 4 |',
      '+====+===+',
      '| Cả | 4 |',
      '+====+===+',
    ]
    expect(grid(rows('+====+===+').join('\n'))).toEqual(['[Xã|9]', 'A|4', 'Cả|4'])
    expect(grid(rows('+----+---+').join('\n'))).toEqual(['Xã|9', 'A|4', 'Cả|4'])
  })

  it('takes no rule that parts the text for the top of a table', () => {
    const rule = '-'.repeat(72)
    const table = '  Thôn      Hộ\n  --------  ----\n  Một       12\n'
    const markdown = `Phần đầu.\n\n${rule}\n\nPhần sau.\n\n${table}\nPhần cuối.\n\n${rule}\n`
    expect(outline(markdown)).toEqual([
      'paragraph Phần đầu.',
      'paragraph Phần sau.',
      'table ThônHộMột12',
      'paragraph Phần cuối.',
    ])
  })

  it('reads tables between rules', () => {
    expect(grid('  Thôn      Hộ\n  --------  ----\n  Một       12\n  Hai       15\n')).toEqual([
      '[Thôn|Hộ]',
      'Một|12',
      'Hai|15',
    ])
  })
})

describe('notes, as converters write them', () => {
  const links = (first: number) =>
    `Thu 5 tỷ[\\[1\\]](#footnote-${first}), chi 4 tỷ[\\[2\\]](#endnote-${first}).\n\n`

  it.each([
    [
      'a list with anchors that count by the file',
      `${links(2)}1. <a id="footnote-2"></a> \\(\\) Thuế\\. [↑](#footnote-ref-2)\n2. <a id="endnote-2"></a> Lương\\. [↑](#endnote-ref-2)`,
    ],
    [
      'a list without anchors',
      `${links(1).replaceAll('\\', '')}1. Thuế. [↑](#footnote-ref-1)\n2. Lương. [↑](#endnote-ref-1)`,
    ],
    ['marks set apart', 'Thu 5 tỷ 1 , chi 4 tỷ 2 .\n\n1 Thuế.\n\n2 Lương.'],
    [
      'marks in formulas',
      'Thu $5 tỷ$ \u0024{ }^{1}$, chi 4 tỷ\u0024{ }^{2}$.\n\n[^0]: \u0024{ }^{1}$ Thuế.\n\n\u0024{ }^{2}$ Lương.',
    ],
    [
      'marks in italics',
      'Thu 5 tỷ<sup>1</sup>, chi 4 tỷ<sup>2</sup>.\n\n*<sup>1</sup> Thuế.*\n\n<sup>(2)</sup>*Lương.*',
    ],
  ])('%s', (_, markdown) => {
    const read = outline(markdown).map((line) => line.replace(/[\u00ad$]/g, '').trim())
    expect(read[0]!.replaceAll(' ', '')).toMatch(/^paragraphThu5tỷ\[1\],chi4tỷ\[2\]\.$/)
    expect(read.slice(1)).toEqual(['footnoteDefinition Thuế.', 'footnoteDefinition Lương.'])
  })

  it('takes brackets that hold a mark alone for part of it', () => {
    const calls = ['([^1])', '^(^[^1]^)^', '<sup>(</sup>[^1]<sup>)</sup>']
    for (const call of calls) {
      const [text, note] = outline(`Thu 5 tỷ${call}, chi.\n\n[^1]: ^()^ Thuế.`)
      expect([text!.replaceAll('\u00ad', ''), note]).toEqual([
        'paragraph Thu 5 tỷ[1], chi.',
        'footnoteDefinition Thuế.',
      ])
    }
  })

  it('calls the note behind a year that stands in one formula with it', () => {
    const [text] = outline('Từ $2024{ }^{1}$ đến nay.\n\n\u0024{ }^{1}$ Theo giá năm 2010.')
    expect(text!.replaceAll('\u00ad', '')).toBe('paragraph Từ 2024[1] đến nay.')
  })

  it('tells the mark of a note from the year that it is run into', () => {
    const notes = '1 Theo giá hiện hành.\n\n2 Gồm cả tiền đất.'
    expect(outline(`Từ năm 20231 thu đủ phí2, đạt 20.231 hộ.\n\n${notes}`)).toEqual([
      'paragraph Từ năm 2023[1] thu đủ phí[2], đạt 20.231 hộ.',
      'footnoteDefinition Theo giá hiện hành.',
      'footnoteDefinition Gồm cả tiền đất.',
    ])
    expect(outline(`Từ năm 20235 thu đủ phí.\n\n${notes}`)[0]).toBe('paragraph Từ năm 20235 thu đủ phí.')
  })

  it('remarks on a raised number behind a figure that calls no note', async () => {
    const doubtful = async (text: string): Promise<string[]> =>
      (await read({ path: 'a.md', bytes: new TextEncoder().encode(text) })).losses.map((loss) => loss.text)
    expect(await doubtful('Năm **2023**<sup>1</sup> thu 12,5² tỷ.')).toEqual(['2023¹', '12,5²'])
    expect(await doubtful('Rộng 15 km², 3 m<sup>3</sup>, 10<sup>3</sup> lượt[^1].\n\n[^1]: Ước.')).toEqual([])
  })

  it('takes a power of ten for no call of a note that is missing', () => {
    const markdown = 'Hộ<sup>1</sup> và 10<sup>2</sup> lượt.\n\n<sup>1</sup> Hộ nghèo.'
    expect(outline(markdown)[0]).toBe('paragraph Hộ[1] và 10² lượt.')
  })

  it('takes no paragraph behind an anchor for more of the note above it', () => {
    const markdown =
      'Hộ<sup>1</sup>.\n\n<sup>1</sup> Hộ nghèo.\n\n{1}-----\n\n<span id="page-1-0"></span>Đã cấp 12 giấy.'
    expect(outline(markdown)).toEqual([
      'paragraph Hộ[1].',
      'paragraph Đã cấp 12 giấy.',
      'footnoteDefinition Hộ nghèo.',
    ])
  })
})

describe('lines that are blocks of their own', () => {
  it.each([
    ['Kết quả chung\n-------------\n\nThu 5 tỷ.', ['heading Kết quả chung', 'paragraph Thu 5 tỷ.']],
    ['Kết quả chung\n---\n\nThu 5 tỷ.', ['paragraph Kết quả chung', 'paragraph Thu 5 tỷ.']],
    ['1.  thu ngân sách\n2.  chi ngân sách', ['paragraph 1.  thu ngân sách', 'paragraph 2.  chi ngân sách']],
    [
      'c) thu phí\nd) chi phí\nđ) còn lại',
      ['paragraph c) thu phí', 'paragraph d) chi phí', 'paragraph đ) còn lại'],
    ],
    ['1. gồm có\n   a. thu phí', ['paragraph 1. gồm có', 'paragraph a. thu phí']],
    ['2. tổng mức đầu tư là\n5. tỷ đồng', ['paragraph 2. tổng mức đầu tư là 5. tỷ đồng']],
    ['![](a.jpg)', []],
    ['![](a.jpg)  \nHình 2', ['paragraph Hình 2']],
  ])('%j reads %j', (markdown, expected) => expect(outline(markdown)).toEqual(expected))

  it.each([
    ['Thu ~~4 tỷ~~ 5 tỷ.', 'Thu  5 tỷ.', '4 tỷ'],
    ['Thu ~~4 **tỷ**~~ 5 tỷ.', 'Thu  5 tỷ.', '4 tỷ'],
    ['Thu <del>4 tỷ</del> <s>6</s> 5 tỷ.', 'Thu   5 tỷ.', '4 tỷ'],
  ])('%j has words struck out', (markdown, text, struck) => {
    expect(outline(markdown)).toEqual([`paragraph ${text}`])
    expect(losses(markdown)[0]).toBe(`struck-text: ${struck}`)
  })

  it('strikes nothing where the mark has no partner', () => {
    expect(outline('Thu ~~4 tỷ')).toEqual(['paragraph Thu ~~4 tỷ'])
    expect(outline('Thu ~~ 4 ~~ tỷ')).toEqual(['paragraph Thu ~~ 4 ~~ tỷ'])
  })
})

describe('dress', () => {
  const plain = (markdown: string) => outline(markdown).map((line) => line.replace(/[\u00ad\ufeff]/g, ''))

  it.each([
    ['đạt $33,33\\%$ kế hoạch', 'paragraph đạt 33,33% kế hoạch'],
    ['rộng $120\\,\\mathrm{m}^{2}$ và $3 km^2$', 'paragraph rộng 120m² và 3 km²'],
    ['đạt $1 { , } 5 \\%$ và $1 {.} 201$', 'paragraph đạt 1,5 % và 1.201'],
    ['giá 5$ và 10$', 'paragraph giá 5$ và 10$'],
    ['đạt $3 3 , 3 3 \\%$ ($1 2 / 3 6$)', 'paragraph đạt 33,33 % (12 / 36)'],
    ['rộng $1 . 2 0 1 , 5 \\mathrm { h a }$', 'paragraph rộng 1.201,5 ha'],
    ['Số: $45 / \\mathrm{BC}-\\mathrm{UBND}$', 'paragraph Số: 45 / BC-UBND'],
    ['tỷ lệ $\\geq 15\\%$ và $\\leq 5 \\text{ ha}$', 'paragraph tỷ lệ ≥ 15% và ≤ 5 ha'],
    ['$\\frac{1}{2}$ và $x = 5$', 'paragraph 1/2 và $x = 5$'],
    ['$\\sqrt{9}$ và $\\frac{a}{b}$', 'paragraph $\\sqrt{9}$ và $\\frac{a}{b}$'],
    ['$$T = \\frac{12,5}{10} \\times 100\\% = 125\\%$$', 'paragraph T = 12,5/10 × 100% = 125%'],
    ['giá $5 triệu đến $7 triệu', 'paragraph giá $5 triệu đến $7 triệu'],
    ['rộng $4.321 \\mathrm{~ha}$, nóng $31^{\\circ} \\mathrm{C}$', 'paragraph rộng 4.321  ha, nóng 31° C'],
    ['$\\begin{gathered} \\text { Số } \\\\ \\text { (hộ) } \\end{gathered}$', 'paragraph  Số   (hộ) '],
    ['**BÁO CÁO **', 'paragraph *BÁO CÁO*'],
    ['__ PHÓ BAN __ và ** Số** 5', 'paragraph *PHÓ BAN*  và  *Số* 5'],
    ['Số:__ __/BC', 'paragraph Số: /BC'],
    [`a **${' '.repeat(40)}b`, `paragraph a **${' '.repeat(40)}b`],
    ['Số: ____ ngày __ và 5 ** 6', 'paragraph Số: ____ ngày __ và 5 ** 6'],
    ['mật độ 10^3^ và x^2^', 'paragraph mật độ 10³ và x²'],
    ['mật độ 10<sup>-3</sup>, khí N<sub>2</sub>', 'paragraph mật độ 10⁻³, khí N₂'],
    ['rộng 12 km^2^, thải CO~2~', 'paragraph rộng 12 km², thải CO₂'],
    ['[**Nơi nhận:**]{.underline}', 'paragraph *Nơi nhận:*'],
    ['**[Nơi nhận:]{.underline}**', 'paragraph *Nơi nhận:*'],
    ['# I. CHUNG {#i-chung .unnumbered}', 'heading I. CHUNG'],
    ['<span id="page-1-0"></span>Thôn Một', 'paragraph Thôn Một'],
    ['Hộ [nghèo](5) và [cổng](https://x.vn)', 'paragraph Hộ [nghèo](5) và cổng'],
  ])('%j reads %j', (markdown, expected) => expect(plain(markdown)).toEqual([expected]))
})

describe('bytes', () => {
  const source = (bytes: Uint8Array) => ({ path: 'a.md', bytes })
  const utf16 = (text: string, isBig: boolean) =>
    new Uint8Array(
      [...`\ufeff${text}`].flatMap((c) => {
        const u = c.charCodeAt(0)
        return isBig ? [u >> 8, u & 255] : [u & 255, u >> 8]
      }),
    )

  it.each([
    new TextEncoder().encode('\ufeffHộ\r\nnghèo'),
    utf16('Hộ\r\nnghèo', false),
    utf16('Hộ\r\nnghèo', true),
  ])('reads %#', async (bytes) => {
    const { tree } = await read(source(bytes))
    expect(textOf(tree)).toBe('Hộ nghèo')
  })

  it.each([
    [new Uint8Array(0), 'a.md: is empty'],
    [new TextEncoder().encode(' \n '), 'a.md: holds no text'],
    [new Uint8Array(400).map((_, index) => (index * 37) % 256), 'a.md: is not text'],
  ])('refuses %#', (bytes, message) => expect(() => decode(source(bytes))).toThrow(message))
})

describe('time', () => {
  const hostile: Readonly<Record<string, string>> = {
    'thematic breaks': '* '.repeat(40_000),
    'one line': 'từ '.repeat(400_000),
    'open tables': '<table>\n\n'.repeat(20_000),
    'open brackets': '[('.repeat(40_000),
    'notes that cut paragraphs': 'Văn bản<sup>1</sup> và\n\n<sup>1</sup> Ghi chú.\n\ntiếp.\n\n'.repeat(3_000),
  }
  it.each(Object.keys(hostile))('is linear in %s', (name) => {
    const started = performance.now()
    readMarkdown(hostile[name]!)
    // Quadratic readers take minutes here; a machine under load takes seconds.
    expect(performance.now() - started).toBeLessThan(20_000)
  })
})
