import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, test } from 'vitest'

/** The way of the data: what stands in a folder may import what stands before it, and nothing else. */
const way = ['model', 'lexicon', 'ingest', 'structure', 'claims', 'relations', 'checks']
const shared = ['pipeline.ts', 'format.ts', 'version.ts']
const mayImport: Record<string, string[]> = {
  ...Object.fromEntries(way.map((stage, index) => [stage, way.slice(0, index)])),
  compare: [...way, 'pipeline.ts', 'format.ts'],
  dataset: [...way, 'compare', ...shared],
  report: [...way, 'compare', ...shared],
  cli: [...way, 'compare', ...shared, 'dataset', 'report'],
}

const root = new URL('../src/', import.meta.url).pathname
const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .sort()
const importsOf = (file: string): string[] =>
  [...readFileSync(join(root, file), 'utf8').matchAll(/(?:\bfrom|^import|\bimport\()\s*'([^']+)'/gm)].map(
    (found) => found[1]!,
  )

const roomOf = (file: string): string => file.split('/')[0]!
const importers = (name: string): string[] =>
  files.filter((file) => importsOf(file).some((from) => from === name || from.startsWith(`${name}/`)))

describe('architecture', () => {
  test.each(files.filter((file) => file.includes('/')))('%s imports only what comes before it', (file) => {
    const allowed = [roomOf(file), ...(mayImport[roomOf(file)] ?? [])]
    const own = importsOf(file).filter((from) => from.startsWith('.'))
    const rooms = own.map((from) => roomOf(normalize(join(dirname(file), from))))
    expect(rooms.filter((room) => !allowed.includes(room))).toEqual([])
  })

  test('every room is known', () => {
    expect([...new Set(files.filter((file) => file.includes('/')).map(roomOf))].sort()).toEqual(
      Object.keys(mayImport).sort(),
    )
  })

  test('nothing but cli/ needs Node', () => {
    const strays = files.filter(
      (file) => roomOf(file) !== 'cli' && importsOf(file).some((from) => from.startsWith('node:')),
    )
    expect(strays).toEqual([])
  })

  test.each(['mammoth', 'compromise', 'csv-stringify'])('%s has one importing file', (name) => {
    expect(importers(name)).toHaveLength(1)
  })

  test('files are short: half of them up to 60 written lines, none above 150; tables of words may be longer', () => {
    const lengths = files
      .filter((file) => roomOf(file) !== 'lexicon' && !file.endsWith('/assets.ts'))
      .map((file) => ({
        file,
        lines: readFileSync(join(root, file), 'utf8').split('\n').filter(Boolean).length,
      }))
      .sort((a, b) => a.lines - b.lines)
    expect(lengths.filter(({ lines }) => lines > 150)).toEqual([])
    expect(lengths[Math.floor(lengths.length / 2)]!.lines).toBeLessThanOrEqual(60)
  })

  test('all that model/, the stages and the formats export says what it is', () => {
    const told = files.filter(
      (file) => roomOf(file) === 'model' || /^(?:[a-z]+\/index|format|pipeline|remark)\.ts$/.test(file),
    )
    const bare = told.flatMap((file) => {
      const lines = readFileSync(join(root, file), 'utf8').split('\n')
      return lines.flatMap((line, at) =>
        /^export (?:async )?(?:const|function|interface|type|class) \w+(?!.* from )/.test(line) &&
        !lines[at - 1]?.endsWith('*/')
          ? [`${file}: ${line}`]
          : [],
      )
    })
    expect(told.length).toBeGreaterThan(30)
    expect(bare).toEqual([])
  })

  test('the rules see what they judge', () => {
    expect(files.length).toBeGreaterThan(60)
    expect(importsOf('pipeline.ts')).toContain('./checks/index.ts')
    expect(importsOf('cli/formats.ts')).toContain('../dataset/json.ts')
  })
})
