import { join } from 'node:path'
import type { Language } from '../../format.ts'
import { screenOf, windowOf } from '../screen.ts'

/** What people open, the easiest first. */
const opened = {
  html: 'audit.html',
  xlsx: 'audit.xlsx',
  docx: 'review',
  markdown: 'audit.md',
  text: 'audit.txt',
} as const

/** A line that names what to open of the results in a folder: the page, or what comes next to it, or the folder itself. */
export function whereToLook(folder: string, formats: readonly string[], language: Language): string {
  const [first] = Object.entries(opened).filter(([format]) => formats.includes(format))
  const path = first ? join(folder, first[1]) : folder
  const screen = screenOf(windowOf(process.stderr))
  const words = { vi: 'Xem kết quả:', en: 'Results to open:' }[language]
  return `\n${screen.paint('strong', words)} ${screen.link?.(path, path) ?? path}\n`
}
