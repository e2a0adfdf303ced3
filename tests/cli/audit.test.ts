import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { datasetSchema } from '../../src/dataset/index.ts'
import { given } from './given.ts'
import { doisoat } from './run.ts'

const agreeing = 'Toàn xã có 100 hộ nghèo, trong đó thôn Đông 60 hộ và thôn Tây 40 hộ.\n'
const disagreeing = 'Toàn xã có 100 hộ nghèo, gồm thôn Đông 60 hộ và thôn Tây 30 hộ.\n'

describe('what is read', () => {
  test('folders with all below them, globs and files, each once and sorted', () => {
    const cwd = given({
      'b.md': agreeing,
      'sub/a.md': agreeing,
      'sub/ghi chép.markdown': agreeing,
      'sub/x.pdf': '%PDF',
    })
    const paths = (...args: string[]) =>
      JSON.parse(doisoat(['audit', '--format', 'json', ...args], { cwd }).out).reports.map(
        (r: { path: string }) => r.path,
      )
    expect(paths('.')).toEqual(['b.md', 'sub/a.md', 'sub/ghi chép.markdown'])
    expect(paths('sub', 'b.md', './b.md')).toEqual(['b.md', 'sub/a.md', 'sub/ghi chép.markdown'])
    expect(paths('**/a.*')).toEqual(['sub/a.md'])
    expect(doisoat(['audit', '.'], { cwd }).err).toBe('bỏ qua 1 tệp không phải báo cáo (.pdf 1)\n')
    expect(doisoat(['tree', '.', '--lang', 'en'], { cwd }).err).toBe('passed over 1 file (.pdf 1)\n')
  })

  test('standard input', () => {
    const { code, out } = doisoat(['audit', '-', '--format', 'json'], { input: agreeing })
    expect(code).toBe(0)
    expect(datasetSchema.parse(JSON.parse(out)).reports[0]!.blocks.map((block) => block.text)).toEqual([
      agreeing.trim(),
    ])
  })

  test('what cannot be read is one line each, with file and reason, and stops nothing', () => {
    const cwd = given({
      'a.md': agreeing,
      'empty.md': '',
      'cut.docx': Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0, 0, 0),
      'cut.doc': Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0, 0, 0),
      'old.docx': Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0, 0, 0),
      'junk.md': Uint8Array.from({ length: 400 }, (_, index) => (index * 7919) % 256),
    })
    const { code, out, err } = doisoat(['audit', '.', 'missing.md', '--format', 'json'], { cwd })
    expect(code).toBe(3)
    expect(JSON.parse(out).reports.map((report: { path: string }) => report.path)).toEqual(['a.md'])
    const lines = err.trimEnd().split('\n')
    expect(lines.map((line) => line.split(':')[0]).sort()).toEqual(
      ['cut.doc', 'cut.docx', 'empty.md', 'junk.md', 'missing.md', 'old.docx'].sort(),
    )
    expect(lines.filter((line) => /stopped the program|undefined|\bat .*\.js/.test(line))).toEqual([])
  })
})

describe('what is written', () => {
  test('every format into a folder, the same bytes twice, inputs as they were', () => {
    const cwd = given({ 'in/a.md': disagreeing, 'in/b.md': agreeing })
    const formats = 'json,ndjson,csv,html,sarif,markdown,text'
    const run = (output: string) => doisoat(['audit', 'in', '--output', output, '--format', formats], { cwd })
    const { code, out, err } = run('one')
    run('two')
    expect([code, out]).toEqual([0, ''])
    expect(err).toContain('in/a.md')
    const all = readdirSync(join(cwd, 'one'), { recursive: true, encoding: 'utf8' }).sort()
    // What a run keeps for the next one is no result.
    const names = all.filter((name) => !name.startsWith('.doisoat'))
    expect(names.filter((name) => !name.startsWith('tables/'))).toEqual([
      'audit.html',
      'audit.json',
      'audit.md',
      'audit.sarif',
      'audit.txt',
      'tables',
    ])
    for (const name of names.filter((name) => name !== 'tables')) {
      expect(readFileSync(join(cwd, 'two', name)).equals(readFileSync(join(cwd, 'one', name))), name).toBe(
        true,
      )
    }
    expect(readFileSync(join(cwd, 'in/a.md'), 'utf8')).toBe(disagreeing)
  })

  test('a folder of results inside the folder of reports is not read again', () => {
    const cwd = given({ 'a.md': agreeing })
    for (const _round of [1, 2])
      doisoat(['audit', '.', '--output', 'out', '--format', 'markdown,json'], { cwd })
    expect(JSON.parse(readFileSync(join(cwd, 'out/audit.json'), 'utf8')).reports).toHaveLength(1)
  })

  test('an input is never written over', () => {
    const cwd = given({ 'audit.md': agreeing })
    const { code, err } = doisoat(['audit', 'audit.md', '--output', '.', '--format', 'markdown'], { cwd })
    expect([code, err.trim()]).toEqual([2, 'lỗi: audit.md là tệp đầu vào, không được ghi đè'])
    expect(readFileSync(join(cwd, 'audit.md'), 'utf8')).toBe(agreeing)
  })

  test('a folder that cannot be made is said so', () => {
    const cwd = given({ 'a.md': agreeing, taken: '' })
    const { code, err } = doisoat(['audit', 'a.md', '--output', 'taken/x', '--quiet'], { cwd })
    expect(code).toBe(2)
    expect(err).toMatch(/^lỗi: .*taken/)
  })

  test('a folder that denies its own being stops at once', () => {
    const { code, err } = doisoat(['audit', '-', '--output', '/proc/nope'], { input: agreeing })
    expect(code).toBe(2)
    expect(err).toContain('không ghi được kết quả vào /proc/nope: ')
  })

  test('one CSV table on standard output', () => {
    const { out } = doisoat(['audit', '-', '--format', 'csv', '--table', 'claims'], { input: agreeing })
    const [head, ...rows] = out.trimEnd().split('\n')
    expect(head).toMatch(/^\uFEFFreport,id,kind,text,value,/)
    expect(rows).toHaveLength(3)
  })
})

describe('exit codes', () => {
  test.each([
    ['never', 0],
    ['error', 1],
    ['warning', 1],
    ['info', 1],
  ])('a report with an error and --fail-on %s: %d', (level, code) => {
    expect(doisoat(['audit', '-', '--fail-on', level], { input: disagreeing }).code).toBe(code)
  })

  test('an agreeing report fails on nothing', () => {
    expect(doisoat(['audit', '-', '--fail-on', 'error'], { input: agreeing }).code).toBe(0)
  })

  test.each([
    [['audit']],
    [['audit', '-', '--format', 'xls']],
    [['audit', '-', '--format', 'json,html']],
    [['audit', '-', '--fail-on', 'all']],
    [['nothing']],
    [['explain', 'DS999']],
  ])('wrong use: %j', (args) => {
    const { code, out, err } = doisoat(args, { input: agreeing })
    expect([code, out]).toEqual([2, ''])
    expect(err).toMatch(/^lỗi: /)
  })
})

test('the summary says what disagrees, in both languages, without colours for a pipe', () => {
  const { out } = doisoat(['audit', '-'], { input: disagreeing })
  expect(out).toContain('1 lỗi')
  expect(out).toContain('DS101')
  expect(out).not.toContain('\u001b')
  expect(doisoat(['audit', '-', '--lang', 'en'], { input: disagreeing }).out).toContain('1 error')
})

test('one review copy on standard output, and several in a folder', () => {
  const cwd = given({ 'a.md': disagreeing, 'b.md': disagreeing })
  const one = doisoat(['audit', 'a.md', '--format', 'docx'], { cwd })
  expect([one.code, one.out.slice(0, 2)]).toEqual([0, 'PK'])
  const two = doisoat(['audit', 'a.md', 'b.md', '--format', 'docx'], { cwd })
  expect([two.code, two.out, two.err.trim()]).toEqual([
    2,
    '',
    'lỗi: đầu ra chuẩn chỉ nhận một bản góp ý; hãy chọn thư mục bằng --output',
  ])
  expect(
    doisoat(['audit', '.', '--format', 'docx,parquet', '--output', 'out', '--quiet'], { cwd }).code,
  ).toBe(0)
  expect(readdirSync(join(cwd, 'out/review')).sort()).toEqual(['a.md.docx', 'b.md.docx'])
  expect(readFileSync(join(cwd, 'out/parquet/claims.parquet')).toString('latin1')).toMatch(
    /^PAR1[\s\S]*PAR1$/,
  )
})

test('more files than are held open at once are all whole', () => {
  const names = Array.from({ length: 70 }, (_, at) => `${at}.md`)
  const cwd = given(Object.fromEntries(names.map((name) => [name, disagreeing])))
  const { code } = doisoat(['audit', '.', '--format', 'docx,csv', '--output', 'out', '--quiet'], { cwd })
  expect(code).toBe(0)
  expect(readdirSync(join(cwd, 'out/review'))).toHaveLength(70)
  const rows = readFileSync(join(cwd, 'out/tables/reports.csv'), 'utf8').trimEnd().split('\n')
  expect(rows).toHaveLength(71)
})
