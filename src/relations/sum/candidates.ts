import { ADDED_TOGETHER } from '../../lexicon/relation-cues.ts'
import { HELD_AGAINST } from '../../lexicon/share-cues.ts'
import { memoized } from '../../model/memoized.ts'
import type { Mention } from '../discourse/index.ts'
import { namesSort } from '../names-sort.ts'
import { amountOf, codeOf, operandOf } from '../operand.ts'
import type { Facet, Member, Operand } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { bothCounted, compatible, maybeCompatible, sameNoun } from '../units.ts'
import { isBaseOfRate, isOfMany } from './base-of-rate.ts'
import { endsWithRest } from './exhaustion.ts'
import { isKey } from './is-key.ts'
import type { Entry } from './layout.ts'
import { moved } from './moved.ts'
import { namedAlike } from './named-alike.ts'
import { isNameOfPlace } from './no-part.ts'
import { ofPairs } from './of-pairs.ts'
import { ofRatios } from './of-ratios.ts'
import { partsInUnitOf } from './parts-in-unit.ts'
import { ANNOUNCED, type Series } from './series.ts'
import { isUndone } from './undone.ts'

interface Candidates {
  /** Those that the layout shows where nothing adds up. */
  readonly natural: readonly Entry[]
  /** Those of its unit and those without any. */
  readonly bare: readonly Entry[]
  /** Those of its unit and those that count other things. */
  readonly mixed: readonly Entry[]
  /** Those that may add up: of the very unit first, then those of its sort; only a sum that holds may mix other things, or take bare figures. */
  readonly readings: readonly (readonly Entry[])[]
}

/** The figures of a series that could be parts of a total, looked at once for all the ways to choose among them. */
export function candidatesFor(total: Operand, { mentions: listed, strength }: Series): Candidates {
  const mentions = partsInUnitOf(total, listed)
  const announced = strength >= STRENGTH.told
  const fits = announced ? bothCounted : strength >= ANNOUNCED ? maybeCompatible : undefined
  const [parts, mixed, bare, natural]: Entry[][] = [[], [], [], []]
  const paired = mentions.some(({ claim }) => claim.kind === 'ratio' && claim.reading === 'done-over-target')
  const named = ({ claim }: Mention) => claim.kind === 'quantity' && codeOf(operandOf(claim)) !== ''
  const last = mentions.findLast((m) => named(m) && compatible(total, operandOf(m.claim)))?.order ?? 0
  let isOther = false
  for (const mention of mentions) {
    if (named(mention)) isOther = !maybeCompatible(total, operandOf(mention.claim))
    const facet = facetFor(total, mention, paired)
    if (!facet || !mayBePart(mention) || isKey(mention) || isUndone(total, mention)) continue
    const member: Member = { claim: mention.claim, facet, role: 'part' }
    if (isNameOfPlace(total, member, mention) || namesSort(member, total, mention.lead)) continue
    const entry = { mention, member }
    const alike = compatible(total, member)
    if (alike || fits?.(total, member)) mixed!.push(entry)
    if (!isPart(mention)) continue
    if (alike) parts!.push(entry)
    // A figure without any unit counts what its total counts, where the sum holds; in "06 xã: Sơn Đông 14 nhà, Hòa An 7 và 3 xã khác" it counts more houses.
    if (alike || codeOf(member) === '') bare!.push(entry)
    if (alike || (announced && !(isOther && mention.order < last) && maybeCompatible(total, member)))
      natural!.push(entry)
  }
  const own = parts!.filter(({ member }) => sameNoun(total, member))
  const less = own.length > 1 && own.length < parts!.length ? [own] : []
  const more = [mixed!, bare!].filter(({ length }) => length > parts!.length)
  const alikeNamed = namedAlike(total, natural!)
  const ofEach = announced ? ofRatios(total, mentions) : []
  const others = [
    ...(announced ? [...ofEach, moved(total, mentions), ofPairs(total, mentions)] : []),
    alikeNamed ?? [],
    upToRest(total, mentions),
  ]
  const within = own.length > 1 ? ofOne(total, natural!, own) : natural!
  return {
    natural: alikeNamed ?? (within.length > 0 ? within : (ofEach[0] ?? [])),
    bare: bare!,
    mixed: [bare!, mixed!].find(({ length }) => length > parts!.length) ?? parts!,
    readings: [...less, parts!, ...more, ...others.filter(({ length }) => length > 1)],
  }
}

/** "156 dịch vụ toàn trình, 117 dịch vụ một phần; 45 thủ tục còn lại": counts of other things up to what is left of the total's own. */
function upToRest(total: Operand, mentions: readonly Mention[]): Entry[] {
  const rest = mentions.findLast(isCount)
  if (!rest || !endsWithRest(rest) || !sameNoun(total, partOf(rest, 'value'))) return []
  const entries = mentions.filter(isCount).map((mention) => ({ mention, member: partOf(mention, 'value') }))
  return entries.every(({ member }) => bothCounted(total, member)) ? entries : []
}

const isCount = (mention: Mention): boolean => mention.claim.kind === 'quantity' && isPart(mention)

const partOf = ({ claim }: Mention, facet: Facet): Member => ({ claim, facet, role: 'part' })

/** Neither more of another thing, nor a bare figure behind several of the total's own noun: "…, án ma túy 58 vụ; bị can nữ là 25". */
function ofOne(total: Operand, entries: readonly Entry[], own: readonly Entry[]): readonly Entry[] {
  if (own.every(({ mention: { lead } }) => WITH.test(lead))) return own
  const named = own.filter(({ member }) => isNamed(member))
  const last = named.length > 1 ? named.at(-1)!.mention.order : Number.POSITIVE_INFINITY
  return entries.filter(
    ({ mention, member }) => !isSister(total, member) && (isNamed(member) || mention.order < last),
  )
}

/** "4.195 phòng (01 khách sạn với 144 phòng, 07 khách sạn với 856 phòng, …)": what has the parts is told in front of each of them. */
const WITH = /(?<!\p{L})với$/u

const isNamed = ({ claim }: Member): boolean => claim.kind !== 'quantity' || /\p{L}/u.test(claim.text)

/** More of another thing than the total has of its own is told beside it: "64 cơ sở với 1.215 phòng". */
const isSister = (total: Operand, member: Member): boolean =>
  !sameNoun(total, member) && (amountOf(member)?.compare(amountOf(total)!) ?? 0) > 0

/**
 * Which number of a figure could be a part of a total: of ratios, numerators of numerators. Beside pairs of what came and what was
 * done, "179/29 vụ, 13/02 vụ", one whose numbers are equal is such a pair too.
 */
function facetFor(total: Operand, { claim }: Mention, paired: boolean): Facet | undefined {
  if (claim.kind === 'quantity') return 'value'
  if (claim.kind !== 'ratio' || claim.reading === 'now-over-before') return undefined
  if (total.claim.kind === 'ratio') return total.facet === 'denominator' ? 'denominator' : 'numerator'
  const whole = amountOf(total)
  const ofWhole = whole && amountOf({ claim, facet: 'denominator' })?.equals(whole)
  const isPair = claim.reading === 'done-over-target' || (paired && claim.numerator === claim.denominator)
  return ofWhole || isPair ? 'numerator' : undefined
}

/** What was carried over is part of what was received, though it is the base of a comparison too; a figure is asked for by every total before it. */
const isPart = memoized(
  (mention: Mention) =>
    !mention.claim.direction && !isOfMany(mention) && !isBaseOfRate(mention) && isLevel(mention),
)

const isLevel = ({ claim, lead }: Mention) =>
  !MEAN.test(lead) &&
  !CLOSING.test(lead) &&
  !IN_ALL.test(lead) &&
  (claim.role === 'actual' || (claim.role === 'base' && CARRIED_OVER.test(lead)))

/** "mỗi hộ bình quân 81,3 triệu đồng": so much for one is no part of what all have. */
const MEAN = /(?<!\p{L})(?:bình quân|bq|mỗi)(?!\p{L})/u

/** What an account closes with is no part of what it opened with, nor of what came. */
const CLOSING = /(?:cuối kỳ|cuối năm|hiện|nay) còn(?: lại)?$/u

/** "50 hộ, 60 hộ, vị chi 110 hộ": what the parts make up is none of them. */
const IN_ALL = new RegExp(`(?<!\\p{L})(?:${ADDED_TOGETHER.join('|')}|vị chi)(?: là| được| có)?$`, 'u')

/** "496 người (thiếu 4 đại biểu so với tổng số 500 đại biểu)": what a figure is held against is no part of it. */
const COMPARED = new RegExp(`(?<!\\p{L})so với(?: (?:${HELD_AGAINST.join('|')})(?: \\p{L}+){0,3})?$`, 'u')

const CARRIED_OVER = /chuyển (sang|qua)|kỳ trước|năm trước|tồn|cũ$/u

/** Anything but a change may turn out to be a part, where it adds up. */
const mayBePart = memoized(
  ({ claim, lead }: Mention) =>
    ((!claim.direction && claim.role !== 'change') || /(?<!\p{L})vượt$/u.test(lead)) && !COMPARED.test(lead),
)
