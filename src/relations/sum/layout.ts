import { PARTS_CUES } from '../../lexicon/relation-cues.ts'
import { cueFinder } from '../cue.ts'
import type { Mention } from '../discourse/index.ts'
import { codeOf } from '../operand.ts'
import type { Member } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { endsWithRest } from './exhaustion.ts'
import { arePlaces } from './named-parts.ts'

/** A figure that could be a part, and where it stands. */
export interface Entry {
  readonly mention: Mention
  readonly member: Member
}

/** The lists that a series of figures may be read as: all, one a group, all that is no part of a part. */
export function listsOf(entries: readonly Entry[]): (readonly Entry[])[] {
  const [firsts, flat] = [firstOfGroups(entries), withoutNested(entries)]
  return [entries, firsts, withoutJoined(firsts), flat].filter(
    (list, at) => at === 0 || list.length !== entries.length,
  )
}

/**
 * The parts that the layout puts side by side: the first of each group where groups hold parts of parts, unless all are places of one
 * level; the first group alone where only it is a list ("A, B, C; còn D").
 */
export function sideBySide(entries: readonly Entry[]): readonly Entry[] {
  const flat = withoutNested(firstBreakdown(entries))
  const firsts = firstOfGroups(flat)
  if (firsts.length > 1 && arePlaces(flat.map(({ mention }) => mention))) return flat
  const second = firsts[1] ? flat.indexOf(firsts[1]) : -1
  const onlyFirst = second > 1 && flat.length - second === firsts.length - 1
  if (onlyFirst) return flat.slice(0, second)
  return firsts.length > 1 ? firsts : flat
}

/** What stands before a further breakdown: "cấp huyện 247, cấp xã 65; trong đó toàn trình 128, một phần 141". */
function firstBreakdown(entries: readonly Entry[]): readonly Entry[] {
  const end = entries.findIndex(({ mention }, at) => {
    const before = entries[at - 1]?.mention
    return before?.block === mention.block && turnBetween(before, mention) === 'again'
  })
  return end > 1 ? entries.slice(0, end) : entries
}

const nestedCues = cueFinder(PARTS_CUES.filter((cue) => cue.strength >= STRENGTH.fitting))

/** "A, trong đó A1, A2; B": one part a semicolon, the first. */
function firstOfGroups(entries: readonly Entry[]): Entry[] {
  const firsts = entries.filter(({ mention }, at) => {
    const before = entries[at - 1]?.mention
    return !before || before.block !== mention.block || isParting(turnBetween(before, mention))
  })
  return firsts.length > 1 ? [...firsts, ...joinedLast(entries, firsts)] : []
}

/**
 * "A; B và các loại khác C", "40 đơn khiếu nại; 12 đơn tố cáo và 260 đơn kiến nghị": where every group has one figure, what is left, or one
 * more of the same unit or ratio among ratios, which "và" joins to the last of them, is a part beside it.
 */
function joinedLast(entries: readonly Entry[], firsts: readonly Entry[]): readonly Entry[] {
  const [before, last] = [entries.at(-2), entries.at(-1)]
  if (!before || !last || entries.length !== firsts.length + 1 || before !== firsts.at(-1)) return []
  const between = last.mention.block.value.slice(before.mention.end, last.mention.start)
  if (AND_NEXT.test(between) && areOfOneUnit(entries)) return [last]
  return (areRatios(entries) || endsWithRest(last.mention)) && AND.test(between) ? [last] : []
}

/** The first of each group alone, for what "và" joins to the last of them may be a part of that. */
const withoutJoined = (firsts: readonly Entry[]): readonly Entry[] =>
  firsts.length > 2 &&
  !endsWithRest(firsts.at(-1)!.mention) &&
  areJoined(firsts.at(-2)!.mention, firsts.at(-1)!.mention)
    ? firsts.slice(0, -1)
    : firsts

const areJoined = (before: Mention, last: Mention): boolean =>
  before.block === last.block && AND_NEXT.test(last.block.value.slice(before.end, last.start))

const areRatios = (entries: readonly Entry[]): boolean =>
  entries.every(({ member }) => member.claim.kind === 'ratio')

/** Whether figures are all printed with one unit, that of things counted or measured. */
const areOfOneUnit = (entries: readonly Entry[]): boolean => {
  const codes = new Set(entries.map(({ member }) => codeOf(member)))
  return codes.size === 1 && !codes.has('')
}

/** Whether of figures no two stand in one group. */
export const isOneEach = (entries: readonly Entry[]): boolean =>
  firstOfGroups(entries).length === entries.length

/** Whether a semicolon or the end of a sentence stands between two figures. */
const isParted = (between: string) => between.includes(';') || /\.\s/.test(between)

/** What a "trong đó" or "gồm" inside the series introduces is part of a part, up to the next semicolon. */
function withoutNested(entries: readonly Entry[]): Entry[] {
  let nested = false
  return entries.filter(({ mention }, at) => {
    const before = entries[at - 1]?.mention
    if (!before || before.block !== mention.block) nested = false
    else {
      const turn = turnBetween(before, mention)
      if (isParting(turn)) nested = false
      else if (turn === 'nested') nested = true
    }
    return !nested
  })
}

/** "A, B và C": three and more of which "và" joins the last alone, so that no further one follows. */
export function areCoordinated(parts: readonly Mention[]): boolean {
  const joins = parts.slice(1).map((part, at) => {
    const before = parts[at]!
    return before.block === part.block && AND.test(part.block.value.slice(before.end, part.start))
  })
  return joins.length > 1 && joins.indexOf(true) === joins.length - 1
}

/** "… và 260 đơn": right before the figure, with no name of a further thing between. */
const AND_NEXT = /(?<!\p{L})và\s$/u
const AND = /(?<!\p{L})và(?!\p{L})/u

/**
 * What a bracket between two figures holds is of the one before it: "112 vụ (trộm cắp 51 vụ; đánh bạc 15 vụ), án ma túy 46 vụ"; behind a
 * rate it takes apart what was reached, and the list is at its end.
 */
function withoutBrackets(between: string): string {
  const outside = between.replace(/\([^()]*\)/gu, '')
  return outside.includes('%') ? between : outside
}

type Turn = 'parted' | 'again' | 'nested' | 'none'

const isParting = (turn: Turn): boolean => turn === 'parted' || turn === 'again'

/** What stands before each figure, read once: the same two neighbours are in the series of every total before them. */
const TURNS = new WeakMap<Mention, { readonly before: Mention; readonly turn: Turn }>()

function turnBetween(before: Mention, mention: Mention): Turn {
  const known = TURNS.get(mention)
  if (known?.before === before) return known.turn
  const between = withoutBrackets(mention.block.value.slice(before.end, mention.start))
  const cued = nestedCues(between.toLowerCase()).length > 0
  const turn = isParted(between) ? (cued ? 'again' : 'parted') : cued ? 'nested' : 'none'
  TURNS.set(mention, { before, turn })
  return turn
}
