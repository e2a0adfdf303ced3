import { unitOf as rowOf } from '../../lexicon/index.ts'
import { PLACE_LEVELS } from '../../lexicon/place-levels.ts'
import type { Note } from '../../model/index.ts'
import { alike, measureOf } from '../context/measured.ts'
import { type Discourse, firstAt, type Mention, noteKey, type Passage } from '../discourse/index.ts'
import { operandOf } from '../operand.ts'
import type { Member, Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { citedIn } from './cited.ts'
import { type Count, countOf } from './count.ts'
import { headedLists, matchedToHeads } from './headed.ts'
import { namesFirst } from './items.ts'
import { listed } from './listed.ts'
import { matched } from './marked.ts'
import { groupsIn } from './marks.ts'

/** How far behind a count the mark of its note may stand. */
const REACH = 90

/** What the notes of a passage list for the counts before their marks. */
export function namesInNotes(discourse: Discourse, passage: Passage): Proposal[] {
  return passage.block.marks.flatMap((mark) => {
    const note = discourse.notes.get(noteKey(mark))
    const counts = countsBefore(passage, mark.at)
    const last = passage.mentions
      .slice(
        0,
        firstAt(passage.mentions, mark.at, ({ start }) => start),
      )
      .findLast(({ claim }) => claim.kind !== 'percent')
    return note && counts.length > 0
      ? fromNote(discourse, { note, counts, last, evidence: `note ${mark.number}` })
      : []
  })
}

interface Noted {
  readonly note: Note
  /** Counts of the sentence before the mark, the nearest last. */
  readonly counts: readonly Count[]
  /** The figure right before the mark that is no percentage: "05 đơn vị đạt dưới 40%[^3]". */
  readonly last: Mention | undefined
  readonly evidence: string
}

/** Counts of the sentence in which a mark stands, before it; the last one within reach of the mark. */
function countsBefore(passage: Passage, at: number): Count[] {
  const { mentions, block } = passage
  const end = firstAt(mentions, at, ({ start }) => start)
  const last = mentions[end - 1]
  if (!last || at - last.end > REACH || last.sentence !== sentenceAt(block.sentences, at)) return []
  if (/[.;:]\s/u.test(block.value.slice(last.end, at))) return []
  return mentions
    .slice(Math.max(0, end - 8), end)
    .filter((mention) => mention.sentence === last.sentence)
    .flatMap((mention) => countOf(mention) ?? [])
}

/** A mark behind the full stop belongs to the sentence that the stop closes. */
function sentenceAt(sentences: readonly (readonly [number, number])[], at: number): number {
  const next = firstAt(sentences, at, ([start]) => start)
  return Math.max(0, next - 1)
}

function fromNote(discourse: Discourse, { note, counts, last, evidence }: Noted): Proposal[] {
  const passages = note.children.flatMap((child) =>
    child.type === 'block' ? (discourse.passageOf(child.id) ?? []) : [],
  )
  const groups = passages.flatMap((passage) => groupsIn(passage))
  if (groups.length > 0) return matched(counts, groups, evidence)
  const nearest = counts.at(-1)!
  const cited = citedIn(passages, counts, evidence)
  if (cited.length > 0) return cited
  const [only] = passages
  if (passages.length !== 1 || only!.mentions.some(({ claim }) => claim.kind === 'citation')) return []
  const lists = headedLists(only!.block.value)
  if (lists.length > 1) return matchedToHeads(counts, lists, evidence)
  const { opening, body } = headOf(only!.block.value)
  const from = only!.block.value.length - body.length
  if (hasAmounts(only!, from))
    return nearest.mention === last ? namesWithAmounts(only!, from, { nearest, opening, evidence }) : []
  const proposal = listed(nearest, body, { opening, evidence, sure: STRENGTH.sure })
  return proposal ? [proposal] : []
}

/** "10 xã gồm: A, B", "Gồm A, B": the words that open a list in a note. */
function headOf(text: string): { opening: string; body: string } {
  const found = /^\s*(?:[^:;,.]{0,70}:|(?:bao gồm|gồm có|gồm|cụ thể là|cụ thể|đó là)\s)/iu.exec(text)
  const colons = text.split(':').length - 1
  const opening = found && colons < 2 && !namesFirst(found[0]) ? found[0] : ''
  return { opening: opening.replace(/^\s*(?:tại|ở)\s/iu, ''), body: text.slice(opening.length) }
}

/** Places and bodies, each with what was counted or measured there: "Cao Bồ 36,2%, Lâm Thượng 31,7%". */
function namesWithAmounts(
  passage: Passage,
  from: number,
  { nearest, opening, evidence }: { nearest: Count; opening: string; evidence: string },
): Proposal[] {
  const group = rowOf(nearest.noun)?.group
  const amounts = passage.mentions.filter((mention) => mention.start >= from && isAmount(mention))
  const own = amounts.some(({ claim }) => alike(nearest.operand, operandOf(claim)))
  if ((group !== 'places' && group !== 'bodies') || own) return []
  const names = withoutAmounts(passage, from, amounts)
  if (names.includes(':') || !names.split(/[;,]/u).every(isPlaced)) return []
  const proposal = listed(nearest, names, { opening, evidence, sure: STRENGTH.sure })
  return proposal ? [{ ...proposal, members: firstOfEach(amounts, proposal.counted ?? 0) }] : []
}

/** Of a list of so many names the amounts in the unit of the first, which may have a total of their own. */
function firstOfEach(amounts: readonly Mention[], names: number): Member[] {
  const measures = amounts.map(({ claim }) => measureOf(operandOf(claim)))
  const first = amounts.filter((_, at) => measures[at] === measures[0])
  return first.length === names ? first.map(({ claim }) => ({ ...operandOf(claim), role: 'part' })) : []
}

/** The text of a list with only the names left, set apart by commas. */
function withoutAmounts({ block }: Passage, from: number, amounts: readonly Mention[]): string {
  let [text, at] = ['', from]
  for (const { start, end } of amounts) {
    text += `${block.value.slice(at, start)},`
    at = Math.max(at, end)
  }
  return `${text}${block.value.slice(at)}`.replace(/[\s,;./]*[,;][\s,;./]*/gu, ', ').replace(/[\s,.]+$/u, '')
}

/** A proper name, be it behind the noun of a place or a body; anything else may be a work or a sort of thing. */
function isPlaced(piece: string): boolean {
  const name = piece.trim()
  return PLACE.test(name) || PLACE.test(name.charAt(0).toLowerCase() + name.slice(1))
}

const PLACE = new RegExp(
  `^(?:và |cùng )?(?:(?:ubnd )?(?:${PLACE_LEVELS.flat().join('|')}) )?\\p{Lu}[\\p{L}’']*(?:[ -][\\p{Lu}\\d][\\p{L}\\d’']*){0,5}$`,
  'u',
)

const isAmount = ({ claim, bracket }: Mention): boolean =>
  bracket === null && claim.kind !== 'ordinal' && claim.kind !== 'date' && claim.kind !== 'period'

const hasAmounts = (passage: Passage, from: number) =>
  passage.mentions.some((mention) => mention.start >= from && isAmount(mention))
