import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { doisoat, folder } from './run.ts'

const report = 'fixtures/reports/thi-dua-2024.md'
const audit = (cache: string, env = {}) =>
  doisoat(['audit', report], { env: { XDG_CACHE_HOME: cache, ...env } })
const codeIn = (cache: string) => join(cache, 'doisoat', 'audit.code')

test('a run keeps its compiled code for the next, which says the same', () => {
  const cache = folder()
  const first = audit(cache)
  const kept = readFileSync(codeIn(cache))
  expect(kept.length).toBeGreaterThan(100_000)
  expect(audit(cache)).toEqual(first)
  expect(readFileSync(codeIn(cache)).equals(kept)).toBe(true)
})

test('a program from code that was kept starts workers', () => {
  const cache = folder()
  const both = () =>
    doisoat(['audit', report, 'fixtures/reports/bao-hiem-2024.md'], { env: { XDG_CACHE_HOME: cache } })
  const first = both()
  expect([first.code, first.err]).toEqual([0, ''])
  expect(both()).toEqual(first)
})

test.each([
  ['damaged', (code: Buffer) => code.fill(0xff, code.length >> 1, (code.length >> 1) + 9)],
  ['cut short', (code: Buffer) => code.subarray(0, code.length >> 1)],
  ['empty', () => Buffer.alloc(0)],
])('code that is %s is not run, and made anew', (_, harm) => {
  const cache = folder()
  const first = audit(cache)
  const file = codeIn(cache)
  const before = readFileSync(file)
  writeFileSync(file, harm(Buffer.from(before)))
  expect(audit(cache)).toEqual(first)
  expect(readFileSync(file).length).toBeGreaterThan(before.length / 2)
})

test('where nothing can be kept, or shall not be, nothing is said of it', () => {
  const said = audit('/proc/none')
  expect([said.code, said.err]).toEqual([0, ''])
  expect(audit('/dev/null')).toEqual(said)
  const cache = folder()
  expect(audit(cache, { NODE_DISABLE_COMPILE_CACHE: '1' })).toEqual(said)
  expect(readdirSync(cache)).toEqual([])
})

test('what is wrong on the command line leaves no code', () => {
  const cache = folder()
  expect(doisoat(['adit', report], { env: { XDG_CACHE_HOME: cache } }).code).toBe(2)
  expect(readdirSync(cache)).toEqual([])
})
