import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Script } from 'node:vm'
import { generator } from '../../version.ts'
import { type Exit, exit } from '../exit.ts'
import { keepCode, keptCode } from './kept-code.ts'
import { userCache } from './user-cache.ts'

type Program = typeof import('../program.ts')

/**
 * The same as `../program.ts`, from the CommonJS file that was built of it beside this one. A sixth of a short run is
 * compiling: what one run has compiled is kept for those that follow.
 */
export async function run(argv: readonly string[]): Promise<Exit> {
  const path = fileURLToPath(new URL('./program.cjs', import.meta.url))
  const source = readFileSync(path, 'latin1')
  const cache = process.env.NODE_DISABLE_COMPILE_CACHE ? undefined : userCache()
  if (cache === undefined) return programOf(compile(path, source), path).run(argv)
  const file = join(cache, generator.name, nameFor(argv))
  const cachedData = keptCode(file, source)
  const script = compile(path, source, cachedData)
  const code = await programOf(script, path).run(argv)
  const isKept = cachedData !== undefined && script.cachedDataRejected === false
  // A run that failed has not compiled what the next one needs.
  if (!isKept && (code === exit.done || code === exit.findings))
    keepCode(file, source, script.createCachedData())
  return code
}

/** Only functions that have run are compiled: each command has a file of its own, and so has the reading of Word. */
function nameFor([, , command = '', ...others]: readonly string[]): string {
  const name = /^[a-z]{1,10}$/.test(command) ? command : 'help'
  return others.some((argument) => extname(argument) === '.docx') ? `${name}-docx.code` : `${name}.code`
}

const compile = (filename: string, source: string, cachedData?: Buffer): Script =>
  new Script(`(function(exports,require,module,__filename){${source}\n})`, {
    filename,
    ...(cachedData && { cachedData }),
  })

function programOf(script: Script, path: string): Program {
  const module = { exports: {} }
  script.runInThisContext()(module.exports, createRequire(path), module, path)
  return module.exports as Program
}
