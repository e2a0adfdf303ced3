/** Blocks and claims → the clauses, brackets, lists and notes in which figures stand together. */

import { passageOf as readPassage } from '../../claims/passage.ts'
import {
  type Block,
  blocksOf,
  type Claim,
  type Note,
  type NoteMark,
  type Report,
  type Table,
  tablesOf,
} from '../../model/index.ts'
import { type Cut, cutUp } from './cut.ts'
import type { Mention } from './mention.ts'

export type { Bracket } from './brackets.ts'
export type { Clause } from './clauses.ts'
export { squeezed } from './cut.ts'
export { bracketBehind, firstAt, mentionsWithin } from './lookup.ts'
export type { Mention } from './mention.ts'

/** The text of one block, cut into brackets, clauses and mentions. */
export interface Passage extends Cut {
  /** Place among the passages of the discourse. */
  readonly index: number
  readonly block: Block
  /** The text of the block in lower case, as long as it is. */
  readonly lower: string
}

/** A report as figures that stand together. */
export interface Discourse {
  readonly report: Report
  /** Blocks in reading order: body with cells, then notes. */
  readonly passages: readonly Passage[]
  readonly mentions: readonly Mention[]
  readonly tables: readonly Table[]
  readonly notes: ReadonlyMap<string, Note>
  readonly passageOf: (block: string) => Passage | undefined
  readonly mentionOf: (claim: string) => Mention | undefined
}

/** Key of a note among footnotes and endnotes. */
export const noteKey = (mark: Pick<NoteMark, 'noteKind' | 'number'>): string =>
  `${mark.noteKind}${mark.number}`

/** The discourse of a report; linear in its text. */
export function discourseOf(report: Report, claims: readonly Claim[]): Discourse {
  const byBlock = claimsByBlock(claims)
  let order = 0
  const passages = blocksOf(report).map((block, index): Passage => {
    const own = (byBlock.get(block.id) ?? []).sort((a, b) => a.place.start - b.place.start)
    const { lower } = readPassage(block.value)
    const cut = cutUp(block, lower, { claims: own, order })
    order += own.length
    return { index, block, lower, ...cut }
  })
  const mentions = passages.flatMap((passage) => passage.mentions)
  const passageOf = new Map(passages.map((passage) => [passage.block.id, passage]))
  const mentionOf = new Map(mentions.map((mention) => [mention.claim.id, mention]))
  return {
    report,
    passages,
    mentions,
    tables: tablesOf(report),
    notes: new Map(report.notes.map((note) => [noteKey(note), note])),
    passageOf: (block) => passageOf.get(block),
    mentionOf: (claim) => mentionOf.get(claim),
  }
}

function claimsByBlock(claims: readonly Claim[]): Map<string, Claim[]> {
  const found = new Map<string, Claim[]>()
  for (const claim of claims) {
    const own = found.get(claim.place.block)
    if (own) own.push(claim)
    else found.set(claim.place.block, [claim])
  }
  return found
}
