import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { comparisonTableNames } from '../../src/cli/comparison-formats.ts'
import { comparisonFileSchema } from '../../src/dataset/comparison/json.ts'
import { comparisonTables } from '../../src/dataset/comparison/tables.ts'
import { reportsIn } from '../compare/notation.ts'
import { resultsIn } from './given.ts'
import { doisoat, folder } from './run.ts'

/** For what runs the program many times: four times what it takes on two busy cores. */
const MANY_RUNS = 180_000

const reports = fileURLToPath(new URL('../../fixtures/compare', import.meta.url))

/** A folder with tiny reports, written as the corpus writes them. */
function given(text: string): string {
  const cwd = folder()
  for (const [at, report] of reportsIn(text).entries()) writeFileSync(join(cwd, `${at + 1}.md`), report)
  return cwd
}

const disagreeing =
  '2023: Sản lượng cá nuôi đạt 214 tấn. | 2024: Sản lượng cá nuôi đạt 230 tấn (năm 2023: 241 tấn).'
const agreeing =
  '2023: Sản lượng cá nuôi đạt 214 tấn. | 2024: Sản lượng cá nuôi đạt 230 tấn (năm 2023: 214 tấn).'

describe('compare', () => {
  test('the summary names both places and both figures', () => {
    const { code, out } = doisoat(['compare', '.'], { cwd: given(disagreeing) })
    expect(code).toBe(0)
    expect(out).toContain('LỖI  DS901')
    expect(out).toMatch(/2\.md:\d+:\d+/)
    expect(out.replace(/\s+/g, ' ')).toContain(
      'ghi 241 tấn, nhưng báo cáo 12/BC-UBND (1.md) ghi 214 tấn; chênh 27 tấn.',
    )
  })

  test('exit codes: findings only when asked for, wrong use, unreadable input', () => {
    const cwd = given(disagreeing)
    expect(doisoat(['compare', '.', '--fail-on', 'error'], { cwd }).code).toBe(1)
    expect(doisoat(['compare', '.', '--fail-on', 'error'], { cwd: given(agreeing) }).code).toBe(0)
    expect(doisoat(['compare', '.', '--format', 'pdf'], { cwd }).code).toBe(2)
    expect(doisoat(['compare', '.', '--format', 'csv,json'], { cwd }).code).toBe(2)
    const { code, err } = doisoat(['compare', '1.md', 'none.md', '--lang', 'en'], { cwd })
    expect([code, err]).toEqual([3, 'none.md: there is no such file or folder\n'])
  })

  test('workers and the cache change nothing, and one unreadable file stops nothing', {
    timeout: MANY_RUNS,
  }, () => {
    const cwd = folder()
    cpSync(reports, join(cwd, 'in'), { recursive: true })
    const run = (output: string, ...more: string[]) =>
      doisoat(['compare', 'in', '--output', output, '--quiet', '--lang', 'en', ...more], { cwd })
    // A limit needs workers.
    const workers = ['--timeout', '120']
    expect([run('here').code, run('one', ...workers, '--jobs', '1').code]).toEqual([0, 0])
    const here = resultsIn(join(cwd, 'here'))
    expect(here.size).toBeGreaterThan(5)
    for (const file of ['binh-son-2022.md.decisions.json', 'empty.md'])
      writeFileSync(join(cwd, 'in', file), '')
    for (let round = 0; round < 2; round++) {
      const { code, err } = run('three', ...workers, '--jobs', '3')
      expect([code, err]).toEqual([3, 'passed over 2 files (.txt 2)\nin/empty.md: is empty\n'])
      expect(resultsIn(join(cwd, 'three'))).toEqual(here)
    }
    expect(readdirSync(join(cwd, 'three/.doisoat/cache')).length).toBeGreaterThan(0)
    expect(resultsIn(join(cwd, 'one'))).toEqual(here)
  })

  test('a folder gets every format, the JSON as its schema says, and the same bytes on every run', {
    timeout: MANY_RUNS,
  }, () => {
    const cwd = folder()
    cpSync(reports, join(cwd, 'in'), { recursive: true })
    const run = (output: string) => doisoat(['compare', 'in', '--output', output], { cwd })
    expect([run('one').code, run('two').code]).toEqual([0, 0])
    const files = [
      'comparison.json',
      'comparison.html',
      'comparison.txt',
      ...comparisonTableNames.map((name) => `comparison/${name}.csv`),
    ]
    for (const file of files)
      expect(readFileSync(join(cwd, 'one', file)), file).toEqual(readFileSync(join(cwd, 'two', file)))
    const json = comparisonFileSchema.parse(
      JSON.parse(readFileSync(join(cwd, 'one', 'comparison.json'), 'utf8')),
    )
    expect(
      json.series
        .find(({ name, points }) => name === 'đàn bò' && points.length > 4)
        ?.points.filter(({ telling }) => telling === 'reported')
        .map(({ period, value }) => `${period} ${value}`),
    ).toEqual(['2022 1045', '2023-S1 1062', '2023 1089', '2024-S1 1101', '2024 1120'])
  })

  test('standard output takes one table', () => {
    const { out } = doisoat(['compare', reports, '--format', 'csv', '--table', 'series'])
    const [head, ...rows] = out.trimEnd().split('\n')
    expect(head).toMatch(/^\ufeffseries,agencyName,name,unit,unitCode,period,start,end,value,/)
    expect(rows.length).toBeGreaterThan(40)
  })

  test('its tables are those of the dataset', () => {
    expect(comparisonTableNames).toEqual(comparisonTables.map(({ name }) => name))
  })

  test('explain knows its codes', () => {
    expect(doisoat(['explain', 'DS901', '--lang', 'en']).out).toContain('earlier-level-matches-its-report')
    expect(doisoat(['explain']).out).toContain('DS905')
  })
})
