import type { Language } from '../../format.ts'
import { trace } from '../../pipeline.ts'
import { explainFigure as explained } from '../../report/trace/index.ts'
import { type Exit, exit, WrongUse } from '../exit.ts'
import { findInputs } from '../inputs.ts'
import { type LimitOptions, limitsOf } from '../limit-options.ts'
import { load } from '../load.ts'
import { standardOutput } from '../output.ts'
import { complain, complainOf, mention } from '../say.ts'

/** Options of `audit --explain`, as commander reads them. */
export interface ExplainFigureOptions extends LimitOptions {
  readonly explain: string
  readonly lang: Language
  readonly output: string
  readonly format?: string
}

/** Writes, for every figure meant in every input, which relations were tried and why each was kept or dropped. */
export async function explainFigure(paths: readonly string[], options: ExplainFigureOptions): Promise<Exit> {
  const { explain, lang } = options
  if (options.output !== '-' || options.format !== undefined)
    throw new WrongUse('--explain writes text to standard output: it takes neither --output nor --format')
  const inputs = await findInputs(paths)
  complain(inputs.missing, lang)
  mention(inputs.passedOver, lang)
  const limits = limitsOf(options)
  const output = standardOutput()
  let [unreadable, found] = [inputs.missing.length, 0]
  for (const file of inputs.files) {
    try {
      const text = explained(await trace((await load(file, limits)).source, limits), explain, lang)
      if (text !== '') output.emit('', `${found++ > 0 ? '\n' : ''}${text}`)
      await output.settled()
    } catch (error) {
      complainOf(file, error, lang)
      unreadable++
    }
  }
  if (unreadable > 0) return exit.unreadable
  if (found === 0) throw new WrongUse(`no figure "${explain}" in ${inputs.files.join(', ') || 'no file'}`)
  return exit.done
}
