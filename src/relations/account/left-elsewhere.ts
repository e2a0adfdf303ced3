/** "đo đạc cho 142/159 xã … Tồn tại: còn 17 xã chưa đo đạc": what the parts told elsewhere leave of their wholes, where words deny of the rest what is said of the part. */
import {
  AFTER_DENIAL,
  COUNTING_MORE,
  DENYING_WORDS,
  IDLE_OF_RESTS,
  OWING_WORDS,
} from '../../lexicon/account-cues.ts'
import { gather } from '../../model/group-by.ts'
import { anyOf } from '../any-of.ts'
import { contentWords } from '../content-words.ts'
import { type Figure, proseFigures } from '../context/figures.ts'
import { isTime } from '../context/measured.ts'
import { operandOf } from '../context/operand-of.ts'
import { isPlainLevel } from '../context/plain-level.ts'
import { holds } from '../context/settle.ts'
import { isDigitOff } from '../digit-off.ts'
import type { Discourse } from '../discourse/index.ts'
import { amountOf, codeOf, digitsOf } from '../operand.ts'
import type { Proposal } from '../proposal.ts'
import { remainder, wordsAround } from '../remainder.ts'
import { properNames } from '../restatement/names.ts'
import { STRENGTH } from '../strength.ts'
import { maybeCompatible } from '../units.ts'
import { pairsOf, type Taken } from './taken-pairs.ts'

/** More pairs of one rest than these tell nothing of it. */
const MOST = 12

/** What shares, attainments and ratios leave, wherever else it is told: what holds, and a long rest but one digit off of the only part so named. */
export function leftElsewhere(discourse: Discourse, proposals: readonly Proposal[]): Proposal[] {
  const told = new Set(proposals.flatMap(toldAlready))
  const rests = proseFigures(discourse).filter(
    (figure) => isDenied(figure) && !told.has(figure.mention.claim.id),
  )
  if (rests.length === 0) return []
  const pairs = pairsOf(discourse, proposals)
  const byRest = grouped(pairs, ({ rest }) => [rest.toString()])
  const byWord = grouped(pairs, ({ ofPart }) => [...ofPart])
  return rests.flatMap((rest) => {
    const fitting = byRest.get(amountOf(operandOf(rest))?.toString() ?? '') ?? []
    const [best] = (fitting.length > MOST ? [] : fitting)
      .filter((pair) => isOfSort(rest, pair))
      .map((pair) => ({ pair, shared: sharedBy(rest, pair) }))
      .filter(({ shared }) => shared > 0)
      .sort((a, b) => b.shared - a.shared)
    return best ? [restOf(rest, best.pair, STRENGTH.fitting)] : misprinted(rest, byWord)
  })
}

/** A rest of long figures of the only pair that all its words name, and that is but one digit from what that leaves. */
function misprinted(rest: Figure, byWord: ReadonlyMap<string, Taken[]>): Proposal[] {
  const stated = operandOf(rest)
  const own = ownWords(rest)
  if (own.length < NAME || digitsOf(stated) < LONG || isOfOthers(rest)) return []
  const alike = byWord.get(own[0]!) ?? []
  const behind = wordsBehind(rest)
  const named = (alike.length > MOST_NAMED ? [] : alike).filter(
    (pair) =>
      isOfSort(rest, pair) &&
      codeOf(pair.whole) !== '' &&
      [...own, ...behind].every((word) => pair.ofPart.has(word)),
  )
  const [only] = named
  if (!only || named.some((pair) => !pair.rest.equals(only.rest))) return []
  const proposal = restOf(rest, only, STRENGTH.sure)
  return isDigitOff(proposal) ? [proposal] : []
}

/** "còn thiếu 1.880 triệu đồng vốn đối ứng": what is lacked, where it is told behind the figure. */
const wordsBehind = ({ tail }: Figure): string[] =>
  DENIED_BEHIND.test(tail) ? [] : contentWords(tail.split(/[.,;:(]/u)[0]!.split(ASIDE)[0]!)

/**
 * "còn 119 đơn chưa giải quyết, gồm cả đơn tồn năm trước", "Xã Đông còn 585 công dân chưa …", "… chưa tiêm mũi 4": more than those left of the
 * pair, or those of another day, place or turn.
 */
function isOfOthers({ passage, mention: { block, sentence, start, end } }: Figure): boolean {
  const [from = start, to = end] = passage.block.sentences[sentence] ?? []
  const behind = passage.lower.slice(end, Math.min(to, end + AROUND))
  return (
    COUNTS_MORE.test(behind) ||
    /^[^.,;]*\d/u.test(behind) ||
    properNames(block.value.slice(Math.max(from, start - AROUND), start)).length > 0
  )
}

/** Units of text around a rest in which its sentence says so. */
const AROUND = 160
const COUNTS_MORE = new RegExp(anyOf(COUNTING_MORE), 'u')

/** A word that more pairs than these have names none of them. */
const MOST_NAMED = 100

/** Words of a rest by which it is known. */
const NAME = 2

const isOfSort = (rest: Figure, { whole }: Taken): boolean =>
  whole.claim.id !== rest.mention.claim.id && maybeCompatible(whole, operandOf(rest))

/** The figures that an account or a sum beside them tells of: what words put there is left of nothing else. */
function toldAlready(proposal: Proposal): string[] {
  const { kind, stated, members, strength } = proposal
  if (kind === 'sum')
    return holds(proposal) ? [stated, ...members].flatMap((each) => each?.claim.id ?? []) : []
  const isLeft =
    (kind === 'complement' || kind === 'balance') && (strength >= STRENGTH.told || holds(proposal))
  return isLeft && stated ? [stated.claim.id] : []
}

const restOf = (rest: Figure, { whole, part }: Taken, strength: number): Proposal =>
  remainder(operandOf(rest), [whole, part], wordsAround(rest), strength)

const DENIED_BEHIND = new RegExp(
  `^(?:, )?(?:\\p{L}+[ ,-]+){0,8}?(?:${DENYING_WORDS.join('|')})(?!\\p{L})`,
  'u',
)
const DENIED_AHEAD = new RegExp(
  `(?<!\\p{L})(?:${DENYING_WORDS.join('|')})(?: \\p{L}+){1,6}?(?: (?:là|còn|có|:))*:?$`,
  'u',
)
const OWED = new RegExp(`(?<!\\p{L})còn (?:${OWING_WORDS.join('|')})(?: \\p{L}+){0,2}$`, 'u')

/** Whether words say of a figure that it is what has not been done, or not reached. */
const isDenied = ({ mention, lead, tail }: Figure): boolean =>
  isPlainLevel(mention) &&
  !isTime(mention.claim) &&
  (DENIED_BEHIND.test(tail) || DENIED_AHEAD.test(lead) || OWED.test(lead))

/** How many words of the rest are said of the part as well; none where what it says of its own is of something else. */
function sharedBy(rest: Figure, { whole, words }: Taken): number {
  const stated = operandOf(rest)
  const own = ownWords(rest)
  const shared = own.filter((word) => words.has(word)).length
  if (shared === 0)
    return digitsOf(stated) > LONG && codeOf(stated) !== '' && codeOf(stated) === codeOf(whole) ? 1 : 0
  return digitsOf(stated) >= LONG || shared * 2 >= own.length ? shared + 1 : 0
}

/** Rests of so many digits are no chance. */
const LONG = 3

/** The words that tell of a figure what it is not, without its unit: those behind it, or else those before it. */
function ownWords({ lead, tail, mention: { claim } }: Figure): string[] {
  const unit = new Set(contentWords('unit' in claim ? claim.unit : ''))
  const words = DENIED_BEHIND.test(tail) ? tail.split(ASIDE)[0]! : lead
  return contentWords(words.replace(IDLE, ' ')).filter((word) => !unit.has(word))
}

const ASIDE = new RegExp(`(?<!\\p{L})(?:${AFTER_DENIAL.join('|')})(?!\\p{L})`, 'u')
const IDLE = new RegExp(`(?<!\\p{L})(?:${[...DENYING_WORDS, ...IDLE_OF_RESTS].join('|')})(?!\\p{L})`, 'gu')

function grouped(
  pairs: readonly Taken[],
  keysOf: (pair: Taken) => readonly string[],
): ReadonlyMap<string, Taken[]> {
  const found = new Map<string, Taken[]>()
  for (const pair of pairs) for (const key of keysOf(pair)) gather(found, key, pair)
  return found
}
