import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { checks } from '../../src/checks/index.ts'
import { jobsOf } from '../../src/cli/batch/jobs.ts'
import { runnerFor } from '../../src/cli/batch/runner-for.ts'
import { fileLimitsOf } from '../../src/cli/limit-options.ts'
import { docx, p, packageOf } from '../ingest/docx-package.ts'
import { given } from './given.ts'
import { doisoat } from './run.ts'

const pkg = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))

test('the version is that of the package', () => {
  expect(doisoat(['--version'])).toEqual({ code: 0, out: `${pkg.version}\n`, err: '' })
})

test('help names every command and goes to standard output', () => {
  const { code, out, err } = doisoat(['--help'])
  expect([code, err]).toEqual([0, ''])
  for (const command of ['audit', 'figures', 'tree', 'explain', 'schema']) expect(out).toContain(command)
})

test('figures of lines: one object a line, for lines without figures too', () => {
  const { code, out } = doisoat(['figures', '--lines', '--format', 'ndjson', '-'], {
    input: 'có 3 xã\n\nkhông có số\r\ntăng 12,5%',
  })
  const lines = out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(code).toBe(0)
  expect(lines.map((line) => [line.line, line.claims.length])).toEqual([
    [1, 1],
    [2, 0],
    [3, 0],
    [4, 1],
  ])
  expect(lines[3].claims[0]).toMatchObject({ kind: 'percent', value: '12.5', text: '12,5%' })
})

test('figures of a report, as objects and as plain lines', () => {
  const input = 'Xã có 1.201,5 triệu đồng.\n'
  expect(JSON.parse(doisoat(['figures', '-'], { input }).out)).toMatchObject({
    path: '-',
    claims: [{ value: '1201.5' }],
  })
  expect(doisoat(['figures', '-', '--format', 'text'], { input }).out).toMatch(
    /^-\t1:7\tquantity\t1\.201,5 triệu đồng\t/,
  )
})

test('the tree of a report', () => {
  const input =
    'UBND XÃ HÒA AN\n\nSố: 7/BC-UBND\n\nHòa An, ngày   tháng 6 năm 2024\n\n**BÁO CÁO**\n\n**Kết quả**\n\nKính gửi: UBND huyện.\n\n## I. TÌNH HÌNH\n\nCó 3 xã[^1].\n\n1. Thu đạt 5 tỷ đồng, tăng so với năm trước và vượt kế hoạch.\n\n2. Chi 4 tỷ đồng.\n\n![dấu](a.png)\n\nNơi nhận:\n- Như trên;\n- Lưu: VT.\n\nCHỦ TỊCH\n\nLê Văn Bình\n\n[^1]: Gồm A, B, C.\n'
  expect(doisoat(['tree', '-'], { input }).out).toMatchInlineSnapshot(`
    "-
      UBND XÃ HÒA AN
      7/BC-UBND · Hòa An, …/6/2024
      BÁO CÁO Kết quả
      Kính gửi: UBND huyện
      I  TÌNH HÌNH
        I/1  “Thu đạt 5 tỷ đồng, tăng so với năm trước và vượt kế hoạch.”
        I/2  “Chi 4 tỷ đồng.”
      ^1 ← I  Gồm A, B, C.
      ✎ CHỦ TỊCH · Lê Văn Bình
      → Như trên; Lưu: VT
      16 blocks, 1 losses (image 1: 3 characters)
    "
  `)
})

test('every check is explained in both languages, with its examples', () => {
  expect(checks.length).toBeGreaterThan(0)
  const list = doisoat(['explain']).out
  for (const check of checks) expect(list).toContain(`${check.code}  ${check.title.vi}`)
  const [first] = checks
  for (const lang of ['vi', 'en'] as const) {
    const { out } = doisoat(['explain', first!.code.toLowerCase(), '--lang', lang])
    expect(out.replace(/\s+/g, ' ')).toContain(first!.what[lang])
    for (const example of first!.examples.bad) expect(out).toContain(example.split('\n')[0])
    const says = { vi: /^ {2}→ Các phần cộng lại được 110 hộ, /m, en: /^ {2}→ The parts give 110 hộ, /m }
    expect(out).toMatch(says[lang])
  }
})

test('of a check between reports each report is told with its period, and what is said of them', () => {
  const { out } = doisoat(['explain', 'DS901', '--lang', 'vi'])
  expect(out).toMatch(/^ {2}Báo cáo năm 2023: Sản lượng cá nuôi đạt 214 tấn\.\n {2}Báo cáo năm 2024: /m)
  expect(out).toMatch(/^ {2}→ .*(?:241|214) tấn/m)
  expect(out).not.toContain(' | ')
})

test('the schema is JSON Schema', () => {
  const schema = JSON.parse(doisoat(['schema']).out)
  expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema')
  expect(Object.keys(schema.properties)).toEqual(['schemaVersion', 'generator', 'reports'])
})

test('a reader that goes away ends the program quietly', async () => {
  const main = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url))
  const child = spawn(process.execPath, [main, 'figures', '--lines', '-'], {
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  let err = ''
  child.stderr.on('data', (part) => {
    err += part
  })
  child.stdin.on('error', () => {})
  child.stdin.end('có 3 xã và 4 thôn\n'.repeat(20_000))
  await once(child.stdout, 'data')
  child.stdout.destroy()
  const [code] = await once(child, 'exit')
  expect([code, err]).toEqual([0, ''])
})

/** A text of a megabyte, zipped or only packed. */
const long = packageOf({ body: p('a '.repeat(600_000)) })

test.each([
  ['--max-unzipped', /more than 1048576$/, 'tree'],
  ['--max-elements', /more than 1 elements$/, 'audit'],
  ['--max-depth', /deeper than 1$/, 'figures'],
  ['--max-entries', /entries, more than 1$/, 'compare'],
] as const)('a limit that is set holds: %s', (option, reason, command) => {
  const cwd = given({ 'a.docx': zipSync(long, { level: 0 }) })
  const { code, err } = doisoat([command, 'a.docx', option, '1', '--lang', 'en'], { cwd })
  expect(code).toBe(3)
  expect(err.split('\n')[0]).toMatch(reason)
})

test('a limit that is set lets in what the usual one refuses', () => {
  const cwd = given({ 'a.docx': zipSync(long) })
  expect(doisoat(['tree', 'a.docx', '--lang', 'en'], { cwd }).err).toMatch(/more than 100 times/)
  expect(doisoat(['tree', 'a.docx', '--max-ratio', '100000'], { cwd }).code).toBe(0)
})

test('Word files of all kinds are taken from a folder', () => {
  const names = ['a.docx', 'b.docm', 'c.dotx', 'd.DOTM']
  const cwd = given(
    Object.fromEntries([...names, 'e.xlsx'].map((name) => [name, docx({ body: p('Có 3 xã') })])),
  )
  const { out } = doisoat(['figures', '.'], { cwd })
  expect(
    out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).path),
  ).toEqual(names)
})

const tooMuch = p('Có 1.201 hộ. ').repeat(200_000)

test.each([
  ['tree', 'a.docx'],
  ['figures', 'a.docx'],
  ['audit', 'a.docx'],
  ['audit', 'a.docx', '--explain', '12'],
  ['compare', 'a.docx'],
  ['decide', 'f1', 'a.docx', '--accept', '--reason', 'x'],
])('every command holds a file to its memory and its time: %s %s %s', (...args) => {
  const cwd = given({ 'a.docx': zipSync(packageOf({ body: tooMuch }), { level: 0 }) })
  const memory = doisoat([...args, '--memory', '48', '--lang', 'en'], { cwd })
  expect([memory.code, memory.err]).toEqual([3, 'a.docx: it takes more than 48 MB of memory (--memory)\n'])
  const time = doisoat([...args, '--timeout', '1'], { cwd })
  expect([time.code, time.err]).toEqual([3, 'a.docx: đọc tệp này mất hơn 1 giây (--timeout)\n'])
})

test('what is small only while it is zipped is read where it can be stopped', async () => {
  const bomb = zipSync(packageOf({ body: tooMuch }))
  expect(bomb.length).toBeLessThan(64 * 1024)
  const cwd = given({ 'bomb.docx': bomb, 'small.docx': docx({ body: p('Có 12 hộ') }) })
  const runnerOf = (name: string) =>
    runnerFor(jobsOf([join(cwd, name)]), { wanted: [], language: 'vi', limits: fileLimitsOf({}) }, {})
  expect((await runnerOf('bomb.docx')).apart).toBe(true)
  expect((await runnerOf('small.docx')).apart).toBe(false)
})
