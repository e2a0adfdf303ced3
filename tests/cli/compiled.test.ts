import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { doisoat, folder } from './run.ts'

const report = 'fixtures/reports/thi-dua-2024.md'
const audit = (cache: string, env = {}) =>
  doisoat(['audit', report], { env: { XDG_CACHE_HOME: cache, ...env } })
const codeIn = (cache: string) => join(cache, 'doisoat', 'code', process.version)

test('a run keeps its compiled code for the next, which says the same', () => {
  const cache = folder()
  const first = audit(cache)
  const kept = readdirSync(codeIn(cache))
  expect(kept).toContain('program.cjs')
  expect(audit(cache)).toEqual(first)
  expect(readdirSync(codeIn(cache))).toEqual(kept)
})

test('code that was damaged, or that is of a module that is no more, is neither run nor kept', () => {
  const cache = folder()
  const first = audit(cache)
  const files = readdirSync(codeIn(cache)).map((name) => join(codeIn(cache), name))
  const before = files.map((file) => readFileSync(file))
  for (const [at, file] of files.entries()) {
    const bytes = Buffer.from(before[at]!)
    bytes[bytes.length >> 1]! ^= 0xff
    writeFileSync(file, bytes)
  }
  const gone = join(codeIn(cache), 'chunk-OF-OLD.cjs')
  writeFileSync(gone, 'code')
  expect(audit(cache)).toEqual(first)
  expect(existsSync(gone)).toBe(false)
  for (const [at, file] of files.entries())
    expect(readFileSync(file).length).toBeGreaterThan(before[at]!.length / 2)
  expect(audit(cache)).toEqual(first)
})

test('where nothing can be kept, or shall not be, nothing is said of it', () => {
  const said = audit('/proc/none')
  expect([said.code, said.err]).toEqual([0, ''])
  const cache = folder()
  expect(audit(cache, { NODE_DISABLE_COMPILE_CACHE: '1' })).toEqual(said)
  expect(readdirSync(cache)).toEqual([])
})
