import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { checks } from '../../src/checks/index.ts'
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
  const input = '## I. TÌNH HÌNH\n\nCó 3 xã[^1].\n\n### 1. Kinh tế\n\nTốt.\n\n[^1]: Gồm A, B, C.\n'
  expect(doisoat(['tree', '-'], { input }).out).toMatchInlineSnapshot(`
    "-

      I  TÌNH HÌNH
        I/1  Kinh tế
      ^1 ← I  Gồm A, B, C.
      ✎
      5 blocks, 0 losses
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
    expect(out).toContain(first!.what[lang])
    for (const example of first!.examples.bad) expect(out).toContain(example.split('\n')[0])
  }
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
