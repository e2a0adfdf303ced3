import { point, sum } from '../../model/index.ts'
import { figureIndex } from '../context/figure-index.ts'
import { measureOf } from '../context/measured.ts'
import { type Discourse, type Mention, mentionsWithin, type Passage } from '../discourse/index.ts'
import { amountOf, operandOf } from '../operand.ts'
import type { Member, Operand, Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { REACH } from './parts-cues.ts'
import { sameUnit } from './same-unit.ts'
import { isTelling } from './telling.ts'

/** More parts than this are no list that one total sums up by chance or design. */
const MOST = 12

/**
 * "Khám bằng thẻ 97.212 lượt; khám thu phí 11.433 lượt": a sentence that is a list, and whose figures add up to one that the
 * report gives elsewhere. Only a sum that could hardly be a coincidence counts, and only when it holds.
 */
export function listsOfKnownTotals(discourse: Discourse): Proposal[] {
  return discourse.passages
    .filter(({ block }) => block.cell === undefined)
    .flatMap((passage) =>
      passage.block.sentences.flatMap((bounds) => {
        const list = listIn(passage, bounds)
        return list ? groupsOf(list).flatMap((group) => totalsOf(discourse, group)) : []
      }),
    )
}

/** The counts of a sentence that all have one unit, beside percentages of theirs. */
function listIn({ mentions }: Passage, bounds: readonly [number, number]): readonly Mention[] | undefined {
  const all = mentionsWithin(mentions, bounds, REACH).filter(
    ({ claim, bracket }) => bracket === null && (claim.kind === 'quantity' || claim.kind === 'ratio'),
  )
  const [first] = all
  if (!first || all.length < 2 || all.length > MOST) return undefined
  const listed = all.every(
    (mention) => mention.claim.kind === 'quantity' && isLevel(mention) && sameUnit(mention, first),
  )
  return listed ? all : undefined
}

/** A list, and the three or more figures of it that stand before its first semicolon: "A, B, C; chưa phân bổ D". */
function groupsOf(list: readonly Mention[]): (readonly Mention[])[] {
  const end = list.findIndex((mention) => mention.clause.opener === ';')
  return end > 2 ? [list, list.slice(0, end)] : [list]
}

/** "quý IV ước 603 triệu đồng" adds up with what was counted. */
const isLevel = ({ claim }: Mention) =>
  claim.role === 'actual' && !claim.direction && (claim.approx === 'exact' || claim.approx === 'about')

function totalsOf(discourse: Discourse, list: readonly Mention[]): Proposal[] {
  const members = list.map(({ claim }): Member => ({ claim, facet: 'value', role: 'part' }))
  const total = sum(members.flatMap((member) => amountOf(member) ?? []))
  const first = list[0]!
  const called = totalCalled(discourse, first)
  if (called)
    return [sumOf(operandOf(called.total.claim), members, { evidence: called.head, strength: CALLED })]
  if (!isTelling(total, members)) return []
  const [known] = figureIndex(discourse)
    .within(measureOf(members[0]!), point(total), first.order)
    .filter(({ figure: { mention } }) => mention.block !== first.block || mention.sentence !== first.sentence)
  return known && known.operand.claim.kind !== 'percent'
    ? [sumOf(known.operand, members, { evidence: '…', strength: STRENGTH.fitting })]
    : []
}

const sumOf = (
  stated: Operand,
  members: readonly Member[],
  how: Pick<Proposal, 'evidence' | 'strength'>,
): Proposal => ({ kind: 'sum', variant: 'parts', stated, members, ...how })

/** What a list without a total of its own is headed by: "Các khoản đã chi gồm", "Trong số đã sử dụng,". */
const HEAD =
  /^\s*(?:(?:các|những|số|tổng) [\p{L} ]{0,30}?(\p{L}+ \p{L}+)(?: trong (?:năm|kỳ))?(?: này| trên)? (?:bao gồm|gồm)(?: có)?(?!\p{L})|trong (?:số|tổng số)(?: \p{L}+){0,3}? (\p{L}+ \p{L}+),)/u

/** How many figures back the total may stand that a heading calls by its words. */
const BACK = 12

/** The figure before a list with the two words before it by which the list's heading calls it: "đã chi 618,3 triệu đồng". */
function totalCalled(
  { mentions, passageOf }: Discourse,
  first: Mention,
): { readonly total: Mention; readonly head: string } | undefined {
  const [start = 0] = first.block.sentences[first.sentence] ?? []
  const said = HEAD.exec(passageOf(first.block.id)?.lower.slice(start, first.start) ?? '')
  const words = said?.[1] ?? said?.[2]
  if (!said || words === undefined) return undefined
  const total = mentions
    .slice(Math.max(0, first.order - BACK), first.order)
    .findLast(
      (mention) =>
        mention.block === first.block &&
        mention.sentence < first.sentence &&
        sameUnit(mention, first) &&
        mention.claim.approx === 'exact' &&
        isCalled(mention, words),
    )
  return total && { total, head: said[0].trim() }
}

const isCalled = ({ lead }: Mention, words: string): boolean =>
  [words, `${words} được`, `${words} là`].some((name) => lead === name || lead.endsWith(` ${name}`))

/** A list that calls its total by name need not be all of it: what fails is told where a slip speaks for it. */
const CALLED = STRENGTH.doubtful
