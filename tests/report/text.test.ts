import { describe, expect, test } from 'vitest'
import { audit as realAudit } from '../../src/pipeline.ts'
import { type Screen, text } from '../../src/report/text/index.ts'
import { cut, widthOf, wrap } from '../../src/report/text/width.ts'
import { collect } from '../collect.ts'
import { sampleAudit } from '../sample-audit.ts'

const audit = await sampleAudit('xa-mau.md')
const plain = (width: number): Screen => ({ width, paint: (_paint, words) => words })

describe('widths', () => {
  test.each([
    ['đồng', 4],
    ['đồng'.normalize('NFD'), 4],
    ['Ủy ban', 6],
    ['漢字', 4],
    ['', 0],
  ])('%s takes %d columns', (words, columns) => expect(widthOf(words)).toBe(columns))

  test('lines keep all words and stay within the width where words do', () => {
    const words = 'Toàn xã có 120 hộ nghèo, trong đó thôn Đông 70 hộ, thôn Tây 40 hộ.'
    for (const width of [10, 17, 40]) {
      const lines = wrap(words, width)
      expect(lines.join(' ')).toBe(words)
      expect(Math.max(...lines.map(widthOf))).toBeLessThanOrEqual(width)
    }
  })

  test('a cut text says so and fits', () => {
    expect(cut('một hai ba', 7)).toBe('một ha…')
    expect(cut('một', 7)).toBe('một')
  })
})

test('the summary of one report', () => {
  expect(collect(text(), [audit]).get('audit.txt')).toMatchInlineSnapshot(`
    "xa-mau.md
    BÁO CÁO 07/BC-UBND · ỦY BAN NHÂN DÂN XÃ MẪU · 5/7/2024
    7 số liệu: 5 đã đối chiếu, 1 không đối chiếu được, 1 chưa gắn với số nào.
    1 lỗi

    LỖI  DS101  Mục I/1  xa-mau.md:17:12  f1
      70 + 40 = 110 hộ, ghi là 120 hộ
      “Toàn xã có 120 hộ nghèo, trong đó thôn Đông 70 hộ, thôn Tây 40 hộ. <script>alert(1)</script> &…”
      “40” thành “50”
    "
  `)
  expect(collect(text(), [audit], 'en').get('audit.txt')).toMatchInlineSnapshot(`
    "xa-mau.md
    BÁO CÁO 07/BC-UBND · ỦY BAN NHÂN DÂN XÃ MẪU · 5/7/2024
    7 figures: 5 checked, 1 not checkable, 1 related to no other.
    1 error

    ERROR  DS101  Section I/1  xa-mau.md:17:12  f1
      70 + 40 = 110 hộ, printed as 120 hộ
      “Toàn xã có 120 hộ nghèo, trong đó thôn Đông 70 hộ, thôn Tây 40 hộ. <script>alert(1)</script> &…”
      “40” as “50”
    "
  `)
})

describe('figures that do not stand beside the one in question', () => {
  const told = async (markdown: string) => {
    const read = await realAudit({ path: 'xa.md', bytes: new TextEncoder().encode(markdown) })
    const lines = collect(text(), [read]).get('audit.txt')!.split('\n')
    expect(lines.filter((line) => /^(?:LỖI|CẢNH BÁO)/.test(line))).toHaveLength(1)
    return lines.filter((line) => line.startsWith('  Đối chiếu với'))
  }

  test('are quoted with their place', async () => {
    const list =
      'Nợ 4.836 triệu đồng, gồm:\n\n- Nợ ngắn hạn: 1.921 triệu đồng;\n- Nợ dài hạn: 2.924 triệu đồng.'
    expect(await told(`# I. NỢ\n\n${list}`)).toEqual([
      '  Đối chiếu với Mục I, dòng 5: “Nợ ngắn hạn: 1.921 triệu đồng;”',
      '  Đối chiếu với Mục I, dòng 6: “Nợ dài hạn: 2.924 triệu đồng.”',
    ])
  })

  test('are left to the arithmetic when they are many, or cells of one table', async () => {
    const items = ['1.000', '1.500', '1.336'].map((debt, at) => `- Đợt ${at + 1}: ${debt} triệu đồng;`)
    expect(await told(`Nợ 3.386 triệu đồng, gồm:\n\n${items.join('\n')}`)).toEqual([])
    expect(await told('| Xã | Hộ |\n|---|---|\n| Đông | 164 |\n| Tây | 145 |\n| Tổng | 390 |')).toEqual([])
  })
})

test('several reports end with a line for all', async () => {
  const all = collect(text(), [audit, await sampleAudit('b.md')]).get('audit.txt')!
  expect(all.trimEnd().split('\n').at(-1)).toBe('Tất cả 2 báo cáo: 2 lỗi')
})

test('several reports end with the worst of them, so that the eye need not go back', async () => {
  const clean = { ...(await sampleAudit('sạch.md')), findings: [] }
  const all = collect(text(), [clean, audit]).get('audit.txt')!
  expect(all.trimEnd().split('\n').slice(-3)).toEqual([
    'xa-mau.md  1 lỗi',
    '1 báo cáo không có lỗi hay cảnh báo',
    'Tất cả 2 báo cáo: 1 lỗi',
  ])
})

test('a place is a link where the screen has links', () => {
  const linking = { ...plain(100), link: (path: string, words: string) => `<a ${path}>${words}</a>` }
  const shown = collect(text(linking), [audit]).get('audit.txt')!
  expect(shown).toContain('<a xa-mau.md>xa-mau.md:17:12  f1</a>')
  expect(shown.replace(/<\/?a[^>]*>/g, '')).toBe(collect(text(plain(100)), [audit]).get('audit.txt'))
})

test('in a narrow window no line but one with a path is wider than it', () => {
  const lines = collect(text(plain(44)), [audit])
    .get('audit.txt')!
    .split('\n')
  const wide = lines.filter((line) => widthOf(line) > 44 && !line.includes('xa-mau.md'))
  expect(wide).toEqual([])
})

test('colours are the painter’s alone', () => {
  const painted = collect(text({ width: 80, paint: (paint, words) => `<${paint}>${words}</>` }), [audit])
  expect(painted.get('audit.txt')).toContain('<error>LỖI</>')
  expect(collect(text(), [audit]).get('audit.txt')).not.toContain('\u001b')
})
