import { type TextOptions, writeTexts } from '../batch/write-texts.ts'
import { type Exit, exit } from '../exit.ts'

/** Options of `figures`, as commander reads them. */
export interface FigureOptions extends TextOptions {
  readonly lines: boolean
  readonly format: 'ndjson' | 'json' | 'text'
}

/** Writes every figure of every input; with `lines`, of every line as if it stood alone. */
export async function figures(paths: readonly string[], options: FigureOptions): Promise<Exit> {
  const { format, lines } = options
  const { unreadable } = await writeTexts(paths, { of: 'figures', format, lines }, options)
  return unreadable > 0 ? exit.unreadable : exit.done
}
