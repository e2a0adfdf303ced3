import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import type { Source } from '../../ingest/document.ts'
import { unopened } from '../inputs.ts'

/** The file at a path, or standard input for "-". Rejects with an `UnreadableError` that names file and reason. */
export async function readInput(path: string): Promise<Source> {
  try {
    return { path, bytes: path === '-' ? readFileSync(0) : await readFile(path) }
  } catch (error) {
    throw unopened(path, error)
  }
}
