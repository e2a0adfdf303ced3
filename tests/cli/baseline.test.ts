import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { doisoat, folder } from './run.ts'

const poor = 'Toàn xã có 100 hộ nghèo, gồm thôn Đông 60 hộ và thôn Tây 30 hộ.\n'
const schools = 'Toàn xã có 20 giáo viên, gồm 12 nữ và 9 nam.\n'

/** An archive of two reports with one error each, of which the baseline has been written. */
function given() {
  const cwd = folder()
  mkdirSync(join(cwd, 'kho'))
  writeFileSync(join(cwd, 'kho/a.md'), poor)
  writeFileSync(join(cwd, 'kho/b.md'), schools)
  const run = (...args: string[]) => doisoat(args, { cwd })
  expect(run('audit', 'kho', '--write-baseline', 'known.json', '--fail-on', 'error').code).toBe(1)
  return { cwd, run, known: () => readFileSync(join(cwd, 'known.json'), 'utf8') }
}

test('what stands in the baseline is shown apart, not counted, and fails no run', () => {
  const { run } = given()
  const audit = run('audit', 'kho', '--baseline', 'known.json', '--fail-on', 'info')
  expect([audit.code, audit.err]).toEqual([0, ''])
  expect(audit.out.match(/1 đã biết từ trước/g)).toHaveLength(2)
  expect(audit.out).not.toContain('DS101')
  const all = (format: string) => run('audit', 'kho', '--baseline', 'known.json', '--format', format).out
  expect(all('html')).toContain('Đã biết từ trước: known.json')
  expect(all('markdown')).toContain('Đã biết từ trước: known.json')
  expect(all('csv').match(/,known,known\.json,/g)).toHaveLength(2)
  expect(JSON.parse(all('sarif')).runs[0].results[0].suppressions).toEqual([
    { kind: 'external', status: 'accepted', justification: 'known.json' },
  ])
})

test('a new finding is counted alone; one that is gone is named', () => {
  const { cwd, run } = given()
  writeFileSync(join(cwd, 'kho/a.md'), poor.replace('60 hộ', '70 hộ'))
  writeFileSync(join(cwd, 'kho/c.md'), poor)
  const { code, out, err } = run('audit', 'kho', '--baseline', 'known.json', '--fail-on', 'error')
  expect(code).toBe(1)
  expect(err).toMatch(/^kho\/a\.md: DS101 f\w+ đã biết từ trước, nay không còn\n$/)
  expect(out).toContain('Tất cả 3 báo cáo: 1 lỗi · 1 đã biết từ trước')
})

test('a known finding whose sentence has changed counts again', () => {
  const { cwd, run } = given()
  writeFileSync(join(cwd, 'kho/a.md'), poor.replace('30 hộ', '20 hộ'))
  const { code, err } = run('audit', 'kho', '--baseline', 'known.json', '--fail-on', 'error', '--lang', 'en')
  expect(code).toBe(1)
  expect(err).toMatch(/^kho\/a\.md: DS101 f\w+ was known and is gone\n$/)
})

test('it is the same from every folder, in the same order on every run, and may be renewed in place', () => {
  const { cwd, run, known } = given()
  const before = known()
  expect(JSON.parse(before).findings.map(({ path }: { path: string }) => path)).toEqual([
    'kho/a.md',
    'kho/b.md',
  ])
  const inside = doisoat(['audit', 'b.md', 'a.md', '--baseline', '../known.json', '--fail-on', 'error'], {
    cwd: join(cwd, 'kho'),
  })
  expect([inside.code, inside.err]).toEqual([0, ''])
  run('audit', 'kho', '--baseline', 'known.json', '--write-baseline', 'known.json')
  expect(known()).toBe(before)
})

test('it may go to a folder that is not there yet', () => {
  const { cwd, run, known } = given()
  expect(run('audit', 'kho', '--write-baseline', 'notes/known.json').code).toBe(0)
  const there = readFileSync(join(cwd, 'notes/known.json'), 'utf8')
  expect(there.replaceAll('"../kho/', '"kho/')).toBe(known())
})

test('what a person decided stays decided, and goes to no baseline', () => {
  const { run, known } = given()
  const { finding } = JSON.parse(known()).findings[0]
  run('decide', finding, 'kho/a.md', '--accept', '--reason', 'số ước')
  expect(run('audit', 'kho', '--baseline', 'known.json').out).toContain('1 đã quyết định · 1 đã biết')
  run('audit', 'kho', '--write-baseline', 'known.json')
  expect(JSON.parse(known()).findings).toHaveLength(1)
})

test('entries of reports that were not read are counted, not taken for gone', () => {
  const { run } = given()
  expect(run('audit', 'kho/a.md', '--baseline', 'known.json').err).toBe(
    'known.json: 1 phát hiện đã biết thuộc báo cáo khác, lần này không đọc\n',
  )
})

test('a baseline that is missing or none of ours is wrong use', () => {
  const { cwd, run } = given()
  expect(run('audit', 'kho', '--baseline', 'none.json')).toEqual({
    code: 2,
    out: '',
    err: 'lỗi: không có tệp đã biết none.json; --write-baseline sẽ ghi tệp này\n',
  })
  writeFileSync(join(cwd, 'known.json'), '{}')
  expect(run('audit', 'kho', '--baseline', 'known.json').err).toMatch(
    /^lỗi: known\.json không phải tệp các phát hiện đã biết: "schemaVersion" thiếu hoặc sai\n$/,
  )
  const entry = '{"path": "a.md", "finding": "f1"}'
  writeFileSync(join(cwd, 'known.json'), `{"schemaVersion": "1.0", "findings": [${entry}]}`)
  expect(run('audit', 'kho', '--baseline', 'known.json').err).toMatch(
    /: "code" thiếu hoặc sai ở mục thứ 1\n$/,
  )
  writeFileSync(join(cwd, 'known.json'), '{')
  expect(run('audit', 'kho', '--baseline', 'known.json').err).toBe(
    'lỗi: known.json không phải tệp các phát hiện đã biết: không phải JSON\n',
  )
})
