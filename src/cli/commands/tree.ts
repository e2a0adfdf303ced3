import type { Language } from '../../format.ts'
import { read } from '../../ingest/index.ts'
import { outline } from '../../report/outline.ts'
import { structure } from '../../structure/index.ts'
import { type Exit, exit } from '../exit.ts'
import { findInputs } from '../inputs.ts'
import { type LimitOptions, limitsOf } from '../limit-options.ts'
import { load } from '../load.ts'
import { standardOutput } from '../output.ts'
import { complain, complainOf, mention } from '../say.ts'

/** Options of `tree`, as commander reads them. */
export interface TreeOptions extends LimitOptions {
  readonly lang: Language
}

/** Writes each report as an outline: sections with their titles, tables and notes. */
export async function tree(paths: readonly string[], { lang, ...asked }: TreeOptions): Promise<Exit> {
  const limits = limitsOf(asked)
  const inputs = await findInputs(paths)
  complain(inputs.missing, lang)
  mention(inputs.passedOver, lang)
  const output = standardOutput()
  let unreadable = inputs.missing.length
  for (const file of inputs.files) {
    try {
      output.emit('', outline(file, structure(await read((await load(file, limits)).source, limits))))
      await output.settled()
    } catch (error) {
      complainOf(file, error, lang)
      unreadable++
    }
  }
  return unreadable > 0 ? exit.unreadable : exit.done
}
