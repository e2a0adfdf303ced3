/** Parts of a total, and what their names have in common. */
import type { Exact } from '../../model/index.ts'
import { memoized } from '../../model/memoized.ts'
import type { Mention } from '../discourse/index.ts'
import type { Member } from '../proposal.ts'
import { type Exhaustion, exhaustion } from './exhaustion.ts'
import { areCoordinated, type Entry } from './layout.ts'
import { totalLacksLast } from './left-out.ts'
import { areMostlyPlaces } from './named-parts.ts'
import { areOfScale, areOfSort, areParallel } from './parallel-names.ts'

/** The parts of a total that a series offers. */
export interface Parts {
  readonly members: readonly Member[]
  /** True when they add up to the total exactly. */
  readonly exact: boolean
  /** How their names leave nothing over: "đúng hạn … trễ hạn", "… lĩnh vực khác". */
  readonly exhaustion: Exhaustion | undefined
  /** True when they count other things than the total, and nothing but a slip would tell that they are its parts. */
  readonly mixed: boolean
  /** True when their names are of one sort: "cấp huyện … cấp xã". */
  readonly parallel: boolean
  /** True when that sort is a scale, of which a report names every step: "quý I … quý II", not "hộ trồng lúa … hộ trồng màu". */
  readonly scaled: boolean
  /** True when they are kinds of one thing that exclude each other: complaints, denunciations, requests. */
  readonly sorted: boolean
  /** True of three and more of which "và" joins the last: "A, B và C". */
  readonly coordinated: boolean
  /** True when all of them, but for one at most, have names of places. */
  readonly ofPlaces: boolean
  /** True where the total is that of all but the last, which is one more of their sort. */
  readonly lacksLast: boolean
}

/** Parts of which it is looked at when it is asked for, and once, what their names have in common: most lists are given up before. */
export class Listed implements Parts {
  readonly members: readonly Member[]
  readonly exact: boolean
  readonly mixed: boolean
  private readonly mentions: readonly Mention[]
  private readonly target: Exact | undefined

  constructor(
    entries: readonly Entry[],
    { exact, mixed, target }: Pick<Parts, 'exact' | 'mixed'> & { readonly target?: Exact },
  ) {
    this.target = target
    this.members = entries.map(({ member }) => member)
    this.exact = exact
    this.mixed = mixed
    this.mentions = entries.map(({ mention }) => mention)
  }

  get exhaustion() {
    return ASKED.exhaustion(this.mentions)
  }

  get parallel() {
    return ASKED.parallel(this.mentions)
  }

  get scaled() {
    return ASKED.scaled(this.mentions)
  }

  get sorted() {
    return ASKED.sorted(this.mentions)
  }

  get coordinated() {
    return ASKED.coordinated(this.mentions)
  }

  get ofPlaces() {
    return ASKED.ofPlaces(this.mentions)
  }

  get lacksLast() {
    return totalLacksLast(this.target, this.members, this.mentions)
  }
}

const ASKED = {
  exhaustion: memoized(exhaustion),
  parallel: memoized(areParallel),
  scaled: memoized(areOfScale),
  sorted: memoized(areOfSort),
  coordinated: memoized(areCoordinated),
  ofPlaces: memoized(areMostlyPlaces),
}
