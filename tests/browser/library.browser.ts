import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { expect, test } from 'vitest'
import type * as Doisoat from '../../src/index.ts'
import { audit } from '../../src/index.ts'
import { launch } from './page.ts'

declare const doisoat: typeof Doisoat

const root = new URL('../../', import.meta.url)
const bytesOf = (path: string) => readFileSync(new URL(path, root))

/** The whole library as one script: a bundler for browsers resolves nothing of Node. */
async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('src/index.ts', root))],
    bundle: true,
    write: false,
    platform: 'browser',
    format: 'iife',
    globalName: 'doisoat',
    minify: true,
    logLevel: 'error',
  })
  return outputFiles[0]!.text
}

test.each(['examples/xa-nam-son.md', 'fixtures/reports/thi-dua-2024.docx'])(
  'in a browser the library says of %s what it says here',
  async (path) => {
    const bytes = bytesOf(path)
    const browser = await launch()
    try {
      const page = await browser.newPage()
      const troubles: string[] = []
      page.on('pageerror', (error) => troubles.push(String(error)))
      await page.addScriptTag({ content: await bundle() })
      const there = await page.evaluate(
        async ({ path, base64 }) => {
          const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
          const result = await doisoat.audit({ path, bytes })
          const parts: string[] = []
          const writer = doisoat.formats.html.open((_file, part) => parts.push(String(part)), 'vi')
          await writer.add(result)
          writer.end()
          return { audit: JSON.stringify(result), page: parts.join('').length }
        },
        { path, base64: bytes.toString('base64') },
      )
      const here = await audit({ path, bytes })
      expect(JSON.parse(there.audit)).toEqual(JSON.parse(JSON.stringify(here)))
      expect(there.page).toBeGreaterThan(10_000)
      expect(here.findings.length).toBeGreaterThan(0)
      expect(troubles).toEqual([])
    } finally {
      await browser.close()
    }
  },
)
