import { DOCUMENT_KINDS } from '../../lexicon/document-kinds.ts'
import type { Citation } from '../../model/index.ts'
import type { Mention, Passage } from '../discourse/index.ts'
import { mentionsWithin } from '../discourse/index.ts'
import type { Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { type Count, enumerated } from './count.ts'
import { isOfAll } from './opening.ts'

const kinds = new Set(DOCUMENT_KINDS.map(({ surface }) => surface.toLowerCase()))

/** "05 văn bản" and what a note, a bracket or the rest of the sentence cites. */
export function citedIn(
  passages: readonly Passage[],
  counts: readonly Count[],
  evidence: string,
): Proposal[] {
  const papers = counts.filter(({ noun }) => isPaper(noun))
  if (papers.length === 0) return []
  const heads = passages.flatMap((passage) => headsIn(passage, passage.mentions))
  return papers.flatMap((count) =>
    fromHeads(count, heads, { evidence, sure: papers.length === 1 ? STRENGTH.sure : STRENGTH.possible }),
  )
}

/** Documents behind a count in its own sentence: "05 văn bản: Kế hoạch số …; Quyết định số …". */
export function citedBeside(passage: Passage, count: Count): Proposal[] {
  if (!isPaper(count.noun)) return []
  const { mention } = count
  const [, end = 0] = passage.block.sentences[mention.sentence] ?? []
  const behind = mentionsWithin(passage.mentions, [mention.end, end], 120)
  const first = behind.find(({ claim }) => claim.kind === 'citation')
  if (!first || first !== behind[0]) return []
  const between = passage.block.value.slice(mention.end, first.start)
  if (!/^[^.;]{0,70}[:(]\s*(?:gồm|bao gồm)?:?\s*$/u.test(between)) return []
  const next = behind.findIndex(({ claim }) => claim.kind === 'quantity' || claim.kind === 'ratio')
  const list = next < 0 ? behind : behind.slice(0, next)
  const level = list.filter(({ bracket }) => bracket === first.bracket)
  return fromHeads(count, headsIn(passage, level), {
    evidence: between.trim().slice(-1),
    sure: STRENGTH.sure,
    closed: isOfAll(between.toLowerCase()) && isClosed(passage, level),
  })
}

/** Whether "và" stands before the last of three documents or more. */
function isClosed({ block }: Passage, list: readonly Mention[]): boolean {
  const [before, last] = list.filter(({ claim }) => claim.kind === 'citation').slice(-2)
  return list.length > 2 && before !== undefined && / và\s/u.test(block.value.slice(before.end, last!.start))
}

const isAnyPaper = (noun: string) => noun === 'văn bản' || noun.startsWith('văn bản ')
const isPaper = (noun: string) => isAnyPaper(noun) || kinds.has(noun)

type Cited = Mention & { readonly claim: Citation }

/** Citations that open an item; those that an item only speaks of stand behind "thực hiện", "về" or "tại". */
function headsIn(passage: Passage, mentions: readonly Mention[]): Cited[] {
  const text = passage.block.value
  const citations = mentions.filter((mention): mention is Cited => mention.claim.kind === 'citation')
  const opens = ({ start }: Mention) => {
    const before = text.slice(Math.max(0, start - 40), start)
    return /(?:^|[;:,(]|\)|\s(?:và|cùng))\s*(?:các\s)?(?:[-+–]\s*)?$/u.test(before) || start < 3
  }
  const heads = citations.filter(opens)
  if (!text.includes(';')) return heads
  return heads.filter((head, i) => i === 0 || text.slice(heads[i - 1]!.end, head.start).includes(';'))
}

interface Sure {
  readonly evidence: string
  readonly sure: number
  readonly closed?: boolean
}

function fromHeads(
  count: Count,
  heads: readonly Cited[],
  { evidence, sure, closed = false }: Sure,
): Proposal[] {
  const own = heads.filter(({ claim }) => claim.documentKind.toLowerCase() === count.noun)
  const fitting = isAnyPaper(count.noun) ? heads : own
  if (fitting.length < 2 && count.value !== fitting.length) return []
  return [
    enumerated(count, {
      items: fitting.map(({ claim }) => claim.text),
      evidence,
      strength: sure,
      closed,
    }),
  ]
}
