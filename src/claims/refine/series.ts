import type { CitationDraft, Draft } from '../draft.ts'
import type { Passage } from '../passage.ts'

/** What may stand between the numbers of documents that one kind of document heads. */
const JOINS = /^\s*(?:,|;|và|đến|tới|-|–|hoặc)?\s*(?:và |đến )?(?:(?:từ )?số )?$/
/** A number as such a list prints it. */
const NUMBER = /(?:^|[^\d])(\d{1,4})$/

/** "các Quyết định số 12, 15 và 18": every number of the list is a citation of its kind. */
export function citeSeries(passage: Passage, drafts: readonly Draft[]): Draft[] {
  const out: Draft[] = []
  for (const draft of drafts) {
    const head = out.at(-1)
    out.push((head?.what === 'citation' && continued(passage, head, draft)) || draft)
  }
  return out
}

function continued({ text }: Passage, head: CitationDraft, draft: Draft): CitationDraft | undefined {
  if (draft.start < head.end || draft.start - head.end > 16) return undefined
  const number = draft.what === 'citation' ? undefined : NUMBER.exec(text.slice(draft.start, draft.end))
  const start = number ? draft.end - number[1]!.length : draft.start
  if (!JOINS.test(text.slice(head.end, start))) return undefined
  if (draft.what === 'citation')
    return draft.documentKind
      ? undefined
      : { ...draft, documentKind: head.documentKind, issuer: draft.issuer ?? head.issuer }
  const plain = draft.what === 'nothing' || (draft.what === 'figure' && !draft.unit)
  if (!plain || !number || !/^\d+$/.test(head.number)) return undefined
  return { ...head, start, end: draft.end, number: number[1]!, date: null, documentSubject: null }
}
