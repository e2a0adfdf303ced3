import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { generator } from '../../version.ts'
import type { Exit } from '../exit.ts'
import { openKeptCode } from './kept-code.ts'
import { openModules } from './modules.ts'
import { userCache } from './user-cache.ts'

/** The same as `../program.ts`, as built: from modules beside this file, compiled once for many runs. */
export async function run(argv: readonly string[]): Promise<Exit> {
  const folder = dirname(fileURLToPath(import.meta.url))
  const kept = openKeptCode(join(userCache(), generator.name, 'code', process.version), folder)
  const program = openModules(folder, kept)('./program.cjs') as typeof import('../program.ts')
  const code = await program.run(argv)
  if (!process.env.NODE_DISABLE_COMPILE_CACHE) kept.save()
  return code
}
