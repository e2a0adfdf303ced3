import { type Exact, ZERO } from '../../model/index.ts'
import { amountOf } from '../operand.ts'
import type { Member, Operand } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { maybeCompatible, sameNoun } from '../units.ts'
import { candidatesFor } from './candidates.ts'
import { isBreakdown, isSlipOfWhole } from './is-breakdown.ts'
import { lacksLast } from './lacks-last.ts'
import { type Entry, listsOf, sideBySide } from './layout.ts'
import { isLastOf, leavesOutLast } from './left-out.ts'
import { Listed, type Parts } from './listed-parts.ts'
import { isMixedList, isNearer } from './mixed-list.ts'
import { areParallel } from './parallel-names.ts'
import { runThatAddsUp } from './run.ts'
import { ANNOUNCED, type Series } from './series.ts'
import { isOnlyHead, leavesItems } from './whole-list.ts'

export type { Parts } from './listed-parts.ts'

/** The parts that a series offers for one number: those that add up, else all that the layout puts side by side. */
export function partsFor(total: Operand, series: Series): Parts | undefined {
  const { strength } = series
  const target = amountOf(total)
  if (!target) return undefined
  if (series.isWhole) return allOf(target, series)
  const { natural, bare, mixed: sorts, readings } = candidatesFor(total, series)
  let isMadeUpOfSorts = false
  for (const entries of readings) {
    const hit = hitIn(total, entries, series)
    if (hit && !isMotley(total, hit)) return hit
    isMadeUpOfSorts ||= hit !== undefined
  }
  const plain = natural.length === 0 && areParallel(bare.map(({ mention }) => mention)) ? bare : natural
  const alike = sideBySide(plain)
  const all = strength >= ANNOUNCED ? sideBySide(sorts) : []
  const mixed = strength >= ANNOUNCED && isMixedList(total, all, alike) && isNearer(total, all, alike)
  const entries = mixed ? all : strength >= STRENGTH.sure ? untilNear(target, alike) : alike
  if (entries.length < 2) return undefined
  // "611 tin. Trong đó, tố giác 288 tin; tin báo 321, 2 kiến nghị; đã chuyển 6 tin": figures that give the total are its list, whatever they count.
  if (isMadeUpOfSorts && !sumsOf(entries).at(-1)!.equals(target)) return undefined
  const parts = new Listed(entries, { exact: false, mixed, target })
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
  if (near <= 0 || off[near] === 0 || off.at(-1)! <= FAR) return entries
  const [head, behind] = [entries.slice(0, near + 1), entries.slice(near + 1)].map((some) =>
    some.map(({ mention }) => mention),
  )
  return leavesOutLast(head!, behind![0], behind!.length === 1) ? entries : entries.slice(0, near + 1)
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
    const behind = list.slice(list.indexOf(run.at(-1)!) + 1).map(({ mention }) => mention)
    const figures = run.map(({ mention }) => mention)
    const isTold = series.strength >= STRENGTH.told && leavesOutLast(figures, behind[0], isLastOf(behind))
    const whole = !isTold && (isOpen(series.strength) || !lacksLast(figures, behind[0]))
    if (whole) return new Listed(run, { exact: true, mixed: false })
  }
  return undefined
}

const memberOf = ({ member }: Entry): Member => member
