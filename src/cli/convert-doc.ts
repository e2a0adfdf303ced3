import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { UnreadableError } from '../ingest/index.ts'

const NAMES = ['soffice', 'libreoffice']

const MISSING =
  'a Word 97–2003 document needs LibreOffice to be read: install libreoffice-writer, or save it as .docx'

/**
 * The .docx that LibreOffice makes of a Word 97–2003 document (or RTF).
 *
 * It runs with a profile and a folder of its own, so that it neither waits for a running one nor leaves
 * anything behind, and is ended after `milliseconds`. Rejects with an `UnreadableError` that says what to install
 * when there is no LibreOffice, or why it failed.
 */
export async function convertDoc(
  bytes: Uint8Array,
  path: string,
  { names = NAMES, milliseconds = 60_000 } = {},
): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'doisoat-word-'))
  try {
    // The name of the original is not used: it may hold anything.
    await writeFile(join(folder, 'original.doc'), bytes)
    await runFirst(names, argumentsFor(folder), milliseconds)
    return await readFile(join(folder, 'out', 'original.docx'))
  } catch (error) {
    throw new UnreadableError(path, reasonOf(error as NodeJS.ErrnoException), { cause: error })
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 })
  }
}

const argumentsFor = (folder: string): string[] => [
  `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
  '--headless',
  '--norestore',
  '--nolockcheck',
  '--convert-to',
  'docx:MS Word 2007 XML',
  '--outdir',
  join(folder, 'out'),
  join(folder, 'original.doc'),
]

/** Runs the first of the programs that is there. */
async function runFirst(names: readonly string[], args: readonly string[], time: number): Promise<void> {
  for (const [index, name] of names.entries()) {
    try {
      return await run(name, args, time)
    } catch (error) {
      const missing = (error as NodeJS.ErrnoException).code === 'ENOENT'
      if (!missing || index === names.length - 1) throw error
    }
  }
}

function run(name: string, args: readonly string[], time: number): Promise<void> {
  return new Promise((resolve, reject) => {
    // A group of its own: soffice is a script, and ending it alone would leave the program running.
    const child = spawn(name, args, { stdio: 'ignore', detached: true })
    const end = () => endGroup(child)
    // Ended with this program, which it would otherwise outlive.
    process.once('exit', end)
    const timer = setTimeout(() => {
      end()
      reject(new Error(`LibreOffice took longer than ${time / 1000} seconds`))
    }, time)
    const settle = (error: Error | undefined) => {
      clearTimeout(timer)
      process.off('exit', end)
      if (error) reject(error)
      else resolve()
    }
    child.once('error', settle)
    child.once('exit', (code) =>
      settle(code === 0 ? undefined : new Error(`LibreOffice failed with code ${code}`)),
    )
  })
}

function endGroup({ pid }: ChildProcess): void {
  try {
    if (pid !== undefined) process.kill(-pid, 'SIGKILL')
  } catch {
    // It has ended by itself.
  }
}

function reasonOf(error: NodeJS.ErrnoException): string {
  if (error.code !== 'ENOENT') return error.message
  // Without the program, or without a result: LibreOffice says nothing when it cannot read a file.
  return error.syscall?.startsWith('spawn') ? MISSING : 'LibreOffice cannot read it'
}
