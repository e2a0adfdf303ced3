import { extname, join, normalize, resolve } from 'node:path'
import { UnreadableError } from '../ingest/unreadable.ts'
import { WrongUse } from './exit.ts'
import { unopened } from './unopened.ts'
import { kindOf, walk } from './walk.ts'

/** Endings that are taken from a folder; a file that is named, or meant by a glob, is taken whatever its ending. */
const endings: readonly string[] = ['.md', '.markdown', '.docx', '.docm', '.dotx', '.dotm', '.doc']

/** What was asked for, sorted by path and each file once. */
export interface Inputs {
  readonly files: readonly string[]
  /** Files in the folders that are no reports by their ending. */
  readonly passedOver: readonly string[]
  /** Names that lead to nothing that can be read. */
  readonly missing: readonly UnreadableError[]
}

/** Files that the paths mean: files as they are, folders with all below them, globs, "-" for standard input. */
export async function findInputs(paths: readonly string[], outputFolder?: string): Promise<Inputs> {
  const parts = await Promise.all(paths.map((path) => inputsOf(path, outputFolder)))
  return {
    files: distinct(parts.flatMap(({ files }) => files)),
    passedOver: distinct(parts.flatMap(({ passedOver }) => passedOver)),
    missing: parts.flatMap(({ missing }) => missing),
  }
}

async function inputsOf(path: string, outputFolder?: string): Promise<Inputs> {
  if (path === '-') return { ...nothing, files: [path] }
  const kind = kindOf(path)
  if (kind === 'folder') return inFolder(path, outputFolder)
  if (kind === 'file') return { ...nothing, files: [normalize(path)] }
  const { glob, isDynamicPattern } = await import('tinyglobby')
  if (!isDynamicPattern(path)) return { ...nothing, missing: [unopened(path, { code: 'ENOENT' })] }
  const files = await glob(path, { expandDirectories: false })
  return files.length > 0
    ? { ...nothing, files }
    : { ...nothing, missing: [new UnreadableError(path, 'no file has such a name')] }
}

const nothing: Inputs = { files: [], passedOver: [], missing: [] }

function inFolder(folder: string, outputFolder?: string): Inputs {
  if (outputFolder !== undefined && resolve(outputFolder) === resolve(folder)) {
    const other = join(folder, 'results')
    throw new WrongUse(`the results cannot go into the folder that is read: name another, such as ${other}`)
  }
  const walked = walk(folder, outputFolder)
  const files = walked.files.map((file) => normalize(file))
  const reports = files.filter(isReport)
  const missing = walked.unreadable.filter(({ path }) => isReport(path) || extname(path) === '')
  if (reports.length === 0 && missing.length === 0) {
    missing.push(new UnreadableError(folder, `there is no report in this folder (${endings.join(', ')})`))
  }
  return { files: reports, passedOver: files.filter((file) => !isReport(file)), missing }
}

const isReport = (path: string): boolean => endings.includes(extname(path).toLowerCase())

const distinct = (files: readonly string[]): string[] => {
  const byPlace = new Map(files.map((file) => [file === '-' ? '-' : resolve(file), file]))
  return [...byPlace.values()].map((file) => file.replaceAll('\\', '/')).sort((a, b) => (a < b ? -1 : 1))
}
