import type { Draft, Figure } from '../draft.ts'
import type { Passage } from '../passage.ts'
import { asSpanTo } from './day-before-date.ts'
import { asPeriod, asRange } from './range.ts'
import { asRatio } from './ratio.ts'

/** Neighbours that are one figure: "14/31 trường", "từ 15 đến 18 tiêu chí", "từ ngày … đến ngày …". */
export function mergeNeighbours(passage: Passage, drafts: readonly Draft[]): Draft[] {
  const out: Draft[] = []
  for (const draft of drafts) {
    const last = out.at(-1)
    const merged = last && joined(passage, last, draft)
    if (merged) out[out.length - 1] = merged
    else out.push(draft)
  }
  return out
}

function joined(passage: Passage, last: Draft, draft: Draft): Draft | undefined {
  if (last.what === 'figure' && draft.what === 'figure')
    return near(last, draft) ? (asRatio(passage, last, draft) ?? asRange(passage, last, draft)) : undefined
  if (last.what === 'date' && draft.what === 'date') return asPeriod(passage, last, draft)
  if (last.what === 'figure' && draft.what === 'date') return asSpanTo(passage, last, draft)
  return undefined
}

const near = (a: Figure, b: Figure): boolean => b.start - a.end < 70
