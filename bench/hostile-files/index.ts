/**
 * Every hostile file through the built program, each in a process of its own: what came of it, and what it cost.
 *
 *     npm run build && tsx bench/hostile-files/index.ts [PATTERN]      prints the table
 *     … --write                                                               writes docs/hostile.md
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { short, table } from '../table.ts'
import { ARCHIVES } from './archives.ts'
import { type Cost, costOf } from './cost-of.ts'
import { MARKDOWN } from './markdown.ts'
import { WORD } from './word.ts'

const all: readonly (readonly [string, string, () => string | Uint8Array])[] = [
  ...Object.entries({ ...ARCHIVES, ...WORD }).map(([name, make]) => [name, '.docx', make] as const),
  ...Object.entries(MARKDOWN).map(([name, make]) => [name, '.md', make] as const),
]

const [, , ...args] = process.argv
const wanted = args.find((argument) => !argument.startsWith('--')) ?? ''
const folder = mkdtempSync(join(tmpdir(), 'doisoat-hostile-'))

const shown = ({ seconds, megabytes, said }: Cost): string[] => [short(seconds), short(megabytes), said]

const rows: string[][] = []
for (const [name, ending, make] of all) {
  if (!new RegExp(wanted).test(`${name}${ending}`)) continue
  const content = make()
  const file = join(folder, `a${ending}`)
  writeFileSync(file, content)
  const tree = costOf(['tree', file])
  const audit = costOf(['audit', file, '--format', 'json', '--output', join(folder, 'out'), '--quiet'])
  const size = short(Buffer.byteLength(content) / 1e6)
  rows.push([name, ending, size, ...shown(tree).slice(0, 2), ...shown(audit)])
  if (!args.includes('--write')) console.log(rows.at(-1)!.join(' | '))
}
rmSync(folder, { recursive: true })

const page = `# Hostile files

Each of these goes through the built program in a process of its own, the start of which is counted: seconds of the processor
(all threads) and the most memory that it held, in MB. What came of it is a result, or the reason for which the file is refused.

${table(['what', 'file', 'MB', 'tree, s', 'MB', 'audit, s', 'MB', 'what came of it'], rows)}
`
if (args.includes('--write')) writeFileSync(new URL('../../docs/hostile.md', import.meta.url), page)
