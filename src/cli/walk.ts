import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { UnreadableError } from '../ingest/unreadable.ts'
import { unopened } from './unopened.ts'

/** All below a folder. */
export interface Walked {
  readonly files: readonly string[]
  /** Folders that cannot be opened, and what has the name of a file but is none. */
  readonly unreadable: readonly UnreadableError[]
}

/** Every file below a folder but what is hidden, in `skip`, a lock file of Word, or a dependency. Each folder once. */
export function walk(folder: string, skip?: string): Walked {
  const files: string[] = []
  const unreadable: UnreadableError[] = []
  // A folder that a link leads to may be met again, or hold the link: folders have the name that is no link, if any.
  const seen = new Set<string>(skip === undefined || kindOf(skip) === 'none' ? [] : [realpathSync(skip)])
  const links: string[] = []
  const visit = (top: string): void => {
    for (const open = [top]; open.length > 0; ) {
      const path = open.pop() ?? top
      try {
        const real = realpathSync(path)
        if (seen.has(real)) continue
        seen.add(real)
        for (const entry of readdirSync(path, { withFileTypes: true })) {
          if (!isOurs(entry.name)) sort(entry, join(path, entry.name), { files, unreadable, links, open })
        }
      } catch (error) {
        unreadable.push(unopened(path, error))
      }
    }
  }
  visit(folder)
  for (let link = links.shift(); link !== undefined; link = links.shift()) visit(link)
  return { files, unreadable }
}

const isOurs = (name: string): boolean =>
  name.startsWith('.') || name.startsWith('~$') || name === 'node_modules' || name.endsWith('.decisions.json')

interface Into {
  readonly files: string[]
  readonly unreadable: UnreadableError[]
  readonly links: string[]
  readonly open: string[]
}

function sort(entry: Dirent, path: string, { files, unreadable, links, open }: Into): void {
  if (entry.isFile()) files.push(path)
  else if (entry.isDirectory()) open.push(path)
  else if (!entry.isSymbolicLink()) unreadable.push(new UnreadableError(path, 'it is a pipe or a device'))
  else {
    const kind = kindOf(path)
    if (kind === 'none') unreadable.push(new UnreadableError(path, 'it is a link that leads nowhere'))
    else (kind === 'folder' ? links : files).push(path)
  }
}

/** What a path leads to; what cannot be looked at is a file, and is complained of when it is opened. */
export function kindOf(path: string): 'file' | 'folder' | 'none' {
  try {
    const stat = statSync(path, { throwIfNoEntry: false })
    if (!stat) return 'none'
    return stat.isDirectory() ? 'folder' : 'file'
  } catch {
    return 'file'
  }
}
