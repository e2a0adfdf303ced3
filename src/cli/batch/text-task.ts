import type { Language } from '../../format.ts'
import type { Limits, Source } from '../../ingest/index.ts'
import { encode } from './packet.ts'
import type { Plan, Tally, Task, Text } from './task.ts'

/** What a text is made with. */
export interface Asked {
  readonly limits: Limits
  readonly language: Language
}

/** The texts of one file, in their order, as an encoded packet. Rejects with an `UnreadableError` when it cannot be read. */
export async function textTask({ source }: Task, plan: Plan, text: Text): Promise<Uint8Array> {
  const asked = { limits: plan.limits.reading, language: plan.language }
  const texts = await textsOf(source, asked, text)
  return encode({ tally: nothing, parts: texts.map((part) => ({ text: part })) })
}

/** Each is loaded only when it is asked for. */
async function textsOf(source: Source, asked: Asked, text: Text): Promise<readonly string[]> {
  if (text.of === 'tree') return (await import('../texts/tree.ts')).treeOf(source, asked)
  if (text.of === 'trace') return (await import('../texts/trace.ts')).traceOf(source, asked, text.figure)
  return (await import('../texts/figures.ts')).figuresOf(source, asked, text)
}

/** Nothing is counted of what is only shown. */
const nothing: Tally = { findings: [], lapsed: [], gone: [], lost: 0 }
