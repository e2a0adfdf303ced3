import { judgedToHold } from './judge.ts'
import { hasLarger } from './larger-part.ts'
import { leavesOthers } from './leaves-others.ts'
import { amountOf, digitsOf } from './operand.ts'
import { isBesideTotal, leavesPart, mayLeaveOut } from './partial-list.ts'
import type { Proposal } from './proposal.ts'
import { isShifted } from './shifted.ts'
import { creditOfChange } from './slipped-change.ts'
import { slips } from './slips.ts'
import { STRENGTH } from './strength.ts'
import { HEADED } from './sum/series.ts'
import { surpriseOf } from './surprise.ts'
import { toleranceOf } from './tolerance.ts'
import { hasTurnedDirection, hasTurnedSign } from './turned-sign.ts'
import type { Weighed } from './weighed.ts'

/**
 * How surely a failure is told: as surely as the words announce the relation; less surely where a slip speaks for it and the
 * words leave room for figures that are left out; 0 where it is most likely no relation.
 */
export function creditOf(entry: Weighed): number {
  if (judgedToHold(entry.judgement)) return entry.proposal.strength
  if (entry.proposal.strength >= STRENGTH.sure && hasTurnedDirection(entry.proposal))
    return entry.proposal.strength
  if (leavesOthers(entry) || leavesPart(entry)) return 0
  if (isCredible(entry)) return mayLeaveOut(entry) ? STRENGTH.doubtful : entry.proposal.strength
  if (entry.proposal.kind === 'change') return creditOfChange(entry)
  return ADDITIVE.has(entry.proposal.kind) && entry.proposal.axis === undefined ? creditOfSlip(entry) : 0
}

/** Kinds in which a slip shows as a difference of one digit. */
const ADDITIVE: ReadonlySet<string> = new Set(['sum', 'complement', 'balance'])

/** A failure is worth reporting when the words are strong enough for its size. */
function isCredible(entry: Weighed): boolean {
  const { proposal, judgement } = entry
  const { strength, kind } = proposal
  const { relative } = judgement
  if (isBesideTotal(entry)) return false
  if (strength >= STRENGTH.sure) return relative <= 0.5 || kind !== 'sum' || slippedInTable(proposal)
  if (strength >= STRENGTH.doubtful && RATED.has(kind) && isShifted(entry)) return true
  if (strength >= STRENGTH.possible)
    return (relative <= 0.02 && strength > HEADED) || exceeds(entry) || slipped(proposal, relative)
  return kind === 'sum' && strength >= STRENGTH.weak && relative <= 0.01 && slipped(proposal, relative)
}

/** Kinds in which a wrong unit shows as another size of the same digits. */
const RATED: ReadonlySet<string> = new Set(['product', 'average'])

/** Parts that clear words announce cannot be more than their whole; what is far more by itself is none of them. */
const exceeds = ({ proposal, judgement }: Weighed) =>
  proposal.kind === 'sum' &&
  proposal.strength >= STRENGTH.clear &&
  judgement.difference.s < 0n &&
  judgement.relative <= 0.5 &&
  (judgement.relative <= CLOSE || !hasLarger(proposal))

const CLOSE = 0.15

/**
 * Whether one slip explains a failure. The larger the failure, the less one changed digit proves, for one can nearly always be
 * found among short figures; swapped digits are few, and so are the slips of long figures.
 */
function slipped(proposal: Proposal, relative: number): boolean {
  const found = slips(proposal).filter(({ kind }) => kind === 'digits-swapped' || kind === 'digit-changed')
  if (isRetoldTurned(proposal, found)) return relative <= 0.5
  if (proposal.kind !== 'sum')
    return found.length > 0 && (relative <= 0.3 || (isShare(proposal) && isSaid(proposal)))
  const clear = proposal.strength >= STRENGTH.clear
  if (relative <= 0.15) return found.length > 0 || (clear && isLong(proposal) && hasMovedMark(proposal))
  if (found[0]?.kind === 'digits-swapped') return clear || relative <= 0.3
  return clear && relative <= 0.5 && found.length > 0 && isLong(proposal)
}

/** "214 ý kiến" told again as "124 ý kiến": two first digits turned round put a figure out by nearly half. */
const isRetoldTurned = ({ variant, stated, strength }: Proposal, found: ReturnType<typeof slips>): boolean =>
  variant === 'same-figure' &&
  strength >= STRENGTH.doubtful &&
  found.some(({ kind }) => kind === 'digits-swapped') &&
  (stated ? digitsOf(stated) : 0) >= 3

/** "35,97" for 359,7: a mark one place off mends a long total to its last digit by no chance. */
const hasMovedMark = (proposal: Proposal): boolean =>
  slips(proposal).some(({ kind, from }) => kind === 'decimal-lost' && from.includes('.'))

/** Words leave one whole, or a column has its shares of other lines, and this one is long enough. */
const isSaid = (proposal: Proposal): boolean =>
  proposal.strength >= STRENGTH.clear || (proposal.axis !== undefined && isLong(proposal))

/** A share whose words leave one whole may be off by a first digit, and then by any size. */
const isShare = ({ kind }: Proposal) => kind === 'share' || kind === 'attainment'

/** Four digits and more: what a single slip would have to hit is one of thousands. */
const isLong = ({ stated }: Proposal) => stated !== null && digitsOf(stated) >= 4

/** In a table whose other sums hold, one digit or one sign may put a total out by any size. */
const slippedInTable = (proposal: Proposal) =>
  proposal.axis !== undefined && (slips(proposal).length > 0 || hasTurnedSign(proposal))

/**
 * What one slip alone is worth. A sum that is out by hundreds, and yet by one digit, is no coincidence, whatever the words; one
 * that is out by tens needs words, and parts that fall short of their total could be a list with one left out. An account with
 * a figure whose sign nobody knows needs more than what is left of a whole.
 */
function creditOfSlip(entry: Weighed): number {
  const { proposal, judgement } = entry
  const surprise = surpriseOf(proposal, judgement)
  const strength = Math.min(proposal.strength, STRENGTH.doubtful)
  if (proposal.strength < STRENGTH.weak) return 0
  if (proposal.kind !== 'sum') return isTellingRest(entry, surprise) ? strength : 0
  if (proposal.strength >= STRENGTH.doubtful) return creditOfWords(entry, surprise)
  return judgement.relative <= toleranceOf(entry, surprise) ? strength : 0
}

/** Whether a slip in what is left of a whole, or in an account, is no coincidence. */
function isTellingRest({ proposal, judgement }: Weighed, surprise: number): boolean {
  const { relative, difference } = judgement
  if (surprise < 0 || proposal.strength < SAID) return false
  if (proposal.kind === 'balance') return surprise > 1 && relative <= 0.6
  if (surprise === 0) return relative <= NEAR
  return relative <= 0.6 || (difference.s > 0n && isWithinWhole(proposal))
}

/** What is left of a whole is less than the whole: done and left together are then more than there was. */
function isWithinWhole({ stated, members }: Proposal): boolean {
  const whole = members.find(({ role }) => role === 'whole')
  const [left, all] = [stated && amountOf(stated), whole && amountOf(whole)]
  return left !== undefined && left !== null && all !== undefined && left.compare(all) < 0
}

/** What a slip is worth in a list that words, a bracket or a colon announce. */
function creditOfWords({ proposal, judgement }: Weighed, surprise: number): number {
  const { strength, members, closed } = proposal
  const { relative, difference } = judgement
  const short = difference.s > 0n
  if (surprise > 1 || (surprise === 1 && (!short || strength >= STRENGTH.sure))) return strength
  const off = short ? relative / (1 + relative) : relative
  const exhaustive = members.length > 2 || closed === true
  // "38 đối tượng, trong đó 15 đối tượng ma túy, 13 đối tượng cờ bạc": of two that are named one in ten leaves tens by chance.
  if (surprise === 1) return exhaustive || strength >= STRENGTH.clear || off <= FEW ? STRENGTH.doubtful : 0
  return surprise === 0 && off <= 0.5 && (!short || exhaustive) ? STRENGTH.doubtful : 0
}

/** Of a total that two parts fall short of, more than a digit loses is left to others. */
const FEW = 0.2

/** From here on words say which figure is what is left of which. */
const SAID = STRENGTH.hinted

/** Off by so little, figures need only words that say which is which. */
const NEAR = 0.02
