/** Writes the assets.ts of the HTML reports: script and style of each page, bundled from its client/ folder. */
import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

/** The folders of the pages: of an audit, and of a comparison. */
export const pages = {
  audit: new URL('../src/report/html/', import.meta.url),
  comparison: new URL('../src/report/comparison/html/', import.meta.url),
} as const

/** The text of assets.ts for the client of a page as it is now. */
export async function assets(folder: URL = pages.audit): Promise<string> {
  const [script, style] = await Promise.all([
    bundle(folder, 'client/main.ts'),
    bundle(folder, 'client/style.css'),
  ])
  return [
    '/** Script and style of the page: made from client/ by `npm run embed`, not by hand. */',
    `export const script = ${JSON.stringify(script)}`,
    `export const style = ${JSON.stringify(style)}`,
    '/** What the policy of the page allows them by. */',
    `export const scriptHash = "${hashOf(script)}"`,
    `export const styleHash = "${hashOf(style)}"`,
    '',
  ].join('\n')
}

/** As a Content Security Policy names it. */
const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

async function bundle(folder: URL, entry: string): Promise<string> {
  const result = await build({
    entryPoints: [fileURLToPath(new URL(entry, folder))],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: ['es2022', 'chrome109', 'firefox115', 'safari16.4'],
    charset: 'utf8',
    legalComments: 'none',
  })
  return result.outputFiles[0]!.text.trim()
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const folder of Object.values(pages)) writeFileSync(new URL('assets.ts', folder), await assets(folder))
}
