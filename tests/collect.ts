import type { Format, Language } from '../src/format.ts'
import type { Audit } from '../src/pipeline.ts'

/** The files that a format writes of these audits, as text by their names. */
export function collect(
  format: Format,
  audits: readonly Audit[],
  language: Language = 'vi',
): Map<string, string> {
  const files = new Map<string, string>()
  const writer = format.open((file, part) => {
    files.set(
      file,
      (files.get(file) ?? '') + (typeof part === 'string' ? part : new TextDecoder().decode(part)),
    )
  }, language)
  for (const audit of audits) writer.add(audit)
  writer.end()
  return files
}
