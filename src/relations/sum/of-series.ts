/** Totals and the series of figures behind them that may be their parts. */
import { isDigitOff } from '../digit-off.ts'
import type { Discourse, Mention } from '../discourse/index.ts'
import { codeOf } from '../operand.ts'
import type { Facet, Operand, Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { sameNoun } from '../units.ts'
import { believable } from './believable.ts'
import { bySides } from './by-sides.ts'
import { isNet, tellsCauses } from './causes.ts'
import { isClosed, isPartial, takesAll } from './closed.ts'
import { withFaultsOpen } from './faults.ts'
import { itemsAnnounced } from './items-announced.ts'
import { areNamed, goesOnWithList, opensList, withoutPlaces } from './no-part.ts'
import { tellsOfEach, tellsOfNone } from './none-told.ts'
import { withDeedsOfAudit } from './of-audit.ts'
import { isOfOthers } from './of-others.ts'
import { overlapping } from './overlap.ts'
import { ofOwnKind } from './own-kind.ts'
import { isOneOf } from './parallel-names.ts'
import { type Parts, partsFor } from './parts.ts'
import { ANNOUNCED, countsIn, namesAway, type Series } from './series.ts'
import { seriesAfter } from './series-after.ts'
import { withSomeOpen } from './some-named.ts'
import { type Announced, isChange, isMore, isVague, strengthOf } from './strength-of.ts'
import { isSurelyExceeded } from './surely-exceeded.ts'
import { toldByPlaceAndOtherwise } from './told-by-place.ts'
import { readTogether } from './told-together.ts'
import { leavesUncounted } from './uncounted.ts'
import { variantOf } from './variant-of.ts'

/** The sums of a total and what stands behind it: in a bracket, in the sentence, in bullets, in a note. */
export const sumsOfSeries = (discourse: Discourse, total: Mention): Proposal[] =>
  seriesAfter(discourse, total)
    .map((series) => withDeedsOfAudit(discourse, total, withoutPlaces(discourse, total, series)))
    .filter((series) => mayHoldParts(series) && !isOfScores(total, series))
    .flatMap((series) => {
      const kind = ofOwnKind(discourse, total, series.mentions)
      const items = itemsAnnounced(discourse, total, series)
      const perhaps = series.perhaps === true || namesAway(series)
      return fromSeries(discourse, total, { ...series, ...kind, items, perhaps })
    })

/** A sum has two parts and more, and none of them is a percentage or a date: most series have not so many. */
const mayHoldParts = ({ mentions }: Series): boolean =>
  mentions.filter(({ claim: { kind } }) => kind === 'quantity' || kind === 'ratio').length > 1

/** "đạt 20/20 điểm; … 6/8 điểm; … 5/6 điểm": scores of a list, of which no words make one the total. */
const isOfScores = ({ claim }: Mention, { strength }: Series): boolean =>
  claim.kind === 'ratio' && claim.unit === 'điểm' && strength < STRENGTH.fitting

function fromSeries(discourse: Discourse, mention: Mention, series: Announced): Proposal[] {
  const found = facetsOf(mention).flatMap((facet) => {
    const stated: Operand = { claim: mention.claim, facet }
    const parts = partsFor(stated, series)
    if (!parts || !believable(stated, parts, series)) return []
    if (parts.exact && overlapping(parts.members) && parts.members.length < countsIn(series)) return []
    if (!parts.exact && isOfOthers(discourse, stated, { parts, series })) return []
    if (!parts.exact && isOfAboveSlash(mention, parts.members)) return []
    if (areNamed(series.mentions, parts.members)) return []
    if (leavesUncounted(mention, series, { total: stated, members: parts.members })) return []
    const meant =
      parts.exact ||
      series.strength >= ANNOUNCED ||
      !(
        opensList(mention, parts.members) ||
        goesOnWithList(discourse, mention, parts.members) ||
        isOneOf(discourse, mention, { members: parts.members, rest: parts.exhaustion === 'rest' })
      )
    return meant ? [{ stated, parts }] : []
  })
  const ofCounts = found.some(({ parts }) => parts.members.some(({ claim }) => claim.kind !== 'ratio'))
  const settled = ofCounts && found.some(({ parts }) => parts.exact)
  return found
    .filter(({ parts }) => !settled || parts.exact)
    .map(({ stated, parts }) => {
      const proposal = proposalOf(stated, parts, series)
      return parts.exact
        ? proposal
        : bySides(readTogether(proposal, mention, series.mentions), series.mentions)
    })
    .map((proposal) => withSomeOpen(discourse, withFaultsOpen(discourse, proposal)))
    .filter(
      ({ open, stated, members }) => open !== 'approximate' || !members.some((part) => isMore(part, stated!)),
    )
}

/** "67 giải/100 em dự thi, gồm 3 nhất, 16 nhì, 48 ba": what has another name than the figure below a slash may take the one above it apart. */
const isOfAboveSlash = ({ claim, block, start }: Mention, parts: readonly Operand[]): boolean =>
  block.value[start - 1] === '/' &&
  claim.kind === 'quantity' &&
  !parts.some((part) => sameNoun({ claim, facet: 'value' }, part))

const facetsOf = ({ claim }: Mention): Facet[] =>
  claim.kind === 'ratio' ? ['numerator', 'denominator'] : ['value']

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
  if (isChange(stated) && isNet(stated, series)) return { ...proposal, open: 'not-exhaustive' }
  if (isChange(stated) && tellsCauses(series, proposal)) return { ...proposal, partial: false }
  const none = proposal.variant === 'denominators' && tellsOfNone(series.mentions)
  if (none || tellsOfEach(series.mentions, stated)) return { ...proposal, open: 'not-exhaustive' }
  if ([stated, ...parts.members].some(isVague) && !isSurelyExceeded(proposal))
    return { ...proposal, open: 'approximate' }
  const partition = parts.exhaustion === 'rest' && takesAll(proposal, series)
  const claims = new Set(parts.members.map(({ claim }) => claim))
  const listed = series.mentions.filter(({ claim }) => claims.has(claim))
  if (
    (overlapping(parts.members) || areOfTwoNouns(proposal) || toldByPlaceAndOtherwise(listed)) &&
    !partition
  )
    return { ...proposal, open: 'overlapping' }
  return series.isWhole && !isDigitOff(proposal) ? { ...proposal, strength: STRENGTH.clear } : proposal
}

/** "36 đảng viên, trong đó 20 cấp ủy viên, 18 đảng viên vi phạm đạo đức": who is told by an office may be among those told by the noun of all. */
function areOfTwoNouns({ stated, members, evidence }: Proposal): boolean {
  const nouns = new Set(members.map(codeOf))
  return evidence === 'trong đó' && nouns.size > 1 && nouns.has(codeOf(stated!)) && !nouns.has('')
}
