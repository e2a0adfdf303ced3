/** A note that lists several things one after the other, each under its head. */
import { contentWords } from '../content-words.ts'
import type { Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import type { Count } from './count.ts'
import { listed } from './listed.ts'

/** "Công nhận mới: Hoa Sen, An Bình." */
interface HeadedList {
  readonly head: string
  readonly body: string
}

/** Heads are short, and a note holds few. */
const HEAD = 80
const MOST = 12

/**
 * The lists of a note, each behind a head and a colon; what is in no such list makes it none, and so do heads with one thing
 * each, which are items themselves: "Tổ 1: Bình; Tổ 2: Hoa".
 */
export function headedLists(text: string): HeadedList[] {
  const pieces = text.split(':')
  if (pieces.length < 3 || pieces.length > MOST) return []
  const lists: HeadedList[] = []
  let head = pieces[0]!
  for (const [at, piece] of pieces.slice(1).entries()) {
    const last = at === pieces.length - 2
    const cut = last ? piece.length : lastBreak(piece)
    if (cut < 0 || head.trim().length > HEAD) return []
    lists.push({ head: head.trim(), body: piece.slice(0, cut) })
    head = piece.slice(cut).replace(/^[.;\s]+/u, '')
  }
  const several = lists.filter(({ body }) => /[,;]|\svà\s/u.test(body.trim()))
  return several.length * 2 > lists.length ? lists : []
}

/** Where the next head begins: behind the last full stop or semicolon. */
const lastBreak = (text: string) => Math.max(text.lastIndexOf('. '), text.lastIndexOf('; '))

/** Each count with the list whose head has its words; a count without one says nothing. */
export function matchedToHeads(
  counts: readonly Count[],
  lists: readonly HeadedList[],
  evidence: string,
): Proposal[] {
  const used = new Set<Count>()
  return lists.flatMap(({ head, body }) => {
    const words = new Set(contentWords(head))
    const ranked = counts
      .filter((count) => !used.has(count))
      .map((count) => ({ count, score: shared(count, words) }))
      .sort((a, b) => b.score - a.score)
    const [first, second] = ranked
    if (!first || first.score === 0 || first.score === second?.score) return []
    used.add(first.count)
    const proposal = listed(first.count, body, { opening: '', evidence, sure: STRENGTH.sure })
    return proposal ? [proposal] : []
  })
}

/** How much of a head the words behind a count, and its noun, repeat. */
function shared({ mention }: Count, words: ReadonlySet<string>): number {
  const { claim, tail, lead } = mention
  return Math.max(likeness(`${claim.text} ${tail}`, words), likeness(lead, words) / 2)
}

function likeness(text: string, words: ReadonlySet<string>): number {
  const said = new Set(contentWords(text))
  const found = [...words].filter((word) => said.has(word)).length
  return found === 0 ? 0 : found / new Set([...words, ...said]).size
}
