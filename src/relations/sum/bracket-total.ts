/** "15 xã và 01 thị trấn (16 đơn vị hành chính)": a total alone in the bracket behind its parts. */
import { type Figure, figuresOf, gapBetween, proseFigures } from '../context/figures.ts'
import { isTime } from '../context/measured.ts'
import { operandOf } from '../context/operand-of.ts'
import type { Discourse } from '../discourse/index.ts'
import { amountOf } from '../operand.ts'
import type { Member, Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { compatible } from '../units.ts'
import { runThatAddsUp } from './runs-before.ts'

/** Parts that are joined so in front of a bracket are few. */
const REACH = 5

/** What parts are joined by, behind the words that say what the one before counts. */
const JOINED = /(?:^|[\s,])(?:và|cùng|,)\s?$|,\s?(?:\p{L}+(?: \p{L}+){0,4})?$/u

/** Every total in the bracket right behind the figures that make it: words announce none, so one that they do not make is not told. */
export function totalsInBrackets(discourse: Discourse): Proposal[] {
  return proseFigures(discourse).flatMap((figure) => {
    const { bracket } = figure.mention
    if (!bracket || !isCount(figure) || !isAlone(figure)) return []
    const before = joinedBefore(figure)
    const target = amountOf(operandOf(figure))
    const members = target && runThatAddsUp(target, before.map(asPart))
    const isOfOneSort = isAddedUp(figure) || members?.every((part) => compatible(operandOf(figure), part))
    return members && isOfOneSort ? [sumOf(figure, members)] : []
  })
}

/** Counts of the sentence in front of a bracket, nearest first, each joined to the next. */
function joinedBefore({ mention, passage, at }: Figure): Figure[] {
  const found: Figure[] = []
  for (const other of figuresOf(passage)
    .slice(Math.max(0, at - REACH), at)
    .reverse()) {
    const next = found.at(-1)
    const isJoined = next ? JOINED.test(gapBetween(other, next)) : isRightBefore(other, mention.bracket!.open)
    if (!isCount(other) || other.mention.bracket !== mention.bracket!.parent || !isJoined) break
    if (other.mention.sentence !== mention.sentence) break
    found.push(other)
  }
  return found
}

/** Only what the last part counts stands between it and the bracket. */
const isRightBefore = ({ mention, passage }: Figure, open: number): boolean =>
  open > mention.end && /^[\p{L} ]{0,40}$/u.test(passage.lower.slice(mention.end, open))

/** The only figure of its bracket, and first in it but for a word that adds up. */
function isAlone(figure: Figure): boolean {
  const { mention, passage, at } = figure
  const next = figuresOf(passage)[at + 1]
  return next?.mention.bracket !== mention.bracket && (openingOf(figure) === '' || isAddedUp(figure))
}

/** "(tổng 38 trường hợp)": said to be a total, whatever it counts. */
const isAddedUp = (figure: Figure): boolean => OPENING.test(openingOf(figure))

const openingOf = ({ mention, passage }: Figure): string =>
  passage.lower.slice(mention.bracket!.open + 1, mention.start).trim()

const OPENING = /^(?:tổng(?: cộng| số| là)?|cộng)$/u

const isCount = ({ mention: { claim } }: Figure): boolean =>
  claim.kind === 'quantity' && claim.role === 'actual' && claim.decimals === 0 && !isTime(claim)

const asPart = (figure: Figure): Member => ({ ...operandOf(figure), role: 'part' })

const sumOf = (figure: Figure, members: readonly Member[]): Proposal => ({
  kind: 'sum',
  variant: 'parts',
  stated: operandOf(figure),
  members,
  evidence: '(…)',
  strength: STRENGTH.fitting,
})
