import { extname } from 'node:path'
import type { Language } from '../format.ts'
import { reasonWords } from '../ingest/reason-words.ts'
import { UnreadableError } from '../ingest/unreadable.ts'
import { plural } from '../report/plural.ts'

/** One line on standard error for each input that cannot be read. */
export function complain(errors: readonly UnreadableError[], language: Language): void {
  for (const error of errors) complainOf(error.path, error, language)
}

/** One line on standard error that names the file and the reason, whatever went wrong with it. */
export function complainOf(file: string, error: unknown, language: Language): void {
  const known = error instanceof UnreadableError
  const words = known ? error.words : reasonWords(`it stopped the program: ${String(error)}`)
  process.stderr.write(`${file}: ${words[language].replace(/\s+/g, ' ')}\n`)
}

/** One line on standard error for the files in folders that are no reports: "passed over 3 files (.doc 2, .pdf 1)". */
export function mention(passedOver: readonly string[], language: Language): void {
  if (passedOver.length === 0) return
  const without = { vi: 'không có đuôi', en: 'without ending' }[language]
  const counts = new Map<string, number>()
  for (const file of passedOver) {
    const ending = extname(file).toLowerCase() || without
    counts.set(ending, (counts.get(ending) ?? 0) + 1)
  }
  const list = [...counts].sort().map(([ending, count]) => `${ending} ${count}`)
  const words = {
    vi: `bỏ qua ${passedOver.length} tệp không phải báo cáo`,
    en: `passed over ${plural(passedOver.length, 'file')}`,
  }
  process.stderr.write(`${words[language]} (${list.join(', ')})\n`)
}
