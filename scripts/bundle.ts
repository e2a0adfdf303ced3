/**
 * Bundles the command line into dist/cli: a program of a few files starts in half the time of one of five hundred.
 * The library stays as the compiler leaves it, module by module.
 */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { build } from 'esbuild'

const folder = 'dist/cli'

rmSync(folder, { recursive: true, force: true })
const { metafile } = await build({
  entryPoints: { main: 'src/cli/main.ts', worker: 'src/cli/batch/worker.ts' },
  outdir: folder,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  // Names stay: a stack trace is of use.
  minifySyntax: true,
  minifyWhitespace: true,
  // It starts workers from a file of its own.
  external: ['tinypool'],
  banner: {
    js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
  },
  metafile: true,
  logLevel: 'warning',
})
writeFileSync(`${folder}/LICENSES.txt`, licencesOf(Object.keys(metafile.inputs)))

/** The licences of all packages that files come from, as their authors want them to go along. */
function licencesOf(files: readonly string[]): string {
  const packages = new Set(files.flatMap((file) => /^node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0] ?? []))
  return [...packages].sort().map(licenceOf).join('\n')
}

function licenceOf(path: string): string {
  const { name, version, license } = JSON.parse(readFileSync(`${path}/package.json`, 'utf8'))
  const file = ['license', 'LICENSE', 'LICENSE.md', 'LICENSE.txt', 'license.md', 'LICENCE']
    .map((known) => `${path}/${known}`)
    .find(existsSync)
  return `${name} ${version} (${license})\n\n${file ? readFileSync(file, 'utf8') : ''}\n`
}
