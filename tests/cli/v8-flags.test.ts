import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { compilingFlags, shortRunFlags } from '../../src/cli/v8-flags.ts'

test('the V8 that runs knows every flag that it is told', () => {
  const known = execFileSync(process.execPath, ['--v8-options'], { encoding: 'utf8' })
  const names = [...compilingFlags, ...shortRunFlags].map((flag) => flag.replace(/^--(?:no-)?|=.*$/g, ''))
  expect(names.filter((name) => !known.includes(`\n  --${name} `))).toEqual([])
})
