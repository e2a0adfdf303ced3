import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { extname, join, normalize, resolve, sep } from 'node:path'
import { glob, isDynamicPattern } from 'tinyglobby'
import type { Source } from '../ingest/document.ts'
import { UnreadableError } from '../ingest/unreadable.ts'

/** Endings that are taken from a folder; a file that is named, or meant by a glob, is taken whatever its ending. */
const endings = new Set(['.md', '.markdown', '.docx', '.docm', '.dotx', '.doc'])

const isReport = (file: string): boolean => endings.has(extname(file).toLowerCase())

const NO_REPORT = `the folder holds no report (${[...endings].join(', ')})`

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
      const { files, dangling } = await filesBelow(path, outputFolder)
      const reports = files.filter(isReport)
      found.push(...reports)
      passedOver.push(...files.filter((file) => !isReport(file)))
      const links = dangling.filter(isReport)
      missing.push(...links.map((link) => new UnreadableError(link, 'the link leads to no file')))
      if (reports.length + links.length === 0) missing.push(new UnreadableError(path, NO_REPORT))
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

interface Below {
  readonly files: readonly string[]
  /** Links that lead to nothing. */
  readonly dangling: readonly string[]
}

/** Every file below a folder but what is hidden, a lock file of Word, a dependency, a file of decisions, or our output. */
async function filesBelow(folder: string, outputFolder?: string): Promise<Below> {
  const files = await glob('**/*', {
    cwd: folder,
    ignore: ['**/~$*', '**/node_modules/**', '**/*.decisions.json'],
  })
  return { files: ours(files.map((file) => join(folder, file))), dangling: ours(danglingBelow(folder)) }

  function ours(names: readonly string[]): string[] {
    const below = names.map(normalize)
    if (outputFolder === undefined || resolve(outputFolder) === resolve(folder)) return below
    const own = resolve(outputFolder) + sep
    return below.filter((file) => !resolve(file).startsWith(own))
  }
}

/** Links below a folder that lead to nothing; a search for files passes over them. */
function danglingBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(
      (entry) => entry.isSymbolicLink() && !/(?:^|[/\\])(?:\.[^./\\]|node_modules)/.test(entry.parentPath),
    )
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((link) => kindOf(link) === 'none')
}

/** Each file once, by whatever links it was found, under the first of its names. */
const distinct = (files: readonly string[]): string[] => {
  const byPlace = new Map<string, string>()
  for (const file of files.map((name) => name.replaceAll('\\', '/')).sort((a, b) => (a < b ? -1 : 1))) {
    const place = file === '-' ? '-' : placeOf(file)
    if (!byPlace.has(place)) byPlace.set(place, file)
  }
  return [...byPlace.values()]
}

function placeOf(file: string): string {
  try {
    return realpathSync(file)
  } catch {
    return resolve(file)
  }
}
