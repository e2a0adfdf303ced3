import { isDigitOff } from '../digit-off.ts'
import { type Discourse, firstAt, type Mention, mentionsWithin, type Passage } from '../discourse/index.ts'
import { judge } from '../judge.ts'
import { amountOf, codeOf } from '../operand.ts'
import type { Operand, Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { surpriseOf } from '../surprise.ts'
import { likeTheirSisters } from './headed-alike.ts'
import { FRAMED, isCalledSo, sharedWords } from './heading-words.ts'
import { introduces } from './introduces.ts'
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

/** A figure that a breakdown could take apart, with the parts that it would have. */
interface Tried {
  readonly mention: Mention
  readonly operand: Operand
  readonly parts: Parts
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

function breakdownsOf(discourse: Discourse, { heading, own, mentions }: Headed): Proposal[] {
  const proposed = (stated: Operand, parts: Parts, strength: number): Proposal => ({
    kind: 'sum',
    variant: 'parts',
    stated,
    members: parts.members,
    evidence: heading.replace(/\s*\(.*/u, ''),
    strength,
  })
  const series: Series = { mentions, evidence: heading, strength: HEADED }
  if (own) {
    const stated: Operand = { claim: own.claim, facet: 'value' }
    const parts = partsFor(stated, series)
    return parts ? [proposed(stated, parts, NAMED)] : []
  }
  return firstOfUnits(mentions).flatMap((first) => {
    const tried = totalsBefore(discourse, first).flatMap(({ mention, operand }) => {
      const bare = codeOf({ claim: first.claim, facet: 'value' }) === ''
      const isUnnamed = bare && codeOf(operand) !== '' && sharedWords(heading, mention) === 0
      if (isUnnamed && !introduces(mention, first)) return []
      const parts = partsFor(operand, bare ? { ...series, strength: BARE } : series)
      if (parts && !parts.exact && isNoList(heading, parts)) return []
      return parts && (!isUnnamed || parts.exact) ? [{ mention, operand, parts }] : []
    })
    const exact = tried.filter(({ parts }) => parts.exact)
    if (exact.length > 0) return exact.map(({ operand, parts }) => proposed(operand, parts, HEADED))
    const named =
      nearestOf(tried.filter(({ mention }) => sharedWords(heading, mention) > 1)) ??
      nearestOf(tried.filter((total) => isHinted(heading, total))) ??
      (FRAMED.test(heading)
        ? nearestOf(tried.filter(({ mention }) => sharedWords(heading, mention) > 0))
        : undefined) ??
      nearestOf(tried.filter(({ mention }) => introduces(mention, first))) ??
      slippedOf(heading, tried)
    if (!named) return []
    const whole = FRAMED.test(heading) ? 'opposites' : 'rest'
    if (named.parts.exhaustion === 'rest' || named.parts.exhaustion === whole)
      return [proposed(named.operand, named.parts, NAMED)]
    if (STRUCTURED.test(heading)) return [proposed(named.operand, named.parts, BY_KIND)]
    const slipped = proposed(named.operand, named.parts, STRENGTH.doubtful)
    return isCalledSo(heading, named.mention) && isDigitOff(slipped) ? [slipped] : []
  })
}

/** Of several totals that the heading could name, the one that its parts miss by least; only one is missed by little. */
function nearestOf(tried: readonly Tried[]): Tried | undefined {
  if (tried.length < 2) return tried[0]
  const near = tried.filter(({ operand, parts }) => offBy(operand, parts) <= NEAR)
  return near.length === 1 ? near[0] : undefined
}

/** Of an exhaustive list of which a heading says by what it is taken, or what it is about, the one total that it misses by one telling digit. */
function slippedOf(heading: string, tried: readonly Tried[]): Tried | undefined {
  const told = tried.filter(
    ({ mention, parts }) =>
      parts.exhaustion === 'rest' && (STRUCTURED.test(heading) || sharedWords(heading, mention) > 0),
  )
  const slipped = told.filter(({ operand, parts: { members } }) => {
    const proposal: Proposal = {
      kind: 'sum',
      variant: 'parts',
      stated: operand,
      members,
      evidence: '',
      strength: 0,
    }
    return surpriseOf(proposal, judge(proposal)) > 0
  })
  return slipped.length === 1 ? slipped[0] : undefined
}

/** How far parts miss a total, as a share of it. */
function offBy(operand: Operand, { members }: Parts): number {
  const total = amountOf(operand)?.valueOf() ?? 0
  const parts = members.reduce((all, member) => all + (amountOf(member)?.valueOf() ?? 0), 0)
  return total === 0 ? 1 : Math.abs(total - parts) / total
}

const NEAR = 0.15

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

/** "Số lượt tiếp theo cấp: …": a heading that says by what a total is taken apart. */
const STRUCTURED = /(?<!\p{L})(?:theo|chia|phân)(?!\p{L})/iu
const BY_KIND = HEADED

/** "hộ nghèo có 2.943 hộ … Nguyên nhân nghèo: …; nguyên nhân khác 363 hộ": one word, but all of a total, nearly. */
const isHinted = (heading: string, { mention, operand, parts }: Tried): boolean =>
  parts.exhaustion === 'rest' && offBy(operand, parts) <= NEAR && sharedWords(heading, mention) > 0
