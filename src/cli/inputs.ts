import { readFileSync, statSync } from 'node:fs'
import { extname, join, normalize, resolve, sep } from 'node:path'
import { glob, isDynamicPattern } from 'tinyglobby'
import type { Source } from '../ingest/document.ts'
import { UnreadableError } from '../ingest/unreadable.ts'

/** Endings that are taken from a folder; a file that is named, or meant by a glob, is taken whatever its ending. */
const endings = new Set(['.md', '.markdown', '.docx', '.doc'])

/** What was asked for, sorted by path and each file once. */
export interface Inputs {
  readonly files: readonly string[]
  /** Files in the folders that are no reports by their ending. */
  readonly passedOver: readonly string[]
  /** Names that lead to nothing. */
  readonly missing: readonly UnreadableError[]
}

/** Files that the paths mean: files as they are, folders with all below them, globs, "-" for standard input. */
export async function findInputs(paths: readonly string[], outputFolder?: string): Promise<Inputs> {
  const found: string[] = []
  const passedOver: string[] = []
  const missing: UnreadableError[] = []
  for (const path of paths) {
    const kind = path === '-' ? 'file' : kindOf(path)
    if (kind === 'file') found.push(path === '-' ? path : normalize(path))
    else if (kind === 'folder') {
      for (const file of await filesBelow(path, outputFolder)) {
        ;(endings.has(extname(file).toLowerCase()) ? found : passedOver).push(file)
      }
    } else {
      const files = isDynamicPattern(path) ? await glob(path, { expandDirectories: false }) : []
      if (files.length === 0) missing.push(new UnreadableError(path, 'there is no such file or folder'))
      found.push(...files)
    }
  }
  return { files: distinct(found), passedOver: distinct(passedOver), missing }
}

/** The file at a path, or standard input for "-". Throws an `UnreadableError` that names file and reason. */
export function open(path: string): Source {
  try {
    return { path, bytes: readFileSync(path === '-' ? 0 : path) }
  } catch (error) {
    throw unopened(path, error)
  }
}

/** Why a file cannot be opened, in words. */
export const unopened = (path: string, error: unknown): UnreadableError =>
  new UnreadableError(path, reasons[(error as NodeJS.ErrnoException).code ?? ''] ?? String(error))

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'permission to read it is denied',
  EISDIR: 'it is a folder',
  ENOENT: 'there is no such file or folder',
  ERR_FS_FILE_TOO_LARGE: 'it is larger than 2 GiB',
}

function kindOf(path: string): 'file' | 'folder' | 'none' {
  const stat = statSync(path, { throwIfNoEntry: false })
  if (!stat) return 'none'
  return stat.isDirectory() ? 'folder' : 'file'
}

/** Every file below a folder but what is hidden, a lock file of Word, a dependency, a file of decisions, or our output. */
async function filesBelow(folder: string, outputFolder?: string): Promise<string[]> {
  const files = await glob('**/*', {
    cwd: folder,
    ignore: ['**/~$*', '**/node_modules/**', '**/*.decisions.json'],
  })
  const below = files.map((file) => normalize(join(folder, file)))
  if (outputFolder === undefined || resolve(outputFolder) === resolve(folder)) return below
  const own = resolve(outputFolder) + sep
  return below.filter((file) => !resolve(file).startsWith(own))
}

const distinct = (files: readonly string[]): string[] => {
  const byPlace = new Map(files.map((file) => [file === '-' ? '-' : resolve(file), file]))
  return [...byPlace.values()].map((file) => file.replaceAll('\\', '/')).sort((a, b) => (a < b ? -1 : 1))
}
