import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, extname, join } from 'node:path'
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
  const path = join(dirname(import.meta.filename), 'program.cjs')
  const bytes = readFileSync(path)
  const source = bytes.toString('latin1')
  const cache = process.env.NODE_DISABLE_COMPILE_CACHE ? undefined : userCache()
  if (cache === undefined) return programOf(compile(path, source), path).run(argv)
  const file = join(cache, generator.name, nameFor(argv))
  const cachedData = keptCode(file, bytes)
  const script = compile(path, source, cachedData)
  const code = await programOf(script, path).run(argv)
  const isKept = cachedData !== undefined && script.cachedDataRejected === false
  // A run that failed has not compiled what the next one needs.
  if (!isKept && (code === exit.done || code === exit.findings))
    keepCode(file, bytes, script.createCachedData())
  return code
}

/** Only functions that have run are compiled: each command has a file of its own, and so has the reading of Word. */
function nameFor([, , command = '', ...others]: readonly string[]): string {
  const name = /^[a-z]{1,10}$/.test(command) ? command : 'help'
  return others.some((argument) => extname(argument) === '.docx') ? `${name}-docx.code` : `${name}.code`
}

const compile = (filename: string, source: string, cachedData?: Buffer): Script =>
  new Script(source, { filename, ...(cachedData && { cachedData }) })

function programOf(script: Script, path: string): Program {
  const module = { exports: {} }
  script.runInThisContext()(module.exports, createRequire(path), module, path)
  return module.exports as Program
}
