import { type TextOptions, writeTexts } from '../batch/write-texts.ts'
import { type Exit, exit } from '../exit.ts'

/** Writes each report as an outline: sections with their titles, tables and notes. */
export async function tree(paths: readonly string[], options: TextOptions): Promise<Exit> {
  const { unreadable } = await writeTexts(paths, { of: 'tree' }, options)
  return unreadable > 0 ? exit.unreadable : exit.done
}
