import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import type { Source } from '../../ingest/document.ts'
import { unopened } from '../unopened.ts'

/** The file at a path, or standard input for "-". Rejects with an `UnreadableError` that names file and reason. */
export async function readInput(path: string): Promise<Source> {
  try {
    return { path, bytes: path === '-' ? standardInput() : await readFile(path) }
  } catch (error) {
    throw unopened(path, error)
  }
}

let taken: Uint8Array | undefined

/** All of standard input, which can be taken once only. */
function standardInput(): Uint8Array {
  taken ??= readFileSync(0)
  return taken
}
