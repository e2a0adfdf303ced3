import { isDigitOff } from '../digit-off.ts'
import { type Discourse, firstAt, type Mention, mentionsWithin, type Passage } from '../discourse/index.ts'
import { codeOf } from '../operand.ts'
import type { Operand, Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { likeTheirSisters } from './headed-alike.ts'
import { namedAmong, STRUCTURED, type Tried } from './heading-total.ts'
import { FRAMED, isCalledSo, sharedWords } from './heading-words.ts'
import { heads, introduces } from './introduces.ts'
import { isNoList } from './no-list.ts'
import { type Parts, partsFor } from './parts.ts'
import { REACH } from './parts-cues.ts'
import { sameUnit } from './same-unit.ts'
import { HEADED, headingOf, type Series } from './series.ts'
import { totalsBefore } from './totals-before.ts'

/** Units of text in which a heading ends. */
const HEADING = 90

/** A breakdown under a heading of its own: what it is headed by, and the figures that it lists. */
interface Headed {
  readonly heading: string
  /** The figure in the bracket of the heading: "Độ tuổi (187 người): …". */
  readonly own: Mention | undefined
  readonly mentions: readonly Mention[]
}

/** "Nguyên nhân nghèo: thiếu đất 486 hộ; …; nguyên nhân khác 363 hộ": a breakdown of a total some sentences earlier. */
export function headedBreakdowns(discourse: Discourse): Proposal[] {
  const lists = discourse.passages
    .filter(({ block }) => block.cell === undefined)
    .flatMap((passage) =>
      passage.block.sentences.flatMap((bounds) => {
        const headed = headedIn(passage, bounds)
        return headed ? [{ headed, block: passage.block, found: breakdownsOf(discourse, headed) }] : []
      }),
    )
  return [...lists.flatMap(({ found }) => found), ...likeTheirSisters(lists)]
}

function headedIn(
  { block, mentions: all }: Passage,
  [from, to]: readonly [number, number],
): Headed | undefined {
  const heading = headingOf(block.value.slice(from, Math.min(to, from + HEADING)))
  if (!heading) return undefined
  const behind = mentionsWithin(all, [from + heading.length, to], REACH)
  const mentions = behind.filter(({ bracket }) => bracket === null)
  if (mentions.length < 2) return undefined
  const inHeading = all[firstAt(all, from, ({ start }) => start)]
  const own = inHeading && inHeading.start < from + heading.length ? inHeading : undefined
  return { heading, own, mentions }
}

/** Sums of a list under a heading: to the figure of the heading itself, or to the total before it that the heading names. */
function breakdownsOf(discourse: Discourse, headed: Headed): Proposal[] {
  const { heading, own, mentions } = headed
  const proposed = (stated: Operand, parts: Parts, strength: number): Proposal => ({
    kind: 'sum',
    variant: 'parts',
    stated,
    members: parts.members,
    evidence: heading.replace(/\s*\(.*/u, ''),
    strength,
  })
  if (own) {
    const stated: Operand = { claim: own.claim, facet: 'value' }
    const parts = partsFor(stated, { mentions, evidence: heading, strength: HEADED })
    return parts ? [proposed(stated, parts, NAMED)] : []
  }
  return firstOfUnits(mentions).flatMap((first) => {
    const tried = triedBefore(discourse, headed, first)
    const exact = tried.filter(({ parts }) => parts.exact)
    if (exact.length > 0) return exact.map(({ operand, parts }) => proposed(operand, parts, HEADED))
    const named = namedAmong(tried, heading, first)
    if (!named) return []
    const whole = FRAMED.test(heading) ? 'opposites' : 'rest'
    if (named.parts.exhaustion === 'rest' || named.parts.exhaustion === whole)
      return [proposed(named.operand, named.parts, NAMED)]
    if (STRUCTURED.test(heading)) return [proposed(named.operand, named.parts, BY_KIND)]
    const slipped = proposed(named.operand, named.parts, STRENGTH.doubtful)
    return isCalledSo(heading, named.mention) && isDigitOff(slipped) ? [slipped] : []
  })
}

/** The totals before a list that may be of it, each with the parts that the list has for it. */
function triedBefore(discourse: Discourse, { heading, mentions }: Headed, first: Mention): Tried[] {
  const bare = codeOf({ claim: first.claim, facet: 'value' }) === ''
  const series: Series = { mentions, evidence: heading, strength: bare ? BARE : HEADED }
  return totalsBefore(discourse, first).flatMap(({ mention, operand, far }) => {
    const isUnnamed = bare && codeOf(operand) !== '' && sharedWords(heading, mention) === 0
    if (
      isUnnamed &&
      !introduces(mention, first) &&
      !(STRUCTURED.test(heading) && heads(discourse, mention, first))
    )
      return []
    if (far && !STRUCTURED.test(heading)) return []
    const parts = partsFor(operand, series)
    if (far && !(parts?.exact && parts.members.length === mentions.length)) return []
    if (parts && !parts.exact && isNoList(heading, parts)) return []
    return parts && (!isUnnamed || parts.exact) ? [{ mention, operand, parts }] : []
  })
}

/** Of each unit that a list counts in, its first figure: "02 vụ, chết 07 người; 05 vụ, chết 10 người" is two breakdowns. */
const firstOfUnits = (mentions: readonly Mention[]): Mention[] =>
  mentions
    .filter((mention, at) => at === 0 || !mentions.slice(0, at).some((other) => sameUnit(other, mention)))
    .slice(0, UNITS)

/** No list counts in more units than this. */
const UNITS = 3

/** Counts without a unit are of the total that their heading names: "Nguyên nhân chết: bão 04, lũ 09". */
const BARE = STRENGTH.told

/** A total in the heading itself leaves little doubt; nor do words that a total and the heading of an exhaustive list share. */
const NAMED = STRENGTH.clear

const BY_KIND = HEADED
