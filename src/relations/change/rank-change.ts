import {
  CLIMBS,
  FALLS,
  FROM_PLACES,
  MOVE_RESTS,
  MOVES_OF_OTHERS,
  RANK_NOUNS,
  RANK_PLACES,
  RANK_UNITS,
} from '../../lexicon/rank-words.ts'
import { JUST_PAST, REPORT_PERIODS, TERM_NOUNS } from '../../lexicon/time-words.ts'
import { settle } from '../context/settle.ts'
import { saysSomewhere } from '../context/somewhere.ts'
import type { Discourse, Mention, Passage } from '../discourse/index.ts'
import { operandOf } from '../operand.ts'
import type { Member, Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'

const RANKED = saysSomewhere(new RegExp(`(?:${RANK_NOUNS.join('|')})(?!\\p{L})`, 'u'))

const MOVED = new RegExp(
  `(?<!\\p{L})(?<word>${[...CLIMBS, ...FALLS].join('|')})(?: (?:${MOVE_RESTS.join('|')})){0,3}$`,
  'u',
)

/** "năm trước xếp thứ 10", "so với năm 2022 (xếp thứ 17)", "từ vị trí thứ 18 lên vị trí thứ 15". */
const EARLIER = new RegExp(
  `(?<!\\p{L})(?:(?:${REPORT_PERIODS.join('|')}|đợt|lần) (?:${JUST_PAST.join('|')})|cùng kỳ|so với (?:năm|kỳ|đầu|cùng)|đầu (?:${TERM_NOUNS.join('|')})|từ(?= (?:${FROM_PLACES.join('|')})|\\s*$))(?!\\p{L})`,
  'u',
)
const OF_YEAR = /(?<!\p{L})năm (?:19|20)\d\d(?!\d)/u

/** "xếp thứ 7/19, trong khi năm trước xếp thứ 10/19, tức tăng 03 bậc": what lies between two places in an order. */
export const rankChanges = (discourse: Discourse): Proposal[] =>
  discourse.passages
    .filter((passage) => !passage.block.cell && RANKED(passage))
    .flatMap((passage) =>
      passage.mentions.flatMap((mention) => {
        const { claim } = mention
        return claim.kind === 'quantity' && RANK_UNITS.has(claim.unit.toLowerCase())
          ? settle(candidates(passage, mention))
          : []
      }),
    )

function candidates(passage: Passage, mention: Mention): Proposal[] {
  const [from, to] = clauseAround(passage, mention)
  const word = MOVED.exec(passage.lower.slice(from, mention.start).trimEnd())?.groups?.word
  const ranks = passage.mentions.filter(
    ({ claim, start, end }) =>
      claim.kind === 'ordinal' && RANK.test(claim.unit) && start >= from && end <= to,
  )
  const [first, second, more] = ranks
  if (!word || !first || !second || more) return []
  const [one, other] = ranks.map((rank) => OF_YEAR.exec(wordsBefore(passage, rank, from))?.[0])
  const isTurned = one !== undefined && other !== undefined && one < other
  const [early, late] = ranks.map((rank) =>
    isTurned ? rank === first : isOfEarlierTime(passage, rank, { from, ranks }),
  )
  if (early === late || isOfOthers(passage, mention, ranks)) return []
  const [now, before] = early ? [second, first] : [first, second]
  const members: Member[] = [
    { ...operandOf(now.claim), role: 'now' },
    { ...operandOf(before.claim), role: 'before' },
  ]
  return [
    {
      kind: 'change',
      variant: 'difference',
      stated: operandOf(mention.claim),
      members,
      evidence: `${word} … ${mention.claim.text}`,
      direction: FALLS.includes(word) ? 'down' : 'up',
      strength: STRENGTH.sure,
    },
  ]
}

/** Between the places and what lies between them stands a name of something else, or another year than that of the earlier place. */
function isOfOthers({ lower }: Passage, mention: Mention, ranks: readonly Mention[]): boolean {
  const [first, last] = [ranks[0]!, ranks.at(-1)!]
  const gap = lower.slice(Math.min(last.end, mention.end), Math.max(last.start, mention.start))
  const own = mention.start > last.end ? gap : lower.slice(mention.end, last.start)
  const years = [
    ...lower.slice(first.start, Math.max(last.end, mention.end)).matchAll(/(?<!\d)(?:19|20)\d\d(?!\d)/gu),
  ]
  return new Set(years.map(([year]) => year)).size > 1 || (mention.start > last.end && NAMED.test(own))
}

/** Words that name what else moved: ", PCI của tỉnh tăng". */
const NAMED = new RegExp(`,(?: \\p{L}+){2,} (?:${MOVES_OF_OTHERS.join('|')})(?: \\p{L}+)?\\s*$`, 'u')

const RANK = new RegExp(RANK_PLACES.join('|'), 'iu')

/** The stretch of the sentence of a figure between its semicolons. */
function clauseAround({ block, lower }: Passage, { sentence, start, end }: Mention): [number, number] {
  const [from = 0, to = lower.length] = block.sentences[sentence] ?? []
  const behind = lower.slice(end, to).indexOf(';')
  return [from + lower.slice(from, start).lastIndexOf(';') + 1, behind < 0 ? to : end + behind]
}

/** Whether the words between a place and the one before it, or what opens the clause, name an earlier time. */
function isOfEarlierTime(
  passage: Passage,
  rank: Mention,
  { from, ranks }: { readonly from: number; readonly ranks: readonly Mention[] },
): boolean {
  const words = wordsBefore(passage, rank, from)
  return EARLIER.test(words) || (rank !== ranks[0] && OF_YEAR.test(words))
}

/** What stands before a place, back to the figure before it or to a point of its sentence. */
function wordsBefore({ lower, mentions }: Passage, rank: Mention, from: number): string {
  const before = mentions.findLast(
    ({ claim, end }) => end <= rank.start && claim.kind !== 'date' && claim.kind !== 'period',
  )
  return lower.slice(Math.max(from, before?.end ?? 0), rank.start)
}
