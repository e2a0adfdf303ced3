import { extname } from 'node:path'
import { UnreadableError } from '../ingest/unreadable.ts'

/** One line on standard error for each input that cannot be read. */
export function complain(errors: readonly UnreadableError[]): void {
  for (const error of errors) process.stderr.write(`${error.message}\n`)
}

/** One line on standard error that names the file and the reason, whatever went wrong with it. */
export function complainOf(file: string, error: unknown): void {
  const known = error instanceof UnreadableError
  const reason = known ? error.reason : `it stopped the program: ${String(error)}`
  process.stderr.write(`${file}: ${reason.replace(/\s+/g, ' ')}\n`)
}

/** One line on standard error for the files in folders that are no reports: "passed over 3 files (.doc 2, .pdf 1)". */
export function mention(passedOver: readonly string[]): void {
  if (passedOver.length === 0) return
  const counts = new Map<string, number>()
  for (const file of passedOver) {
    const ending = extname(file).toLowerCase() || 'without ending'
    counts.set(ending, (counts.get(ending) ?? 0) + 1)
  }
  const list = [...counts].sort().map(([ending, count]) => `${ending} ${count}`)
  const files = passedOver.length === 1 ? 'file' : 'files'
  process.stderr.write(`passed over ${passedOver.length} ${files} (${list.join(', ')})\n`)
}
