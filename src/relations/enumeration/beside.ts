import { LIST_CUES } from '../../lexicon/enumeration-cues.ts'
import { cueFinder } from '../cue.ts'
import { bracketBehind, type Mention, mentionsWithin, type Passage } from '../discourse/index.ts'
import type { Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import type { Count } from './count.ts'
import { namesFirst } from './items.ts'
import { listed } from './listed.ts'
import { isQualifier, opensOther, startsWithMark } from './opening.ts'

const listCues = cueFinder(LIST_CUES)

/** How far behind a count its names may begin, and how far they may go on. */
const BEGIN = 90
const GO_ON = 1500

/** Names behind a count in its sentence: in a bracket, behind a colon, behind "gồm" or "là". */
export function namesBeside(passage: Passage, count: Count): Proposal[] {
  const found = inBracket(passage, count) ?? behindCue(passage, count) ?? rightBehind(passage, count)
  return found ? [found] : []
}

/** "08 doanh nghiệp viễn thông (A, B, …)". */
function inBracket(passage: Passage, count: Count): Proposal | undefined {
  const { mention } = count
  const text = passage.block.value
  const bracket = bracketBehind(passage.brackets, [mention.end, BEGIN], mention.bracket)
  if (!bracket || OF_OTHER.test(text.slice(mention.end, bracket.open))) return undefined
  const amounts = mentionsWithin(passage.mentions, [mention.end, bracket.close], 4).filter(
    (other) => isAmount(other) && !isOfName(other),
  )
  if (amounts.some((other) => other.start < bracket.open || other.bracket === bracket)) return undefined
  const inside = text.slice(bracket.open + 1, bracket.close)
  const opening = /^\s*(?:bao gồm|gồm có|gồm|cụ thể là|cụ thể|là)?\s*(?:các)?\s*:?/iu.exec(inside)![0]
  return listed(count, inside.slice(opening.length), {
    opening: inside.slice(0, 20),
    evidence: '(…)',
    sure: STRENGTH.sure,
  })
}

/**
 * The end of a clause, or a name behind a comma or "là", whose the bracket is: "hai nước này, ông A, Vụ trưởng Vụ B (Cục C, Bộ D)",
 * "hai học sinh là A và B (cùng lớp 9, ở xã C)".
 */
const OF_OTHER = /[;:.]\s|(?:,| là )[^,]*\p{Lu}[^,]*$/u

/** "08 phường: A, B, …; 04 xã: …", "02 xã chưa đạt là A và B". */
function behindCue(passage: Passage, count: Count): Proposal | undefined {
  const { mention } = count
  const text = passage.block.value
  const [, sentenceEnd = 0] = passage.block.sentences[mention.sentence] ?? []
  const level = mention.bracket?.close ?? sentenceEnd
  const reach = Math.min(level, mention.end + BEGIN)
  const next = mentionsWithin(passage.mentions, [mention.end, reach], 4).find(
    (other) => isAmount(other) && !isQualifier(other),
  )
  const window = text.slice(mention.end, next?.start ?? reach)
  const mark = window.indexOf(':')
  const cue = listCues(window.toLowerCase()).find(({ end }) => mark < 0 || end <= mark)
  const colon = cue && namesFirst(window.slice(cue.end, mark + 1)) ? -1 : mark
  const opener =
    colon >= 0 ? { end: colon + 1, evidence: ':' } : cue && { end: cue.end, evidence: cue.cue.surface }
  if (!opener || isElsewhere(passage, mention, window.slice(0, opener.end))) return undefined
  const from = mention.end + opener.end
  const behind = passage.lower.slice(from, from + 12)
  if (startsWithMark(behind) || opensOther(passage.lower.slice(mention.end, from), behind)) return undefined
  const to = listEnd(passage, mention, [from, Math.min(level, from + GO_ON)])
  if (to === undefined) return undefined
  const opening = window.slice(0, opener.end)
  const body = text.slice(from, to).replace(/^\s*(?:các)\s+/u, '')
  const sure = colon >= 0 ? STRENGTH.sure : STRENGTH.told
  return listed(count, body, { opening, evidence: cue?.cue.surface ?? opener.evidence, sure })
}

/** Behind the end of a clause, or in a bracket that opens with another count, "hai nút giao (qua 3 huyện: …)", a list is of something else. */
function isElsewhere({ mentions }: Passage, { end }: Mention, opening: string): boolean {
  if (/[;.]\s/u.test(opening)) return true
  const open = /\([^)]*$/u.exec(opening)
  return open !== null && mentionsWithin(mentions, [end + open.index, end + opening.length], 4).some(isAmount)
}

const NAME = "\\p{Lu}[\\p{L}’']*(?: \\p{Lu}[\\p{L}’']*){0,4}"
const NAMES = new RegExp(`^ (${NAME}(?:, ${NAME}){0,30}(?: và ${NAME})?)(?![\\p{L},]| \\p{Lu}|/)`, 'u')

/** "Tại 03 huyện Chư Prông, Chư Sê, Đức Cơ đã xuất hiện dịch": names with nothing between them and their noun. */
function rightBehind(passage: Passage, count: Count): Proposal | undefined {
  const { mention } = count
  const behind = passage.block.value.slice(mention.end, mention.end + GO_ON)
  const [, names] = NAMES.exec(behind) ?? []
  if (!names || mention.claim.kind !== 'quantity') return undefined
  return listed(count, names, { opening: '', evidence: count.noun, sure: STRENGTH.doubtful })
}

/** A list ends before the next amount: at the mark that cuts it off, or with the sentence. */
function listEnd(
  passage: Passage,
  { bracket }: Mention,
  [from, level]: readonly [number, number],
): number | undefined {
  const next = mentionsWithin(passage.mentions, [from, level], 40).find(
    (other) => isAmount(other) && other.bracket === bracket && !isOfName(other),
  )
  if (!next) return level
  const text = passage.block.value.slice(from, next.start)
  const cut = Math.max(text.lastIndexOf(';'), text.lastIndexOf(','), text.lastIndexOf('. '))
  return cut > 0 ? from + cut : undefined
}

/** "Đồng Văn 2", "Nậm Lùng 1": a small number right behind a proper name may be part of it. */
const isOfName = ({ block, start, claim }: Mention): boolean =>
  claim.kind === 'quantity' &&
  claim.unit === '' &&
  /^[1-9]$/.test(claim.text) &&
  /(?<!\p{L})\p{Lu}[\p{L}’']* $/u.test(block.value.slice(Math.max(0, start - 12), start))

const isAmount = ({ claim }: Mention) =>
  claim.kind === 'quantity' || claim.kind === 'ratio' || claim.kind === 'percent' || claim.kind === 'range'
