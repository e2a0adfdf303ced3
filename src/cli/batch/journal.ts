import { closeSync, existsSync, openSync, readFileSync, writeSync } from 'node:fs'

/** A file as it stood when it was read: when size and time are still the same, so is its content. */
export interface Stamp {
  readonly path: string
  readonly size: number
  readonly mtimeMs: number
}

/**
 * What a run has done so far, a line for each file, so that a run that was killed can be taken up again. Files that
 * could not be read are not in it: what kept them from being read may be gone.
 */
export interface Journal {
  /** SHA-256 of what the file holds; undefined unless it was done and is unchanged. */
  readonly recall: (stamp: Stamp) => string | undefined
  readonly note: (stamp: Stamp, sha256: string) => void
  readonly close: () => void
}

interface Line extends Stamp {
  readonly sha256: string
}

/** The journal in a file: begun anew, or with what stands in it when a run is resumed. */
export function openJournal(file: string, resume: boolean): Journal {
  const lines = resume ? linesOf(file) : new Map<string, Line>()
  const made = openSync(file, resume ? 'a' : 'w')
  return {
    recall({ path, size, mtimeMs }) {
      const line = lines.get(path)
      return line?.size === size && line.mtimeMs === mtimeMs ? line.sha256 : undefined
    },
    // What was killed in the middle of a line left no line break: this one begins with one.
    note: (stamp, sha256) => writeSync(made, `\n${JSON.stringify({ ...stamp, sha256 } satisfies Line)}`),
    close: () => closeSync(made),
  }
}

function linesOf(file: string): Map<string, Line> {
  const lines = new Map<string, Line>()
  if (!existsSync(file)) return lines
  for (const text of readFileSync(file, 'utf8').split('\n')) {
    const line = parse(text)
    if (line) lines.set(line.path, line)
  }
  return lines
}

/** The line; undefined when the program was killed while it wrote it. */
function parse(text: string): Line | undefined {
  try {
    return text === '' ? undefined : JSON.parse(text)
  } catch {
    return undefined
  }
}
