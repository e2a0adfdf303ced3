import { REPORT_PLACES } from '../../lexicon/place-levels.ts'
import { memoized } from '../../model/memoized.ts'
import { contentWords } from '../content-words.ts'
import type { Discourse, Mention } from '../discourse/index.ts'
import { unitOf } from '../operand.ts'
import type { Operand } from '../proposal.ts'
import { compatible } from '../units.ts'
import { sameUnit } from './same-unit.ts'
import { isMore } from './strength-of.ts'

/** Figures behind a total and before it in its sentence, among which another of its unit is looked for. */
const AROUND = 4

/** Figures that may be the parts of a total, without those that are parts of the total beside it. */
interface OwnKind {
  readonly mentions: readonly Mention[]
  /** True when some seem to be of the other total and none of this one: only the arithmetic could tell. */
  readonly doubtful: boolean
}

/**
 * Of "11 người chết, 6 người bị thương. Trong đó, … làm chết 5 người, bị thương 2 người" the dead are among the dead: two totals of
 * one unit that stand side by side take those parts each whose words are its own. What is more than the other, told behind the
 * total, is no part of it.
 */
export function ofOwnKind(discourse: Discourse, total: Mention, mentions: readonly Mention[]): OwnKind {
  const alike = mentions.filter((mention) => ofOneSort(mention, total))
  const beside = isOnLevel(total, mentions[0]) ? besideIn(discourse, total, mentions) : []
  const isSmaller = (other: Mention) => alike.some((part) => isMore(asOperand(part), asOperand(other)))
  const others = beside.every((other) => other.order > total.order && isSmaller(other)) ? [] : beside
  const asTheyStand = { mentions, doubtful: false }
  if (others.length === 0 || alike.length === 0) return asTheyStand
  const own = new Set([...wordsOf(total), ...contentWords(unitOf(asOperand(total)))])
  const theirs = new Set(others.flatMap((other) => [...wordsOf(other)]))
  const tells = (word: string) => !alike.every((mention) => wordsOf(mention).has(word))
  const [onlyOwn, onlyTheirs] = [without(own, theirs).filter(tells), without(theirs, own).filter(tells)]
  const isOwn = (mention: Mention) => isCalledBy(mention, [total], onlyOwn)
  const isTheirs = (mention: Mention) =>
    ofOneSort(mention, total) && isCalledBy(mention, others, onlyTheirs) && !isOwn(mention)
  const kept = mentions.filter((mention) => !isTheirs(mention))
  if (kept.length === mentions.length) return asTheyStand
  return alike.some(isOwn) ? { mentions: kept, doubtful: false } : { mentions, doubtful: true }
}

/** A bracket and a note are of one figure, which stands right before them. */
const isOnLevel = (total: Mention, first: Mention | undefined) =>
  first?.bracket === total.bracket && first.block.note === total.block.note

/** Other totals of the unit in the sentence of a total, before the figures that may be its parts. */
function besideIn({ mentions }: Discourse, total: Mention, parts: readonly Mention[]): Mention[] {
  const first = parts[0]?.order ?? Number.POSITIVE_INFINITY
  return mentions
    .slice(Math.max(0, total.order - AROUND), Math.min(total.order + AROUND, first))
    .filter(
      (other) =>
        other !== total &&
        other.block === total.block &&
        other.sentence === total.sentence &&
        other.bracket === total.bracket &&
        !/[;:]/u.test(between(other, total)) &&
        other.claim.role === total.claim.role &&
        other.claim.direction === total.claim.direction &&
        ofOneSort(other, total),
    )
}

const asOperand = ({ claim }: Mention): Operand => ({ claim, facet: 'value' })

const between = (a: Mention, b: Mention): string =>
  a.block.value.slice(Math.min(a.end, b.end), Math.max(a.start, b.start))

/** "1.780 nạn nhân" and "683 người": of one unit, or of units that stand for one another. */
const ofOneSort = (a: Mention, b: Mention): boolean =>
  sameUnit(a, b) ||
  (a.claim.kind === 'quantity' && b.claim.kind === 'quantity' && compatible(asOperand(a), asOperand(b)))

/** "toàn tỉnh có 2.237 di tích": the place of all is no name of one of them, as "di tích cấp tỉnh" is. */
const WHOLE = new RegExp(
  `(?<!\\p{L})(?:toàn|cả) (?:${REPORT_PLACES.join('|')}|ngành|quốc|nước)(?!\\p{L})`,
  'gu',
)

const wordsOf = memoized(
  ({ lead, tail }: Mention): ReadonlySet<string> =>
    new Set(contentWords(`${lead} ${tail}`.replace(WHOLE, ' '))),
)

const without = (words: ReadonlySet<string>, others: ReadonlySet<string>) =>
  [...words].filter((word) => !others.has(word))

/** Whether a figure is called by one of some words as one of the totals is: "truy tố" is not "khởi tố", though both are of two words. */
function isCalledBy(mention: Mention, totals: readonly Mention[], words: readonly string[]): boolean {
  const own = namesOf(mention)
  return words.some(
    (word) => wordsOf(mention).has(word) && totals.some((total) => areOfOneWord(own, namesOf(total), word)),
  )
}

/** The words before a figure and those behind it, each in their order. */
const namesOf = memoized(({ lead, tail }: Mention) => [contentWords(lead), contentWords(tail)])

/** Whether a syllable stands alone in one of two names, or beside the same neighbour in both. */
function areOfOneWord(
  one: readonly (readonly string[])[],
  other: readonly (readonly string[])[],
  word: string,
): boolean {
  const [mine, theirs] = [one, other].map((names) => names.flatMap((name) => neighboursOf(name, word)))
  return mine!.includes(ALONE) || theirs!.includes(ALONE) || mine!.some((pair) => theirs!.includes(pair))
}

const ALONE = ''

/** The pairs of syllables that a word forms with those beside it; `ALONE` where it is all there is. */
function neighboursOf(name: readonly string[], word: string): string[] {
  const at = name.indexOf(word)
  if (at < 0) return []
  const pairs = [name[at - 1] && `${name[at - 1]} ${word}`, name[at + 1] && `${word} ${name[at + 1]}`]
  const found = pairs.filter((pair) => pair !== undefined)
  return found.length > 0 ? found : [ALONE]
}
