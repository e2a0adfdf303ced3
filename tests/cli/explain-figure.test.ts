import { expect, test } from 'vitest'
import { doisoat } from './run.ts'

const input =
  'Toàn xã có 1.100 hộ, gồm thôn Đông 600 hộ và thôn Tây 400 hộ. Có 14/31 hộ vay vốn. Có 7 con trâu, 15 cái ao.\n'
const explain = (figure: string, ...more: string[]) =>
  doisoat(['audit', '-', '--explain', figure, ...more], { input })

test('a figure that is stated: its reading, what was tried, the arithmetic, why it was kept', () => {
  const { code, out, err } = explain('1.100', '--lang', 'en')
  expect([code, err]).toEqual([0, ''])
  expect(out.split('\n')[0]).toMatch(/^1\.100 hộ {2}Before the first section {2}-:1:12 {2}c\w+$/)
  expect(out).toContain('read as: quantity 1100 hộ; counts:')
  expect(out).toContain('sum DS101 The parts add up to their total: is the stated figure')
  expect(out).toContain('members: part 600 hộ; part 400 hộ')
  expect(out).toMatch(/evidence: “gồm”, strength 0\.\d\d/)
  expect(out).toContain('600 + 400 = 1.000 hộ; does not agree (1.100 hộ)')
  expect(out).toContain('Kept: it does not hold, and the words are strong enough to say so.')
  expect(out).toContain('Dropped: ')
})

test('a part names its total; Vietnamese is the language without --lang', () => {
  const { out } = explain('600')
  expect(out).toContain('phần của “1.100 hộ”')
  expect(out).toContain('Giữ: không khớp, và lời văn đủ rõ để báo.')
})

test('a figure is meant by its print, with or without unit, or by its id, and never by a piece of a number', () => {
  const [first = ''] = explain('14/31').out.split('\n')
  expect(first).toMatch(/^14\/31 hộ /)
  expect(explain('14/31 hộ').out).toBe(explain('14/31').out)
  expect(explain(first.split(' ').at(-1)!).out).toBe(explain('14/31').out)
  for (const piece of ['14', '100', '31', '5', '00 hộ']) expect(explain(piece).code, piece).toBe(2)
})

test('a figure with which nothing was tried', () => {
  expect(explain('7', '--lang', 'en').out).toContain('No relation was tried for this figure.')
})

test('wrong use and unreadable files', () => {
  expect(explain('999')).toEqual({ code: 2, out: '', err: 'lỗi: không có số "999" trong -\n' })
  expect(explain('')).toMatchObject({ code: 2, out: '' })
  expect(explain('1.100', '--format', 'json')).toMatchObject({ code: 2, out: '' })
  expect(explain('1.100', '--output', 'out')).toMatchObject({ code: 2, out: '' })
  expect(doisoat(['audit', 'missing.md', '--explain', '1'])).toMatchObject({ code: 3, out: '' })
})
