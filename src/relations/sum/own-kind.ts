import { memoized } from '../../model/memoized.ts'
import { contentWords } from '../content-words.ts'
import type { Discourse, Mention } from '../discourse/index.ts'
import { compatible } from '../units.ts'
import { sameUnit } from './same-unit.ts'

/** Figures behind a total and before it in its sentence, among which another of its unit is looked for. */
const AROUND = 4

/** Figures that may be the parts of a total, without those that are parts of the total beside it. */
export interface OwnKind {
  readonly mentions: readonly Mention[]
  /** True when some seem to be of the other total and none of this one: only the arithmetic could tell. */
  readonly doubtful: boolean
}

/**
 * Of "11 người chết, 6 người bị thương. Trong đó, … làm chết 5 người, bị thương 2 người" the dead are among the dead: two totals of
 * one unit that stand side by side take those parts each whose words are its own.
 */
export function ofOwnKind(discourse: Discourse, total: Mention, mentions: readonly Mention[]): OwnKind {
  const alike = mentions.filter((mention) => ofOneSort(mention, total))
  const others = isOnLevel(total, mentions[0]) ? besideIn(discourse, total, mentions) : []
  const asTheyStand = { mentions, doubtful: false }
  if (others.length === 0 || alike.length === 0) return asTheyStand
  const own = wordsOf(total)
  const theirs = new Set(others.flatMap((other) => [...wordsOf(other)]))
  const tells = (word: string) => !alike.every((mention) => wordsOf(mention).has(word))
  const [onlyOwn, onlyTheirs] = [without(own, theirs).filter(tells), without(theirs, own).filter(tells)]
  const isOwn = (mention: Mention) => shares(wordsOf(mention), onlyOwn)
  const isTheirs = (mention: Mention) =>
    ofOneSort(mention, total) && shares(wordsOf(mention), onlyTheirs) && !isOwn(mention)
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
        other.claim.role === total.claim.role &&
        other.claim.direction === total.claim.direction &&
        ofOneSort(other, total),
    )
}

/** "1.780 nạn nhân" and "683 người": of one unit, or of units that stand for one another. */
const ofOneSort = (a: Mention, b: Mention): boolean =>
  sameUnit(a, b) ||
  (a.claim.kind === 'quantity' &&
    b.claim.kind === 'quantity' &&
    compatible({ claim: a.claim, facet: 'value' }, { claim: b.claim, facet: 'value' }))

const wordsOf = memoized(
  ({ lead, tail }: Mention): ReadonlySet<string> => new Set(contentWords(`${lead} ${tail}`)),
)

const without = (words: ReadonlySet<string>, others: ReadonlySet<string>) =>
  [...words].filter((word) => !others.has(word))

const shares = (words: ReadonlySet<string>, others: readonly string[]) =>
  others.some((word) => words.has(word))
