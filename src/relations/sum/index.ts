/** Totals and their parts, wherever the parts stand: behind the total, before it, in bullets, in a note. */
import type { Discourse, Mention } from '../discourse/index.ts'
import type { Proposal } from '../proposal.ts'
import { isBalanceOf } from '../trade-balance.ts'
import { isRate } from '../units.ts'
import { addedInBrackets } from './added-in-brackets.ts'
import { addedUp } from './added-up.ts'
import { sumsOfAwards } from './awards.ts'
import { totalsBehindBrackets } from './behind-bracket.ts'
import { sumsBesideTotals } from './beside-totals.ts'
import { bothWays } from './both-ways.ts'
import { totalsInBrackets } from './bracket-total.ts'
import { partsOfCalledTotals } from './called-total.ts'
import { classedPeople } from './classed.ts'
import { contributions } from './contributions.ts'
import { countedToo } from './counted-too.ts'
import { countingIn } from './counting-in.ts'
import { withFaultsOpen } from './faults.ts'
import { foundAndAsked } from './found-and-asked.ts'
import { sumsOfGrades } from './graded.ts'
import { headedBreakdowns } from './headed.ts'
import { partsInSentences } from './in-short-sentences.ts'
import { isKey } from './is-key.ts'
import { wholesOfItems } from './items-of-whole.ts'
import { sumsOfDeeds } from './joined-deeds.ts'
import { joinedGrades } from './joined-grades.ts'
import { listsOfKnownTotals } from './known-total.ts'
import { mixedCounts } from './mixed-counts.ts'
import { sumsOfBranches } from './of-branches.ts'
import { sumsOfCasualties } from './of-casualties.ts'
import { sumsOfSeries } from './of-series.ts'
import { isOfOtherDeed } from './one-deed.ts'
import { partsOfOneWhole } from './one-whole.ts'
import { totalsOfPeriods } from './over-periods.ts'
import { sumsOfPairs } from './pairs-of-ratio.ts'
import { partsBefore } from './parts-before.ts'
import { namedByPlus } from './plus-named.ts'
import { printedSums } from './printed-sum.ts'
import { ratesApart } from './rates-apart.ts'
import { ratiosBelow } from './ratios-below.ts'
import { totalsRightBehind } from './right-behind.ts'
import { runningTotals } from './running.ts'
import { sumsOfSisters } from './sister-measure.ts'
import { toldHundreds } from './told-hundred.ts'
import { sumsOfFates } from './told-together-and-apart.ts'
import { isUnion } from './union.ts'
import { sumsOfUnlikeItems } from './unlike-items.ts'
import { usedAndLeft } from './used-and-left.ts'
import { ofWholesTakenApart } from './whole-taken-apart.ts'
import { sumsWithRows } from './with-row.ts'

/** Every sum that the text announces or that its figures, standing side by side, add up to. */
export function sums(discourse: Discourse): Proposal[] {
  const totals = discourse.mentions.filter(
    (mention) => mention.block.cell === undefined && isTotal(mention) && !isKey(mention),
  )
  const listed = [
    ...totals.flatMap((total) => sumsOfSeries(discourse, total)),
    ...totals.flatMap((total) => partsBefore(discourse, total)),
  ]
  const inBrackets = addedInBrackets(discourse)
  const proposed = [
    ...listed,
    ...sumsOfSisters(discourse, listed),
    ...sumsBesideTotals(discourse, [...listed, ...inBrackets]),
    ...partsOfOneWhole(discourse),
    ...wholesOfItems(discourse),
    ...sumsOfGrades(discourse),
    ...toldHundreds(discourse),
    ...partsInSentences(discourse),
    ...usedAndLeft(discourse),
    ...headedBreakdowns(discourse).map((proposal) => withFaultsOpen(discourse, proposal)),
    ...classedPeople(discourse),
    ...sumsOfPairs(discourse),
    ...ratiosBelow(discourse),
    ...listsOfKnownTotals(discourse),
    ...partsOfCalledTotals(discourse),
    ...runningTotals(discourse),
    ...bothWays(discourse),
    ...addedUp(discourse),
    ...countedToo(discourse),
    ...totalsInBrackets(discourse),
    ...totalsRightBehind(discourse),
    ...totalsBehindBrackets(discourse),
    ...mixedCounts(discourse),
    ...totalsOfPeriods(discourse),
    ...inBrackets,
    ...foundAndAsked(discourse),
    ...countingIn(discourse),
    ...contributions(discourse),
    ...sumsOfDeeds(discourse),
    ...joinedGrades(discourse),
    ...sumsOfFates(discourse),
    ...ratesApart(discourse),
    ...namedByPlus(discourse),
    ...printedSums(discourse),
    ...sumsWithRows(discourse),
    ...sumsOfBranches(discourse),
    ...sumsOfCasualties(discourse),
    ...sumsOfAwards(discourse),
    ...sumsOfUnlikeItems(discourse),
  ]
  return ofWholesTakenApart(discourse, proposed).filter(
    (proposal) =>
      !isUnion(discourse, proposal) &&
      !isOfOtherDeed(discourse, proposal) &&
      !isBalanceOfTrade(discourse, proposal),
  )
}

/** A surplus is what the one side of trade leaves of the other, and no sum of both. */
function isBalanceOfTrade(discourse: Discourse, { stated, members }: Proposal): boolean {
  const total = stated && discourse.mentionOf(stated.claim.id)
  if (!total) return false
  const parts = members.map(({ claim }) => discourse.mentionOf(claim.id))
  return parts.every((part) => part !== undefined && isBalanceOf(total, part))
}

/** A total is an amount, be it reached, planned or a change; a threshold, a rate and a date have no parts. */
function isTotal({ claim }: Mention): boolean {
  if (claim.kind === 'ratio') return claim.reading !== 'now-over-before'
  return claim.kind === 'quantity' && claim.role !== 'limit' && !isRate({ claim, facet: 'value' })
}
