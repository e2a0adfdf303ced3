import { defineFormat, type Given } from '../../format.ts'
import { locateDocx } from '../../ingest/docx/index.ts'
import { blocksOf } from '../../model/index.ts'
import type { Audit } from '../../pipeline.ts'
import { structure } from '../../structure/index.ts'
import { annotate, type Locatable } from './annotate.ts'
import { remarksOf } from './remarks.ts'
import { draft } from './write/index.ts'

/**
 * `review/PATH.docx`: each report with a comment at every figure that disagrees. A Word file is as it was but for the
 * comments; any other report is set as a Word file first.
 */
export const docx = defineFormat({
  parts: async (audit, given) => ({ [fileOf(audit.path)]: await reviewCopy(audit, given) }),
  join(emit) {
    const written = new Set<string>()
    return {
      add(parts) {
        for (const [name, part] of Object.entries(parts)) {
          let file = name
          for (let copy = 2; written.has(file); copy++) file = name.replace(/\.docx$/, ` (${copy}).docx`)
          written.add(file)
          emit(file, part)
        }
      },
      end: () => {},
    }
  },
})

async function reviewCopy(audit: Audit, { language, original }: Given): Promise<Uint8Array> {
  if (!original) throw new Error('Unexpected audit without its original, expected the bytes of the report')
  const remarks = remarksOf(audit, language)
  const bytes = await original()
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b
  return annotate(isZip ? await locate(audit.path, bytes) : draft(audit.report), remarks)
}

async function locate(path: string, bytes: Uint8Array): Promise<Locatable> {
  const located = await locateDocx({ path, bytes })
  return { bytes, texts: located.texts, blocks: blocksOf(structure(located)) }
}

/** Where the copy goes: below `review/`, whatever the path; what is no Word file keeps its ending before the new one. */
function fileOf(path: string): string {
  const steps = path.replaceAll('\\', '/').split('/')
  const inside = steps.filter((step) => step !== '' && step !== '.' && step !== '..' && !step.endsWith(':'))
  const name = inside.join('/') || 'report'
  return `review/${name.replace(/\.docx$/i, '')}.docx`
}
