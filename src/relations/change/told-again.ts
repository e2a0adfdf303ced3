import { contentWords } from '../content-words.ts'
import { type Figure, plain } from '../context/figures.ts'
import { measureOf } from '../context/measured.ts'
import { operandOf } from '../context/operand-of.ts'
import { amountOf, unitOf } from '../operand.ts'
import type { Member, Operand, Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { changeOf } from './change-of.ts'
import type { Change } from './levels.ts'

/** Levels of changes by what lies between them. */
export type Told = ReadonlyMap<string, readonly (readonly Member[])[]>

/** Pairs of levels that differ by as much; more of them prove nothing. */
const MOST = 8

/** The later and the earlier level of every change that is told with both, by what lies between them. */
export function levelsTold(changes: readonly Proposal[]): Told {
  const told = new Map<string, (readonly Member[])[]>()
  for (const { members } of changes) {
    const now = members.find(({ role }) => role === 'now')
    const before = members.find(({ role }) => role === 'before')
    const [later, earlier] = [now && amountOf(now), before && amountOf(before)]
    if (!now || !before || !later || !earlier || later.equals(earlier)) continue
    const key = `${measureOf(now)} ${later.sub(earlier).toFraction()}`
    const pairs = told.get(key)
    if (!pairs) told.set(key, [[now, before]])
    else if (pairs.length < MOST) pairs.push([now, before])
  }
  return told
}

/** "(số ca mắc ít hơn năm trước là 299 ca)": the levels are told with a change of their own elsewhere, as with its rate. */
export function toldAgain(change: Change, told: Told): Proposal[] {
  const { figure, direction } = change
  const stated = operandOf(figure)
  const value = amountOf(stated)
  if (!value || value.s <= 0n) return []
  const between = direction === 'up' ? value : value.neg()
  const toldOf = (size: typeof value) => told.get(`${measureOf(stated)} ${size.toFraction()}`)
  const members = toldOf(between)?.find((pair) => isMeant(figure, pair))
  const turned = members ? undefined : toldOf(between.neg())?.find((pair) => isTurned(figure, pair))
  const words = { variant: 'difference', evidence: '…' } as const
  if (members) return [changeOf(change, members, { ...words, strength: STRENGTH.fitting })]
  return turned ? [changeOf(change, turned, { ...words, strength: STRENGTH.sure })] : []
}

/**
 * "số học sinh bỏ học tăng 12 em" where 46 have left school after 58: the same change of what has the very same name, told again the other
 * way round. A change that names what it is compared with may be another.
 */
function isTurned({ mention, tail }: Figure, [now]: readonly Member[]): boolean {
  const { claim } = mention
  if (
    !now ||
    claim.kind !== 'quantity' ||
    Number(claim.value) < LEAST_TURNED ||
    /so với|(?<!\p{L})năm/u.test(tail)
  )
    return false
  const [own, other] = [claim.subject, now.claim.subject].map(
    (subject) => new Set(contentWords(plain(subject))),
  )
  const unit = new Set(contentWords(plain(unitOf(now))))
  const named = [...own!].filter((word) => !unit.has(word))
  return (
    now.claim.place.block !== claim.place.block &&
    own!.size === other!.size &&
    named.length > 1 &&
    named.every((word) => other!.has(word))
  )
}

/** Smaller changes are of one size by chance. */
const LEAST_TURNED = 10

/** So many digits, zeros at the end not counted, are no chance; with one less the words must name what changed. */
const TELLING = 3

function isMeant(figure: Figure, pair: readonly Member[]): boolean {
  const { claim } = figure.mention
  if (claim.kind !== 'quantity' || pair.some((level) => level.claim.id === claim.id)) return false
  const digits = claim.value.replace(/\D/g, '').replace(/^0+|0+$/g, '').length
  return digits >= TELLING || (digits === TELLING - 1 && pair.some((level) => namesLevel(figure, level)))
}

/** Whether the words of a change have one of those that say what a level is of. */
export function namesLevel(figure: Figure, level: Operand): boolean {
  const unit = new Set(contentWords(plain(unitOf(level))))
  const words = new Set(contentWords(`${figure.lead} ${figure.mention.claim.subject} ${figure.tail}`))
  return contentWords(level.claim.subject).some((word) => words.has(word) && !unit.has(word))
}
