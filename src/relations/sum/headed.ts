import { contentWords } from '../content-words.ts'
import { type Discourse, firstAt, type Mention, mentionsWithin, type Passage } from '../discourse/index.ts'
import type { Facet, Operand, Proposal } from '../proposal.ts'
import { compatible } from '../units.ts'
import { type Parts, partsFor } from './parts.ts'
import { REACH } from './parts-cues.ts'
import { sameUnit } from './same-unit.ts'
import { HEADED, headingOf, type Series } from './series.ts'

/** How many figures back the total of a headed breakdown may stand. */
const LOOK_BACK = 16

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
  return discourse.passages
    .filter(({ block }) => block.cell === undefined)
    .flatMap((passage) =>
      passage.block.sentences.flatMap((bounds) => {
        const headed = headedIn(passage, bounds)
        return headed ? breakdownsOf(discourse, headed) : []
      }),
    )
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
    return parts ? [proposed(stated, parts, OWN)] : []
  }
  return firstOfUnits(mentions).flatMap((first) => {
    const tried = totalsBefore(discourse, first).flatMap(({ mention, operand }) => {
      const parts = partsFor(operand, series)
      return parts ? [{ mention, operand, parts }] : []
    })
    const exact = tried.filter(({ parts }) => parts.exact)
    if (exact.length > 0) return exact.map(({ operand, parts }) => proposed(operand, parts, HEADED))
    const [named, other] = tried.filter(({ mention }) => isNamedBy(heading, mention))
    if (!named || other) return []
    if (named.parts.exhaustion === 'rest') return [proposed(named.operand, named.parts, NAMED)]
    return STRUCTURED.test(heading) ? [proposed(named.operand, named.parts, BY_KIND)] : []
  })
}

/** Of each unit that a list counts in, its first figure: "02 vụ, chết 07 người; 05 vụ, chết 10 người" is two breakdowns. */
const firstOfUnits = (mentions: readonly Mention[]): Mention[] =>
  mentions
    .filter((mention, at) => at === 0 || !mentions.slice(0, at).some((other) => sameUnit(other, mention)))
    .slice(0, UNITS)

/** No list counts in more units than this. */
const UNITS = 3

/** A total in the heading itself leaves little doubt; nor do words that a total and the heading of an exhaustive list share. */
const OWN = 0.75
const NAMED = 0.7

/** "Số lượt tiếp theo cấp: …": a heading that says by what a total is taken apart. */
const STRUCTURED = /(?<!\p{L})(?:theo|chia|phân)(?!\p{L})/iu
const BY_KIND = HEADED

/** "Đã lập biên bản 24.618 trường hợp … Các lỗi bị lập biên bản: …": two words of the heading stand at the total. */
function isNamedBy(heading: string, { lead, tail, claim }: Mention): boolean {
  const said = new Set(
    contentWords(`${lead.slice(-HEADING)} ${claim.text} ${tail.slice(0, HEADING)} ${claim.subject}`),
  )
  return new Set(contentWords(heading).filter((word) => said.has(word))).size >= 2
}

/** Figures of the unit of the first part in the same section or one beside it, nearest first. */
function totalsBefore(discourse: Discourse, first: Mention): { mention: Mention; operand: Operand }[] {
  const part: Operand = { claim: first.claim, facet: 'value' }
  const found: { mention: Mention; operand: Operand }[] = []
  for (let at = first.order - 1; at >= Math.max(0, first.order - LOOK_BACK); at--) {
    const mention = discourse.mentions[at]!
    if (!isBeside(mention.block.section, first.block.section) || mention.block.cell) break
    if (mention.claim.direction) continue
    for (const facet of facetsOf(mention)) {
      const operand: Operand = { claim: mention.claim, facet }
      if (compatible(operand, part)) found.push({ mention, operand })
    }
  }
  return found
}

/** Of "1.876 lượt/2.214 người" either number may be a total; of a part of a whole none is. */
function facetsOf({ claim }: Mention): Facet[] {
  if (claim.kind === 'ratio') return claim.reading === 'two-measures' ? ['numerator', 'denominator'] : []
  return claim.kind === 'quantity' ? ['value'] : []
}

/** One section, the section above, or two below one: what "1.1" counts, "1.3" takes apart. */
function isBeside(total: string, parts: string): boolean {
  const above = parts.slice(0, Math.max(0, parts.lastIndexOf('/')))
  return (
    total === parts ||
    (above !== '' && (total === above || total.slice(0, Math.max(0, total.lastIndexOf('/'))) === above))
  )
}
