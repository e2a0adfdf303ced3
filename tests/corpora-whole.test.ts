import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { audit } from '../src/pipeline.ts'

const root = join(import.meta.dirname, '../fixtures/corpus')
const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.txt'))

// Thousands of unlike sentences side by side meet in ways that no single line of a corpus does.
test.each(files)('%s, read as one report, is read to its end', async (name) => {
  const bytes = new Uint8Array(readFileSync(join(root, name)))
  const { report } = await audit({ path: `${name}.md`, bytes }, { figures: 1_000_000 })
  expect(report.children.length).toBeGreaterThan(0)
})
