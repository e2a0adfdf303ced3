import { createHash } from 'node:crypto'
import { readdirSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { generator } from '../../version.ts'

/**
 * A short name for exactly this program: its version, and size and time of each of its files, so that what an older
 * build found is not taken for what this one finds.
 */
export function programId(): string {
  const root = programFolder()
  const hash = createHash('sha256').update(`${generator.version} ${process.versions.v8}`)
  for (const file of readdirSync(root, { recursive: true, encoding: 'utf8' }).sort()) {
    if (!/\.c?[jt]s$/.test(file)) continue
    const { size, mtimeMs } = statSync(join(root, file))
    hash.update(`\n${file} ${size} ${mtimeMs}`)
  }
  return hash.digest('hex').slice(0, 16)
}

/** As built, all of the program lies beside this file; as source, in the folder above the command line. */
function programFolder(): string {
  const here = dirname(import.meta.filename)
  return basename(here) === 'cli' ? here : join(here, '../..')
}
