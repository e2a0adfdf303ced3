/** Writes src/report/html/assets.ts: script and style of the HTML report, bundled from its client/ folder. */
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const folder = new URL('../src/report/html/', import.meta.url)

/** The text of assets.ts for the client as it is now. */
export async function assets(): Promise<string> {
  const [script, style] = await Promise.all([bundle('client/main.ts'), bundle('client/style.css')])
  return [
    '/** Script and style of the page: made from client/ by `npm run embed`, not by hand. */',
    `export const script = ${JSON.stringify(script)}`,
    `export const style = ${JSON.stringify(style)}`,
    '',
  ].join('\n')
}

async function bundle(entry: string): Promise<string> {
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
  writeFileSync(new URL('assets.ts', folder), await assets())
}
