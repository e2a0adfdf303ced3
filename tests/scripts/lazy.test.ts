import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { OF_COMPROMISE } from '../../scripts/lazy.ts'

test('the program as built has of compromise all that its source calls', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  )
  const sources = files.map((file) => readFileSync(join('src', file), 'utf8'))
  const users = sources.filter((source) => source.includes("import nlp from 'compromise/one'"))
  const called = users.flatMap((source) =>
    [...source.matchAll(/(?<![\w.])nlp\.(\w+)/g)].map(([, name]) => name),
  )
  expect(new Set(called)).toEqual(new Set(OF_COMPROMISE))
})
