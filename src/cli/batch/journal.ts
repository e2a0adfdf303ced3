import { closeSync, existsSync, openSync, readFileSync, writeSync } from 'node:fs'

/** A file as it stood when it was read: when size and time are still the same, so is its content. */
export interface Stamp {
  readonly path: string
  readonly size: number
  readonly mtimeMs: number
}

/** What is known of a file of an earlier run: what it holds, or why it could not be read. */
export type Known = { readonly sha256: string } | { readonly failure: string }

/** What a run has done so far, a line for each file, so that a run that was killed can be taken up again. */
export interface Journal {
  readonly recall: (stamp: Stamp) => Known | undefined
  readonly note: (stamp: Stamp, known: Known) => void
  readonly close: () => void
}

/** A line of the file. A failure may depend on program and limits, which `under` names. */
type Line = Stamp & Known & { readonly under: string }

/** The journal in a file: begun anew, or with what stands in it when a run is resumed. */
export function openJournal(file: string, under: string, resume: boolean): Journal {
  const lines = resume ? linesOf(file) : new Map<string, Line>()
  const made = openSync(file, resume ? 'a' : 'w')
  return {
    recall({ path, size, mtimeMs }) {
      const line = lines.get(path)
      if (line?.size !== size || line.mtimeMs !== mtimeMs) return undefined
      return 'failure' in line && line.under !== under ? undefined : line
    },
    // What was killed in the middle of a line left no line break: this one begins with one.
    note: (stamp, known) => writeSync(made, `\n${JSON.stringify({ ...stamp, ...known, under })}`),
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
