import { type TextOptions, writeTexts } from '../batch/write-texts.ts'
import { type Exit, exit, WrongUse } from '../exit.ts'

/** Options of `audit --explain`, as commander reads them. */
export interface ExplainFigureOptions extends TextOptions {
  readonly explain: string
  readonly output: string
  readonly format?: string
}

/** Writes, for every figure meant in every input, which relations were tried and why each was kept or dropped. */
export async function explainFigure(paths: readonly string[], options: ExplainFigureOptions): Promise<Exit> {
  const { explain: figure, output, format } = options
  if (output !== '-' || format !== undefined)
    throw new WrongUse('--explain writes text to standard output: it takes neither --output nor --format')
  const { inputs, said, unreadable } = await writeTexts(paths, { of: 'trace', figure }, options)
  if (unreadable > 0) return exit.unreadable
  if (said === 0) throw new WrongUse(`no figure "${figure}" in ${inputs.files.join(', ') || 'no file'}`)
  return exit.done
}
