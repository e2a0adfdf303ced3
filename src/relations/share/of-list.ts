import { STRUCTURE_WORDS } from '../../lexicon/share-cues.ts'
import { groupBy } from '../../model/group-by.ts'
import { exact, HUNDRED, sum } from '../../model/index.ts'
import { holds } from '../context/settle.ts'
import { type Discourse, firstAt, type Mention, mentionsWithin, type Passage } from '../discourse/index.ts'
import { amountOf } from '../operand.ts'
import type { Member, Operand, Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { exhaustion } from '../sum/exhaustion.ts'
import { areCoordinated } from '../sum/layout.ts'
import { isSwapped } from '../swapped.ts'
import { leavesTaxes } from './leaves-taxes.ts'

/** More shares than this are no list that a reader adds up. */
const MOST = 20

/** Shares further from 100 % than this were never meant to make it. */
const [LEAST, HIGHEST] = [exact(85), exact(115)]

/**
 * "Nguyên nhân: không quan sát 41,5%; vượt sai 30,5%; nguyên nhân còn lại 28,0%": a list of shares that is the whole of its
 * sentence makes 100 %; one that does not is told where its words say that it takes a whole apart.
 */
export function sharesOfLists(discourse: Discourse): Proposal[] {
  return discourse.passages
    .filter(({ block }) => block.cell === undefined)
    .flatMap((passage) =>
      passage.block.sentences.flatMap((bounds) =>
        listsIn(passage, bounds).flatMap((shares) => proposalOf(discourse, passage, bounds, shares)),
      ),
    )
}

/**
 * The shares of a sentence, and those of each of its brackets, that are three or more with no other figure among them but how each
 * rose or fell.
 */
function listsIn({ mentions }: Passage, bounds: readonly [number, number]): (readonly Mention[])[] {
  const first = mentions[firstAt(mentions, bounds[0], ({ start }) => start)]
  if (!first || first.start >= bounds[1]) return []
  const all = mentionsWithin(mentions, bounds, MOST * 3)
  return [...groupBy(all, ({ bracket }) => bracket).values()].flatMap((level) => {
    const shares = level.filter(isShare)
    if (shares.length < 3 || shares.length > MOST) return []
    const among = level.slice(level.indexOf(shares[0]!), level.indexOf(shares.at(-1)!) + 1)
    const others = among.filter((mention) => !isShare(mention))
    return others.length === 0 || (others.every(isChange) && shares.every(isToldOfWhole)) ? [shares] : []
  })
}

const isShare = ({ claim }: Mention) =>
  claim.kind === 'percent' && claim.unit === '%' && claim.role === 'actual' && !claim.direction

const isChange = ({ claim }: Mention) => claim.direction !== undefined || claim.role === 'change'

/** "chiếm 34,3%", "chiếm tỷ trọng 34,3%". */
const isCalledShare = ({ lead }: Mention) =>
  /(?<!\p{L})(?:chiếm|tỷ trọng|tỉ trọng)(?: (?:tới|đến|khoảng|t[ỷỉ] (?:lệ|trọng)|là)){0,2}$/u.test(lead)

/** Also "tăng 4,1%, đóng góp 34,3%": taxes may be left out of what contributes to a growth, so that it agrees or says nothing. */
const isToldOfWhole = (mention: Mention) =>
  isCalledShare(mention) || /(?<!\p{L})đóng góp(?: khoảng)?$/u.test(mention.lead)

function proposalOf(
  discourse: Discourse,
  passage: Passage,
  [from]: readonly [number, number],
  shares: readonly Mention[],
): Proposal[] {
  const operands = shares.map(({ claim }): Operand => ({ claim, facet: 'value' }))
  const total = sum(operands.flatMap((operand) => amountOf(operand) ?? []))
  if (total.compare(LEAST) < 0 || total.compare(HIGHEST) > 0) return []
  const opening = passage.block.value.slice(shares[0]!.bracket?.open ?? from, shares[0]!.start).toLowerCase()
  const cue = RATED.test(opening) ? undefined : STRUCTURE.exec(opening)?.[1]
  const closed = exhaustion(shares) === 'rest'
  const stated = operands.at(-1)!
  const members = operands.slice(0, -1).map((operand): Member => ({ ...operand, role: 'part' }))
  const words = cue ? (closed ? STRENGTH.certain : STRENGTH.sure) : closed ? STRENGTH.clear : STRENGTH.fitting
  const proposal: Proposal = {
    kind: 'complement',
    variant: 'shares-of-whole',
    stated,
    members,
    evidence: cue ?? `${HUNDRED.toString()}%`,
    strength: words,
  }
  const joined = shares.every(isCalledShare) && areCoordinated(shares) && isSwapped(proposal)
  if (joined && !RATED.test(opening)) return [{ ...proposal, strength: STRENGTH.clear }]
  if (leavesTaxes(discourse, passage, opening, total) && !isSwapped(proposal)) return []
  return cue || closed || holds(proposal) ? [proposal] : []
}

/** The cue heads the list: nothing but the words that it takes apart stands between it and the colon. */
const STRUCTURE = new RegExp(`(?<!\\p{L})(${STRUCTURE_WORDS.join('|')})(?!\\p{L})[^,;.:]*:`, 'u')

/** "theo khu vực, tỷ lệ hộ nghèo: …": rates of several things make no whole, nor do the main shares of one. */
const RATED = /(?<!\p{L})(?:t[ỷỉ] lệ|đạt|chủ yếu|nhất là|như)(?!\p{L})/u
