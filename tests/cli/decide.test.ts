import { spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  chmodSync,
  lstatSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { changeDecisions } from '../../src/cli/decisions.ts'
import { replaceFile } from '../../src/cli/replace-file.ts'
import { doisoat, folder, main } from './run.ts'

const disagreeing = 'Toàn xã có 100 hộ nghèo, gồm thôn Đông 60 hộ và thôn Tây 30 hộ.\n'

function given() {
  const cwd = folder()
  writeFileSync(join(cwd, 'a.md'), disagreeing)
  const run = (...args: string[]) => doisoat(args, { cwd })
  const findings = () => JSON.parse(run('audit', 'a.md', '--format', 'json').out).reports[0].findings
  return { cwd, run, findings, id: findings()[0].id as string }
}

test('a decision is kept beside the report, settles the finding in every view, and can be taken back', () => {
  const { cwd, run, findings, id } = given()
  expect(run('audit', 'a.md', '--fail-on', 'error').code).toBe(1)
  expect(run('decide', id, 'a.md', '--accept', '--reason', 'Số ước của thôn', '--by', 'Lan')).toEqual({
    code: 0,
    out: '',
    err: `DS101 ${id}: Chấp nhận (Lan): Số ước của thôn\n`,
  })
  expect(findings()[0].decision).toEqual({ decision: 'accepted', reason: 'Số ước của thôn', by: 'Lan' })
  const audit = run('audit', 'a.md', '--fail-on', 'error')
  expect(audit.code).toBe(0)
  expect(audit.out).toContain('1 đã quyết định')
  expect(audit.out).not.toContain('DS101')
  expect(run('audit', 'a.md', '--format', 'html').out).toContain('Chấp nhận (Lan): Số ước của thôn')
  expect(JSON.parse(run('audit', 'a.md', '--format', 'sarif').out).runs[0].results[0].suppressions).toEqual([
    { kind: 'external', status: 'accepted', justification: 'Số ước của thôn' },
  ])
  expect(run('audit', 'a.md', '--format', 'csv').out).toContain(',accepted,Số ước của thôn,Lan')
  expect(run('decide', id, 'a.md', '--undo').code).toBe(0)
  expect(findings()[0].decision).toBeUndefined()
  expect(readFileSync(join(cwd, 'a.md'), 'utf8')).toBe(disagreeing)
})

test('a decision on text that has changed since is void, and said so', () => {
  const { cwd, run, findings, id } = given()
  run('decide', id, 'a.md', '--reject', '--reason', 'đọc nhầm')
  writeFileSync(join(cwd, 'a.md'), disagreeing.replace('30 hộ', '20 hộ'))
  const { code, err } = run('audit', 'a.md', '--fail-on', 'error')
  expect([code, err]).toEqual([
    1,
    `a.md: quyết định về DS101 ${id} hết hiệu lực: câu văn đã thay đổi; cần xem lại rồi quyết định lại, hoặc rút lại bằng --undo\n`,
  ])
  expect(run('audit', 'a.md', '--format', 'html').out).toMatch(/hết hiệu lực[\s\S]*Bác bỏ: đọc nhầm/)
  expect(run('audit', 'a.md', '--format', 'markdown', '--lang', 'en').out).toContain('is void')
  expect(findings()[0].decision).toBeUndefined()
})

test('a report that is converted again keeps its decisions', () => {
  const { cwd, run, findings, id } = given()
  run('decide', id, 'a.md', '--accept', '--reason', 'đúng')
  writeFileSync(join(cwd, 'a.md'), `## I. KẾT QUẢ\n\nMở đầu.\n\n${disagreeing}`)
  expect(findings()[0].decision).toMatchObject({ decision: 'accepted' })
})

test.each([
  [['decide', 'f1', 'a.md']],
  [['decide', 'f1', 'a.md', '--accept', '--reject', '--reason', 'x']],
  [['decide', 'f1', 'a.md', '--accept']],
  [['decide', 'f1', 'a.md', '--accept', '--reason', '  ']],
  [['decide', 'f1', 'a.md', '--accept', '--reason', 'x']],
  [['decide', 'f1', '-', '--accept', '--reason', 'x']],
])('wrong use: %j', (args) => {
  const { run } = given()
  const { code, out, err } = run(...args)
  expect([code, out]).toEqual([2, ''])
  expect(err).toMatch(/^lỗi: /)
})

test.each([
  ['{"decisions": 1}', '"schemaVersion" is missing or wrong'],
  ['{"schemaVersion": "1.0", "decisions": [{}]}', '"finding" is missing or wrong in entry 1'],
  ['half of a fi', 'it is not JSON; mend it, or delete it and decide again'],
])('a file of decisions that is none is a failure of its report, and of no other: %s', (text, reason) => {
  const { cwd, run, id } = given()
  writeFileSync(join(cwd, 'b.md'), disagreeing)
  writeFileSync(join(cwd, 'a.md.decisions.json'), text)
  const said = `a.md: the decisions in a.md.decisions.json cannot be used: ${reason}\n`
  const { code, out, err } = run('audit', 'a.md', 'b.md', '--format', 'json', '--lang', 'en')
  expect([code, err]).toEqual([3, said])
  expect(JSON.parse(out).reports.map(({ path }: { path: string }) => path)).toEqual(['b.md'])
  const decided = run('decide', id, 'a.md', '--accept', '--reason', 'x', '--lang', 'en')
  expect(decided).toEqual({ code: 3, out: '', err: said })
  expect(readFileSync(join(cwd, 'a.md.decisions.json'), 'utf8')).toBe(text)
})

test('the beginning of an id, in letters of any size, is enough where no other begins so, to decide and to take back', () => {
  const { run, findings, id } = given()
  const short = id.slice(0, 7).toUpperCase()
  expect(run('decide', short, 'a.md', '--accept', '--reason', 'x').err).toBe(`DS101 ${id}: Chấp nhận: x\n`)
  expect(findings()[0].decision).toMatchObject({ decision: 'accepted' })
  expect(run('decide', short, 'a.md', '--undo').code).toBe(0)
  expect(findings()[0].decision).toBeUndefined()
})

test('who mistypes an id, or gives the code of a check, is told the nearest', () => {
  const { run, id } = given()
  const other = `${id.slice(0, -1)}0`
  for (const wrong of [other, 'DS101', id.slice(0, 3)])
    expect(run('decide', wrong, 'a.md', '--accept', '--reason', 'x')).toEqual({
      code: 2,
      out: '',
      err: `lỗi: a.md không có phát hiện ${wrong}; gần nhất là: DS101 ${id}\n`,
    })
})

test('what is wrong in a file of decisions is said in Vietnamese too', () => {
  const { cwd, run } = given()
  writeFileSync(join(cwd, 'a.md.decisions.json'), '{"schemaVersion": "1.0", "decisions": [{}]}')
  expect(run('audit', 'a.md').err).toBe(
    'a.md: không dùng được các quyết định trong a.md.decisions.json: "finding" thiếu hoặc sai ở mục thứ 1\n',
  )
})

test('several people may decide on one report at once: nothing that one of them wrote is lost', async () => {
  const { cwd, findings } = given()
  writeFileSync(
    join(cwd, 'a.md'),
    ['hộ', 'người', 'ha', 'lớp'].map((unit) => disagreeing.replaceAll('hộ', unit)).join('\n'),
  )
  const ids = findings().map(({ id }: { id: string }) => id)
  expect(ids).toHaveLength(4)
  const deciding = ids.map((id: string) =>
    once(spawn(process.execPath, [main, 'decide', id, 'a.md', '--accept', '--reason', id], { cwd }), 'exit'),
  )
  expect((await Promise.all(deciding)).map(([code]) => code)).toEqual([0, 0, 0, 0])
  const { decisions } = JSON.parse(readFileSync(join(cwd, 'a.md.decisions.json'), 'utf8'))
  expect(decisions.map(({ finding }: { finding: string }) => finding)).toEqual([...ids].sort())
  expect(readdirSync(cwd).sort()).toEqual(['a.md', 'a.md.decisions.json'])
})

test('the file of decisions is replaced whole, keeps its mode, and a link to it stays a link', () => {
  const { cwd, run, id } = given()
  const file = join(cwd, 'a.md.decisions.json')
  run('decide', id, 'a.md', '--accept', '--reason', 'một')
  chmodSync(file, 0o664)
  renameSync(file, join(cwd, 'shared.json'))
  symlinkSync('shared.json', file)
  const before = statSync(file)
  expect(run('decide', id, 'a.md', '--accept', '--reason', 'hai').code).toBe(0)
  expect(lstatSync(file).isSymbolicLink()).toBe(true)
  expect(readFileSync(join(cwd, 'shared.json'), 'utf8')).toContain('hai')
  // Another file stands there now: no reader ever saw half of it.
  expect([statSync(file).mode, statSync(file).ino === before.ino]).toEqual([before.mode, false])
})

test('where decisions cannot be written, the reason is said in words', async () => {
  const { cwd, id } = given()
  const report = join(cwd, 'a.md', 'b.md')
  const said = `results cannot be written to ${report}.decisions.json: part of the path is a file`
  await expect(changeDecisions(report, () => [])).rejects.toThrow(said)
  expect(() => replaceFile(`${report}.decisions.json`, id)).toThrow(said)
})
