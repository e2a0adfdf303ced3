/** .docx → mdast: the package is opened within limits, completed, read by mammoth, and turned into mdast. */
import type { Root } from 'mdast'
import type { Loss } from '../../model/index.ts'
import type { Source } from '../document.ts'
import { UnreadableError } from '../unreadable.ts'
import { openArchive, whyNotZip } from './archive/index.ts'
import { complete } from './complete/index.ts'
import { readTree } from './document-tree.ts'
import { openLedger } from './ledger.ts'
import { type Letters, numberLetters, type SourceText } from './letters.ts'
import { DEFAULT_LIMITS, type Limits } from './limits.ts'
import { openPackage } from './parts.ts'
import { portions } from './portions.ts'
import { growTree } from './tree/index.ts'

export { DEFAULT_LIMITS, type Limits } from './limits.ts'

/** A .docx as mdast, and all of it that did not come along. Rejects with an `UnreadableError`. */
export const readDocx = (source: Source, limits: Limits = DEFAULT_LIMITS): Promise<ReadDocx> =>
  readParts(source, limits)

/** What a .docx reads as. */
export interface ReadDocx {
  readonly tree: Root
  readonly losses: Loss[]
}

/**
 * The same tree, whose texts have a `position` in the letters of the package: its `offset` is the number of a letter
 * among those of all `texts`. Words and structure are those of `readDocx`.
 */
export async function locateDocx(
  source: Source,
  limits: Limits = DEFAULT_LIMITS,
): Promise<ReadDocx & { readonly texts: readonly SourceText[] }> {
  const letters = numberLetters()
  const read = await readParts(source, limits, letters)
  return { ...read, texts: letters.texts }
}

async function readParts({ path, bytes }: Source, limits: Limits, letters?: Letters): Promise<ReadDocx> {
  const ledger = openLedger()
  const deadline = performance.now() + limits.milliseconds
  try {
    const reason = whyNotZip(bytes)
    if (reason) throw new Error(reason)
    const parts = openPackage(openArchive(bytes, limits), limits, ledger)
    const growing = growTree()
    for (const portion of portions(complete(parts, ledger, letters))) {
      const { root, warnings } = await readTree(portion)
      for (const warning of warnings) ledger.lose('symbol', `${warning}.`, '\u{fffd}')
      growing.add(root)
      if (performance.now() > deadline)
        throw new Error(`it takes longer than ${limits.milliseconds} ms to read`)
    }
    return { tree: growing.root(), losses: [...ledger.losses] }
  } catch (error) {
    const reason = (error as Error).message.replace(/\s+/g, ' ')
    throw new UnreadableError(path, reason, { cause: error })
  }
}
