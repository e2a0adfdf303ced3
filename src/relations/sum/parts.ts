import { type Exact, ZERO } from '../../model/index.ts'
import { memoized } from '../../model/memoized.ts'
import type { Mention } from '../discourse/index.ts'
import { amountOf } from '../operand.ts'
import type { Member, Operand } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { maybeCompatible, sameNoun } from '../units.ts'
import { candidatesFor } from './candidates.ts'
import { type Exhaustion, exhaustion } from './exhaustion.ts'
import { isBreakdown, isSlipOfWhole } from './is-breakdown.ts'
import { lacksLast } from './lacks-last.ts'
import { areCoordinated, type Entry, listsOf, sideBySide } from './layout.ts'
import { isMixedList, isNearer } from './mixed-list.ts'
import { areOfScale, areOfSort, areParallel } from './parallel-names.ts'
import { runThatAddsUp } from './run.ts'
import { ANNOUNCED, type Series } from './series.ts'
import { isOnlyHead, leavesItems } from './whole-list.ts'

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
}

/** The parts that a series offers for one number: those that add up, else all that the layout puts side by side. */
export function partsFor(total: Operand, series: Series): Parts | undefined {
  const { strength } = series
  const target = amountOf(total)
  if (!target) return undefined
  if (series.isWhole) return allOf(target, series)
  const { natural, bare, mixed: sorts, readings } = candidatesFor(total, series)
  for (const entries of readings) {
    const hit = hitIn(total, entries, series)
    if (hit && !isMotley(total, hit)) return hit
  }
  const plain = natural.length === 0 && areParallel(bare.map(({ mention }) => mention)) ? bare : natural
  const alike = sideBySide(plain)
  const all = strength >= ANNOUNCED ? sideBySide(sorts) : []
  const mixed = strength >= ANNOUNCED && isMixedList(total, all, alike) && isNearer(total, all, alike)
  const entries = mixed ? all : strength >= STRENGTH.sure ? untilNear(target, alike) : alike
  if (entries.length < 2) return undefined
  const parts = new Listed(entries, { exact: false, mixed })
  const isList = isBreakdown(total, parts.members, strength) || isSlipOfWhole(total, parts, series)
  return isList ? parts : undefined
}

/** Every figure of a series, whatever its role: "(kế hoạch 05, công văn 11, thông báo 03)". */
function allOf(target: Exact, { mentions }: Series): Parts {
  const entries = mentions.map((mention): Entry => {
    return { mention, member: { claim: mention.claim, facet: 'value', role: 'part' } }
  })
  const isExact = sumsOf(entries).at(-1)?.equals(target) === true
  return new Listed(entries, { exact: isExact, mixed: false })
}

/** The head of a list that misses its total by next to nothing, where all of it misses it by far: what follows is of other things. */
function untilNear(target: Exact, entries: readonly Entry[]): readonly Entry[] {
  const off = sumsOf(entries).map(
    (sum) => Math.abs(sum.sub(target).valueOf()) / Math.abs(target.valueOf() || 1),
  )
  const near = off.findIndex((share, at) => at > 0 && share <= NEXT_TO_NOTHING)
  return near > 0 && off.at(-1)! > FAR ? entries.slice(0, near + 1) : entries
}

const [NEXT_TO_NOTHING, FAR] = [0.01, 0.2]

/** The sum of the first figure, of the first two, and so on. */
function sumsOf(entries: readonly Entry[]): Exact[] {
  let sum = ZERO
  return entries.map(({ member }) => {
    sum = sum.add(amountOf(member) ?? ZERO)
    return sum
  })
}

/** "Có 11 người chết …: 6 vụ làm 5 người chết": figures of the total's own unit beside those of things of another sort. */
const isMotley = (total: Operand, { members, exhaustion: rest }: Parts): boolean =>
  rest === undefined &&
  members.some((member) => sameNoun(total, member)) &&
  members.some((member) => member.claim.kind !== 'ratio' && !maybeCompatible(total, member))

/** Parts of which it is looked at when it is asked for, and once, what their names have in common: most lists are given up before. */
class Listed implements Parts {
  readonly members: readonly Member[]
  readonly exact: boolean
  readonly mixed: boolean
  private readonly mentions: readonly Mention[]

  constructor(entries: readonly Entry[], { exact, mixed }: Pick<Parts, 'exact' | 'mixed'>) {
    this.members = entries.map(memberOf)
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
}

const ASKED = {
  exhaustion: memoized(exhaustion),
  parallel: memoized(areParallel),
  scaled: memoized(areOfScale),
  sorted: memoized(areOfSort),
  coordinated: memoized(areCoordinated),
}

/** Whether words announce parts and leave others out, as "trong đó" may: what follows them is then no part of the list. */
const isOpen = (strength: number): boolean => strength >= ANNOUNCED && strength < STRENGTH.sure

/** The first of the lists that figures may be read as of which a run adds up; none may lack the last of a list. */
function hitIn(total: Operand, entries: readonly Entry[], series: Series): Parts | undefined {
  const target = amountOf(total)
  if (entries.length < 2 || !target) return undefined
  for (const list of listsOf(entries)) {
    const members = runThatAddsUp(target, list.map(memberOf))
    if (!members) continue
    const used = new Set(members)
    const run = list.filter((e) => used.has(e.member))
    if (leavesItems(list, run) || isOnlyHead(total, list, run, series)) continue
    const next = list[list.indexOf(run.at(-1)!) + 1]
    const whole =
      isOpen(series.strength) ||
      !lacksLast(
        run.map(({ mention }) => mention),
        next?.mention,
      )
    if (whole) return new Listed(run, { exact: true, mixed: false })
  }
  return undefined
}

const memberOf = ({ member }: Entry): Member => member
