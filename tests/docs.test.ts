import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { pages } from '../scripts/docs.ts'
import { doisoat } from './cli/run.ts'

const root = new URL('../', import.meta.url)
const text = (path: string) => readFileSync(new URL(path, root), 'utf8')

describe('docs', () => {
  test.each(Object.entries(pages()))('docs/%s is what the program says now (npm run docs)', (name, page) => {
    expect(text(`docs/${name}`)).toBe(page)
  })

  test.each(['README.md', 'README.vi.md', 'CONTRIBUTING.md'])(
    'what %s quotes is what the program writes',
    (file) => {
      const quoted = [...text(file).matchAll(/```console\n\$ npx doisoat (.*)\n([\s\S]*?)```/g)]
      for (const [, command, output] of quoted) {
        expect(doisoat(command!.split(' '), { cwd: root.pathname }).out.trim()).toBe(output!.trim())
      }
      expect(quoted.length).toBeGreaterThan(file === 'CONTRIBUTING.md' ? -1 : 0)
    },
  )

  test('the sample in output/ is what the program writes now (npm run docs)', () => {
    const audit = ['audit', 'fixtures/reports/thi-dua-2024.md']
    const options = { cwd: root.pathname }
    expect(text('output/sample/audit.txt')).toBe(doisoat(audit, options).out)
    const findings = doisoat([...audit, '--format', 'csv'], options).out
    expect(text('output/sample/tables/findings.csv')).toBe(findings)
  })

  test('what README.md imports works as it stands there', () => {
    const [, snippet] = /```ts\n(import \{ audit \} from 'doisoat'[\s\S]*?)```/.exec(text('README.md')) ?? []
    const bytes = `import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'\nconst bytes = readFileSync('examples/xa-nam-son.md')\n`
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['--input-type=module', '--eval', `${bytes}${snippet}`],
      { cwd: root.pathname, encoding: 'utf8' },
    )
    expect([status, stderr]).toEqual([0, ''])
    expect(stdout).toMatch(/^error DS201 The figures give .*\nerror DS101 The parts give /)
  })

  test.each(['README.md', 'README.vi.md', 'CONTRIBUTING.md'])('files that %s links to exist', (file) => {
    const links = [...text(file).matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map((found) => found[1]!)
    for (const link of links) expect(() => readFileSync(new URL(link, root)), link).not.toThrow(/ENOENT/)
  })
})
