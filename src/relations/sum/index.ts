/** Totals and their parts, wherever the parts stand: behind the total, before it, in bullets, in a note. */
import { exact } from '../../model/index.ts'
import { isDigitOff } from '../digit-off.ts'
import type { Discourse, Mention } from '../discourse/index.ts'
import { amountOf } from '../operand.ts'
import type { Facet, Operand, Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { isRate } from '../units.ts'
import { addedUp } from './added-up.ts'
import { bothWays } from './both-ways.ts'
import { totalsInBrackets } from './bracket-total.ts'
import { partsOfCalledTotals } from './called-total.ts'
import { classedPeople } from './classed.ts'
import { isClosed, isLarge, isPartial, takesAll } from './closed.ts'
import { withFaultsOpen } from './faults.ts'
import { headedBreakdowns } from './headed.ts'
import { itemsAnnounced } from './items-announced.ts'
import { listsOfKnownTotals } from './known-total.ts'
import { opensList, withoutPlaces } from './no-part.ts'
import { tellsOfEach, tellsOfNone } from './none-told.ts'
import { isOfOthers } from './of-others.ts'
import { partsOfOneWhole } from './one-whole.ts'
import { overlapping } from './overlap.ts'
import { ofOwnKind } from './own-kind.ts'
import { sumsOfPairs } from './pairs-of-ratio.ts'
import { isOneOf } from './parallel-names.ts'
import { type Parts, partsFor } from './parts.ts'
import { partsBefore } from './parts-before.ts'
import { runningTotals } from './running.ts'
import { ANNOUNCED, countsIn, namesAway, type Series } from './series.ts'
import { seriesAfter } from './series-after.ts'
import { sumsSoFar } from './so-far.ts'
import { type Announced, isChange, isMore, isVague, NEAR_MISS, strengthOf } from './strength-of.ts'
import { leavesUncounted } from './uncounted.ts'
import { variantOf } from './variant-of.ts'

const TEN = exact(10)

/** Every sum that the text announces or that its figures, standing side by side, add up to. */
export function sums(discourse: Discourse): Proposal[] {
  const totals = discourse.mentions.filter((mention) => mention.block.cell === undefined && isTotal(mention))
  return [
    ...totals.flatMap((total) =>
      seriesAfter(discourse, total)
        .map((series) => withoutPlaces(discourse, total, series))
        .filter(mayHoldParts)
        .flatMap((series) => {
          const kind = ofOwnKind(discourse, total, series.mentions)
          const items = itemsAnnounced(discourse, total, series)
          const perhaps = series.perhaps === true || namesAway(series)
          return fromSeries(discourse, total, { ...series, ...kind, items, perhaps })
        }),
    ),
    ...totals.flatMap((total) => partsBefore(discourse, total)),
    ...partsOfOneWhole(discourse),
    ...headedBreakdowns(discourse).map((proposal) => withFaultsOpen(discourse, proposal)),
    ...classedPeople(discourse),
    ...sumsOfPairs(discourse),
    ...listsOfKnownTotals(discourse),
    ...partsOfCalledTotals(discourse),
    ...runningTotals(discourse),
    ...bothWays(discourse),
    ...addedUp(discourse),
    ...sumsSoFar(discourse),
    ...totalsInBrackets(discourse),
  ]
}

/** A total is an amount, be it reached, planned or a change; a threshold, a rate and a date have no parts. */
function isTotal({ claim }: Mention): boolean {
  if (claim.kind === 'ratio') return claim.reading !== 'now-over-before'
  return claim.kind === 'quantity' && claim.role !== 'limit' && !isRate({ claim, facet: 'value' })
}

/** A sum has two parts and more, and none of them is a percentage or a date: most series have not so many. */
const mayHoldParts = ({ mentions }: Series): boolean =>
  mentions.filter(({ claim: { kind } }) => kind === 'quantity' || kind === 'ratio').length > 1

function fromSeries(discourse: Discourse, mention: Mention, series: Announced): Proposal[] {
  const found = facetsOf(mention).flatMap((facet) => {
    const stated: Operand = { claim: mention.claim, facet }
    const parts = partsFor(stated, series)
    if (!parts || !believable(stated, parts, series)) return []
    if (parts.exact && overlapping(parts.members) && parts.members.length < countsIn(series)) return []
    if (!parts.exact && isOfOthers(discourse, stated, { parts, series })) return []
    if (leavesUncounted(mention, series, { total: stated, members: parts.members })) return []
    const meant =
      parts.exact ||
      series.strength >= ANNOUNCED ||
      !(
        opensList(mention, parts.members) ||
        isOneOf(discourse, mention, { members: parts.members, rest: parts.exhaustion === 'rest' })
      )
    return meant ? [{ stated, parts }] : []
  })
  const ofCounts = found.some(({ parts }) => parts.members.some(({ claim }) => claim.kind !== 'ratio'))
  const settled = ofCounts && found.some(({ parts }) => parts.exact)
  return found
    .filter(({ parts }) => !settled || parts.exact)
    .map(({ stated, parts }) => proposalOf(stated, parts, series))
    .map((proposal) => withFaultsOpen(discourse, proposal))
    .filter(
      ({ open, stated, members }) => open !== 'approximate' || !members.some((part) => isMore(part, stated!)),
    )
}

const facetsOf = ({ claim }: Mention): Facet[] =>
  claim.kind === 'ratio' ? ['numerator', 'denominator'] : ['value']

/**
 * Two small figures that happen to add up to a third prove nothing: without words, a sum counts only when it
 * holds, and has three parts or a total of ten and more. One that nearly holds is left to `select`.
 */
function believable(stated: Operand, parts: Parts, series: Announced): boolean {
  const { members, exact: holds } = parts
  if (!holds && (series.perhaps || series.doubtful || (series.items ?? 0) > members.length)) return false
  if (isChange(stated) && !holds && parts.exhaustion !== 'rest' && !isBrokenDown(stated, members, series))
    return false
  if (isChange(stated) && members.length < 3 && series.strength < STRENGTH.told) return false
  if (!holds) return mayFail(stated, parts, series.strength)
  if (series.strength >= STRENGTH.possible || members.length > 2 || isTen(stated)) return true
  return parts.exhaustion !== undefined
}

/** Whether a sum that fails is worth a look: without words, only where the text does not leave it open anyway. */
function mayFail(stated: Operand, parts: Parts, strength: number): boolean {
  if (strength >= ANNOUNCED) return true
  if (strength < NEAR_MISS || isVague(stated) || overlapping(parts.members)) return false
  return isLarge(stated) || isTen(stated) || parts.exhaustion !== undefined || parts.parallel
}

const isTen = (stated: Operand) => (amountOf(stated)?.compare(TEN) ?? -1) >= 0

/** "tăng 600 hộ (tách hộ 350 hộ, chuyển đến 250 hộ)": what a rise or fall is made of, in its bracket or behind words. */
const isBrokenDown = (stated: Operand, members: Parts['members'], { strength }: Series): boolean =>
  strength >= STRENGTH.told &&
  members.every(
    (member) =>
      (!isChange(member) || member.claim.direction === stated.claim.direction) && !isMore(member, stated),
  )

function proposalOf(stated: Operand, parts: Parts, series: Announced): Proposal {
  const base = { kind: 'sum', stated, members: parts.members, evidence: series.evidence } as const
  const strength = parts.exact ? series.strength : strengthOf(stated, parts, series)
  const proposal = {
    ...base,
    variant: variantOf(stated, parts.members),
    strength,
    partial: isPartial(parts, series) || (isChange(stated) && parts.exhaustion === undefined),
    closed: isClosed(parts, series),
  }
  if (parts.exact) return proposal
  const none = proposal.variant === 'denominators' && tellsOfNone(series.mentions)
  if (none || tellsOfEach(series.mentions, stated)) return { ...proposal, open: 'not-exhaustive' }
  if ([stated, ...parts.members].some(isVague)) return { ...proposal, open: 'approximate' }
  const partition = parts.exhaustion === 'rest' && takesAll(proposal, series)
  if (overlapping(parts.members) && !partition) return { ...proposal, open: 'overlapping' }
  return series.isWhole && !isDigitOff(proposal) ? { ...proposal, strength: STRENGTH.clear } : proposal
}
