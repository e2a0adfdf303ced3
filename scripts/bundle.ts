/**
 * Bundles the command line into dist/cli: `main.js`, the program and its worker as one CommonJS file each, the kind that Node
 * starts soonest and the only one whose compiled code Node 20 can keep; `program.cjs` stands in a function, as Node would put it.
 * What is loaded on demand in the source stays on demand there.
 * The library stays as the compiler leaves it, module by module.
 */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { type BuildOptions, build } from 'esbuild'
import { lazyChildren, lazyCompromise } from './lazy.ts'
import { listLetters } from './letters.ts'

const folder = 'dist/cli'
const common = {
  outdir: folder,
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20.19',
  supported: {
    // esbuild thinks that Node lacks them, and makes of each such literal an expression that is built anew whenever it is met.
    'regexp-unicode-property-escapes': true,
    // What Node brings along is required: its loader of modules takes longer to start than all that it would load here.
    'dynamic-import': false,
  },
  // What is read before anything runs: shorter by a quarter with short names.
  minify: true,
  // A package asks for its address only to require from there, for which its path does as well, and needs no parsing of addresses.
  define: { 'import.meta.filename': '__filename', 'import.meta.url': '__filename' },
  plugins: [lazyChildren, lazyCompromise, listLetters],
  logLevel: 'warning',
} satisfies BuildOptions

rmSync(folder, { recursive: true, force: true })
await build({
  ...common,
  entryPoints: { main: 'src/cli/main.ts' },
  // What only a command loads: `main.js` by itself gives nothing but help.
  external: ['./commands/*', './batch/*', '../dataset/*', '../report/*'],
})
writeFileSync(`${folder}/package.json`, '{ "type": "commonjs" }\n')
const whole = { ...common, outExtension: { '.js': '.cjs' }, metafile: true, write: false } as const
const [program, worker] = await Promise.all([
  // A function of what a module is given, which `compiled/program.ts` calls: so it compiles the text as it was read.
  build({
    ...whole,
    entryPoints: { program: 'src/cli/program.ts' },
    banner: { js: '(function(exports,require,module,__filename){' },
    footer: { js: '})' },
  }),
  build({ ...whole, entryPoints: { worker: 'src/cli/batch/worker.ts' } }),
])
for (const { path, text } of [...program.outputFiles, ...worker.outputFiles])
  writeFileSync(path, inAscii(text))
const inputs = { ...program.metafile.inputs, ...worker.metafile.inputs }
writeFileSync(`${folder}/LICENSES.txt`, licencesOf(Object.keys(inputs)))

/** Plain ASCII is held and read in half the space; esbuild escapes strings by itself, but neither expressions nor templates. */
function inAscii(script: string): string {
  return script.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

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
