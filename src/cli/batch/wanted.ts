import { WrongUse } from '../exit.ts'
import { formats } from '../formats.ts'
import { windowOf } from '../screen.ts'
import type { Wanted } from './task.ts'

/** What was asked for, as commander reads it. */
export interface Asked {
  readonly output: string
  readonly format?: string
}

/** The outputs of `--format`; without it the terminal summary, or in a folder everything people open. */
export function wantedOf({ output, format }: Asked, files: number): Wanted[] {
  const names = namesIn(format ?? (output === '-' ? 'text' : 'json,csv,html,text'))
  if (output !== '-') return names.map((name) => ({ name, to: 'output' }))
  if (names.length > 1) throw new WrongUse('standard output takes one format; name a folder')
  if (names[0] === 'docx' && files > 1)
    throw new WrongUse('standard output takes one review copy; name a folder')
  return names.map((name) => ({ name, to: 'output', window: windowOf(process.stdout) }))
}

/** What one report alone says on standard error when the results are in files. */
export const onScreen = (): Wanted => ({ name: 'text', to: 'screen', window: windowOf(process.stderr) })

function namesIn(list: string): string[] {
  const names = [...new Set(list.split(',').map((name) => name.trim()))]
  const unknown = names.filter((name) => !Object.hasOwn(formats, name))
  if (unknown.length === 0) return names
  throw new WrongUse(`unknown format "${unknown.join(', ')}", expected ${Object.keys(formats).join(', ')}`)
}
