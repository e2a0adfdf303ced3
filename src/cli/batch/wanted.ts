import type { BatchOptions } from '../batch-options.ts'
import { WrongUse } from '../exit.ts'
import { formats } from '../formats.ts'
import { windowOf } from '../screen.ts'
import type { Wanted } from './task.ts'

/** The outputs of `--format`. */
export function wantedOf(asked: Asked, files: number): Wanted[] {
  const names = namesOf(asked, formats)
  if (asked.output !== '-') return names.map((name) => ({ name, to: 'output' }))
  if (names[0] === 'docx' && files > 1)
    throw new WrongUse('standard output takes one review copy; name a folder')
  return names.map((name) => ({ name, to: 'output', window: windowOf(process.stdout) }))
}

/** What one report alone says on standard error when the results are in files. */
export const onScreen = (): Wanted => ({ name: 'text', to: 'screen', window: windowOf(process.stderr) })

/** Names of the formats that were asked for; without `--format` the terminal summary, or in a folder all that people open. */
export function namesOf({ output, format }: Asked, known: Readonly<Record<string, unknown>>): string[] {
  const list = format ?? (output === '-' ? 'text' : 'json,csv,html,text')
  const names = [...new Set(list.split(',').map((name) => name.trim()))]
  const unknown = names.filter((name) => !Object.hasOwn(known, name))
  if (unknown.length > 0)
    throw new WrongUse(`unknown format "${unknown.join(', ')}", expected ${Object.keys(known).join(', ')}`)
  if (output === '-' && names.length > 1)
    throw new WrongUse('standard output takes one format; name a folder')
  return names
}

type Asked = Pick<BatchOptions, 'output' | 'format'>
