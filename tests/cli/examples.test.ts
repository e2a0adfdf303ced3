import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { folder } from './run.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))

function run(example: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`examples/${example}`, ...args], {
    cwd: root,
    encoding: 'utf8',
  })
  return { code: status, out: stdout, err: stderr }
}

test('one report', () => {
  const { code, out, err } = run('audit-one-report.mjs')
  expect([code, err]).toEqual([0, ''])
  expect(out.split('\n')[0]).toMatch(/^\d+ figures, \d+ of them checked$/)
  expect(out.match(/^DS\d{3}: .+/gm)?.map((line) => line.slice(0, 5))).toEqual(['DS201', 'DS101'])
})

test('one sentence', () => {
  expect(run('figures-of-a-sentence.mjs').out).toBe(
    'quantity "1.201,5 triệu đồng" 1201.5 triệu đồng\npercent "96,3%" 96.3 %\n',
  )
})

test('one page', () => {
  const file = join(folder(), 'page.html')
  expect(run('write-a-page.mjs', file, 'examples/xa-nam-son.md').code).toBe(0)
  expect(readFileSync(file, 'utf8')).toMatch(/^<!doctype html>[\s\S]*id="r1-report"[\s\S]*<\/html>\s*$/)
})

test('the stages, one after the other', () => {
  const { out, err } = run('stage-by-stage.mjs')
  expect(err).toBe('')
  expect(out.split('\n').slice(0, 2)).toEqual([
    'BÁO CÁO 41/BC-UBND',
    expect.stringMatching(/^18 figures, \d+ relations, 2 findings$/),
  ])
  expect(out.match(/^inconsistent /gm)).toHaveLength(2)
})

test('within unified', () => {
  const { out, err } = run('lint-with-remark.mjs')
  expect(err).toBe('')
  expect(out.match(/^\d+:\d+ DS\d{3} /gm)).toEqual(['21:186 DS201 ', '25:25 DS101 '])
})
