import type { Input } from './inputs.ts'
import type { Part } from './reports.ts'
import { starts } from './start.ts'
import { short, table } from './table.ts'

/** Whole runs of the built program beside Node with nothing to do. */
export function startTable(all: readonly Input[]): Part {
  const markdown = all.find(({ isWord }) => !isWord)!
  const word = all.find(({ isWord }) => isWord)!
  const times = starts({
    '--version': ['--version'],
    '--help': ['--help'],
    'audit, one Markdown file': ['audit', markdown.path],
    'audit, one .docx': ['audit', word.path],
  })
  const { 'node -e 0': nothing = 1 } = times
  const rows = Object.entries(times).map(([name, time]) => [name, short(time), `${short(time / nothing)} N`])
  const over = (name: string) => (times[name] ?? Number.NaN) / nothing
  return {
    text: table(['command', 'ms', 'ratio'], rows),
    figures: {
      version: over('--version'),
      help: over('--help'),
      oneMarkdown: over('audit, one Markdown file'),
      oneDocx: over('audit, one .docx'),
    },
  }
}
