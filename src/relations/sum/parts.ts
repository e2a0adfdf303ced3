import type { Exact } from '../../model/index.ts'
import type { Mention } from '../discourse/index.ts'
import { amountOf, codeOf } from '../operand.ts'
import type { Facet, Member, Operand } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { bothCounted, compatible, maybeCompatible, sameNoun } from '../units.ts'
import { type Exhaustion, exhaustion } from './exhaustion.ts'
import { isBreakdown, isSlipOfWhole } from './is-breakdown.ts'
import { type Entry, listsOf, sideBySide } from './layout.ts'
import { isMixedList, isNearer } from './mixed-list.ts'
import { areOfScale, areParallel } from './parallel-names.ts'
import { runThatAddsUp } from './run.ts'
import type { Series } from './series.ts'

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
}

/** A series announced by words or by brackets; below this its figures merely stand side by side. */
export const ANNOUNCED = STRENGTH.fitting

/** The parts that a series offers for one number: those that add up, else all that the layout puts side by side. */
export function partsFor(total: Operand, series: Series): Parts | undefined {
  const { strength } = series
  const target = amountOf(total)
  if (!target) return undefined
  const { natural, bare, readings } = candidatesFor(total, series)
  for (const entries of readings) {
    const hit = hitIn(target, entries)
    if (hit && !isMotley(total, hit)) return hit
  }
  const plain = natural.length === 0 && areParallel(bare.map(({ mention }) => mention)) ? bare : natural
  const [alike, all] = [sideBySide(plain), sideBySide(readings.at(-1) ?? [])]
  const mixed = strength >= ANNOUNCED && isMixedList(total, all, alike) && isNearer(total, all, alike)
  const entries = mixed ? all : alike
  const members = entries.map(memberOf)
  const parts = partsOf(entries, { exact: false, mixed })
  const isList = isBreakdown(total, members, strength) || isSlipOfWhole(total, parts, strength)
  return members.length > 1 && isList ? parts : undefined
}

/** "Có 11 người chết …: 6 vụ làm 5 người chết": figures of the total's own unit beside those of things of another sort. */
const isMotley = (total: Operand, { members, exhaustion: rest }: Parts): boolean =>
  rest === undefined &&
  members.some((member) => sameNoun(total, member)) &&
  members.some((member) => !maybeCompatible(total, member))

const partsOf = (entries: readonly Entry[], how: Pick<Parts, 'exact' | 'mixed'>): Parts => {
  const mentions = entries.map(({ mention }) => mention)
  return {
    ...how,
    members: entries.map(memberOf),
    exhaustion: exhaustion(mentions),
    parallel: areParallel(mentions),
    scaled: areOfScale(mentions),
  }
}

/** The first of the lists that figures may be read as of which a run adds up. */
function hitIn(target: Exact, entries: readonly Entry[]): Parts | undefined {
  for (const list of listsOf(entries)) {
    const members = runThatAddsUp(target, list.map(memberOf))
    if (!members) continue
    const used = new Set(members)
    return partsOf(
      list.filter((e) => used.has(e.member)),
      { exact: true, mixed: false },
    )
  }
  return undefined
}

interface Candidates {
  /** Those that the layout shows where nothing adds up. */
  readonly natural: readonly Entry[]
  /** Those of its unit and those without any. */
  readonly bare: readonly Entry[]
  /** Those that may add up: of the very unit first, then those of its sort; only a sum that holds may mix other things, or take bare figures. */
  readonly readings: readonly (readonly Entry[])[]
}

/** The figures of a series that could be parts of a total, looked at once for all the ways to choose among them. */
function candidatesFor(total: Operand, { mentions, strength }: Series): Candidates {
  const announced = strength >= STRENGTH.told
  const fits = announced ? bothCounted : strength >= ANNOUNCED ? maybeCompatible : undefined
  const [parts, mixed, bare, natural]: Entry[][] = [[], [], [], []]
  for (const mention of mentions) {
    const facet = facetFor(total, mention)
    if (!facet || !mayBePart(mention)) continue
    const member: Member = { claim: mention.claim, facet, role: 'part' }
    const entry = { mention, member }
    const alike = compatible(total, member)
    if (alike || fits?.(total, member)) mixed!.push(entry)
    if (!isPart(mention)) continue
    if (alike) parts!.push(entry)
    // A figure without any unit counts what its total counts, where the sum holds.
    if (alike || codeOf(member) === '') bare!.push(entry)
    if (alike || (announced && maybeCompatible(total, member))) natural!.push(entry)
  }
  const own = parts!.filter(({ member }) => sameNoun(total, member))
  const less = own.length > 1 && own.length < parts!.length ? [own] : []
  const more = [mixed!, bare!].filter(({ length }) => length > parts!.length)
  return { natural: natural!, bare: bare!, readings: [...less, parts!, ...more] }
}

const memberOf = ({ member }: Entry): Member => member

/** Which number of a figure could be a part of a total: of ratios, numerators of numerators. */
function facetFor(total: Operand, { claim }: Mention): Facet | undefined {
  if (claim.kind === 'quantity') return 'value'
  if (claim.kind !== 'ratio' || claim.reading === 'now-over-before') return undefined
  if (total.claim.kind === 'ratio') return total.facet === 'denominator' ? 'denominator' : 'numerator'
  const whole = amountOf(total)
  const ofWhole = whole && amountOf({ claim, facet: 'denominator' })?.equals(whole)
  return ofWhole || claim.reading === 'done-over-target' ? 'numerator' : undefined
}

/** What was carried over is part of what was received, though it is the base of a comparison too. */
const isPart = ({ claim, lead }: Mention) =>
  !claim.direction &&
  !MEAN.test(lead) &&
  !CLOSING.test(lead) &&
  (claim.role === 'actual' || (claim.role === 'base' && CARRIED_OVER.test(lead)))

/** "mỗi hộ bình quân 81,3 triệu đồng": so much for one is no part of what all have. */
const MEAN = /(?<!\p{L})(?:bình quân|bq|mỗi)(?!\p{L})/u

/** What an account closes with is no part of what it opened with, nor of what came. */
const CLOSING = /(?:cuối kỳ|cuối năm|hiện|nay) còn(?: lại)?$/u

const CARRIED_OVER = /chuyển (sang|qua)|kỳ trước|năm trước|tồn|cũ$/u

/** Anything but a change may turn out to be a part, where it adds up. */
const mayBePart = ({ claim, lead }: Mention) =>
  (!claim.direction && claim.role !== 'change') || /(?<!\p{L})vượt$/u.test(lead)
