import { randomUUID } from 'node:crypto'
import { chmodSync, lstatSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { unwritten } from './unwritten.ts'

/**
 * Puts a text in the place of a file at once: whoever reads it meanwhile, or after the power failed, finds the old text or the
 * new one, never half of either. The file keeps its mode, and a link to it stays a link. Throws a `WrongUse`.
 */
export function replaceFile(file: string, text: string): void {
  try {
    const there = statSync(file, { throwIfNoEntry: false })
    // A link into nothing stays one: its file is written as it comes.
    if (!there && lstatSync(file, { throwIfNoEntry: false })) {
      writeFileSync(file, text)
      return
    }
    const target = there ? realpathSync(file) : file
    const unfinished = join(dirname(target), `.${randomUUID()}.part`)
    try {
      writeFileSync(unfinished, text, { flag: 'wx', flush: true })
      if (there) chmodSync(unfinished, there.mode & 0o777)
      renameSync(unfinished, target)
    } finally {
      rmSync(unfinished, { force: true })
    }
  } catch (error) {
    throw unwritten(file, error)
  }
}
