/**
 * Bundles the command line into dist/cli: a program of a few files starts in half the time of one of five hundred.
 * `main.js` loads all others, with the code that was kept of them.
 * The library stays as the compiler leaves it, module by module.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { type BuildOptions, build, type Plugin, transform } from 'esbuild'

const folder = 'dist/cli'
const common = {
  outdir: folder,
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  // Names stay: a stack trace is of use.
  minifySyntax: true,
  minifyWhitespace: true,
  logLevel: 'warning',
} satisfies BuildOptions

/** Where the program begins loads what follows as it was built. */
const asBuilt: Plugin = {
  name: 'as built',
  setup({ onResolve }) {
    onResolve({ filter: /^\.\/program\.ts$/ }, ({ importer }) =>
      basename(importer) === 'main.ts' ? { path: `${process.cwd()}/src/cli/compiled/program.ts` } : undefined,
    )
  },
}

rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })
await build({ ...common, entryPoints: { main: 'src/cli/main.ts' }, plugins: [asBuilt] })
const { metafile, outputFiles } = await build({
  ...common,
  entryPoints: { program: 'src/cli/program.ts', worker: 'src/cli/batch/worker.ts' },
  splitting: true,
  write: false,
  // It starts workers from a file of its own.
  external: ['tinypool'],
  define: { 'import.meta.url': '__url' },
  metafile: true,
})
for (const { path, text } of outputFiles)
  writeFileSync(`${folder}/${basename(path, '.js')}.cjs`, await toCommonJs(text))
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

/**
 * A module as CommonJS, the only kind whose compiled code Node 20 can keep. What it exports is plain data once it has run:
 * functions that are looked up through getters cost a short run more than they do. It is plain ASCII, which V8 holds and
 * reads in half the space: esbuild escapes strings by itself, but neither expressions nor templates.
 */
async function toCommonJs(module: string): Promise<string> {
  const url = module.includes('__url')
    ? 'const __url=require("node:url").pathToFileURL(__filename).href;'
    : ''
  const lazy = module
    .replace(/\bimport\("(\.\/[\w-]+\.js)"\)/g, 'Promise.resolve().then(()=>require("$1"))')
    .replace(/\bimport\("([\w-]+)"\)/g, 'require("import:$1")')
  const { code } = await transform(lazy, {
    format: 'cjs',
    platform: 'node',
    target: common.target,
    minifyWhitespace: true,
    banner: url,
    footer: 'module.exports={__esModule:true,...module.exports};',
  })
  return code
    .replace(/\brequire\("(\.\/[\w-]+)\.js"\)/g, 'require("$1.cjs")')
    .replace(/[^\0-\x7f]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
