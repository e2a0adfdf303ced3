/** Figures that stand where parts would and are none by the words beside them. */
import { unitOf as rowOf } from '../../lexicon/units.ts'
import { memoized } from '../../model/memoized.ts'
import type { Discourse, Mention } from '../discourse/index.ts'
import { codeOf, unitOf } from '../operand.ts'
import type { Member, Operand } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { arePlaces } from './named-parts.ts'
import { sameUnit } from './same-unit.ts'
import type { Series } from './series.ts'

/** "283 đơn vị cấp huyện thuộc 58 tỉnh", "78 bị can trong 11 vụ án": where the things before are. */
const PLACED = /^\p{L}[^\d]* (?:thuộc|trong)$|^(?:thuộc|trong)$/u

/** Units of text between a figure and the one it is the place of. */
const NEAR = 40

/** Whether a figure only says to what the figure right before it belongs. */
export const isPlaceOfOther = (
  before: Mention | undefined,
  { block, start, lead, claim }: Mention,
): boolean =>
  before?.block === block &&
  start - before.end <= NEAR &&
  before.claim.kind === 'quantity' &&
  claim.kind === 'quantity' &&
  before.claim.unitCode !== claim.unitCode &&
  PLACED.test(lead) &&
  !/[,;:.()]/u.test(block.value.slice(before.end, start))

/** "9 phường: 1, 2, 3, Đông Giang": bare figures in a row behind a count of places are their names. */
export const isNameOfPlace = (total: Operand, member: Member, { lead, tail }: Mention): boolean =>
  codeOf(member) === '' && lead === '' && tail === '' && rowOf(unitOf(total))?.group === 'places'

/** "01 xã đạt 15 tiêu chí": the level that each of several has reached. */
export const isLevelOfEach = memoized(({ block, start }: Mention): boolean =>
  LEVEL.test(block.value.slice(Math.max(0, start - NEAR), start)),
)

const LEVEL =
  /(?<!\d[.,])(?<!\d)\d{1,3} \p{L}+(?: \p{L}+){0,2} (?:đã |mới |chỉ )?(?:đạt|hoàn thành) (?:từ |chuẩn )?$/u

/** Figures without those that merely say to what others belong; none of a total that does so itself, or is a level, unless words announce them. */
export function withoutPlaces(discourse: Discourse, total: Mention, series: Series): Series {
  const isOfOther = (mention: Mention) => isPlaceOfOther(discourse.mentions[mention.order - 1], mention)
  if (series.strength < STRENGTH.told && isOfOther(total)) return { ...series, mentions: [] }
  if (series.strength < STRENGTH.hinted && isLevelOfEach(total)) return { ...series, mentions: [] }
  if (isItemOfPlaces(discourse, total, series)) return { ...series, mentions: [] }
  if (series.mentions.some((mention) => isOfMoreKinds(mention, total))) return { ...series, mentions: [] }
  const kept = series.mentions.filter((mention) => !isOfOther(mention))
  return kept.length < series.mentions.length ? { ...series, mentions: kept } : series
}

/** "17 xã và 2 thị trấn, trong đó 18 xã, thị trấn …": what counts things of two names is taken of both, and not of the first alone. */
const isOfMoreKinds = ({ claim }: Mention, { claim: total }: Mention): boolean =>
  claim.kind === 'quantity' &&
  total.kind === 'quantity' &&
  !total.unit.includes(',') &&
  claim.unit.toLowerCase().startsWith(`${total.unit.toLowerCase()},`)

/** How many figures before one are looked at for the item before it. */
const BEFORE = 3

/**
 * "gồm A 180 ca, B 31 ca, C 27 ca, …; D 4 ca": one of a list of places, between two others of its unit, is no total of those behind
 * it, unless words announce them.
 */
function isItemOfPlaces(
  { mentions }: Discourse,
  total: Mention,
  { mentions: behind, strength }: Series,
): boolean {
  const [next] = behind
  if (strength >= STRENGTH.hinted || !next || next.order !== total.order + 1) return false
  const last = mentions
    .slice(Math.max(0, total.order - BEFORE), total.order)
    .findLast((other) => sameUnit(other, total))
  const list = last && [last, total, next]
  return (
    list?.every(
      ({ block, sentence, bracket }) =>
        block === total.block && sentence === total.sentence && bracket === total.bracket,
    ) === true && arePlaces(list)
  )
}

/** "Nguyên nhân: chập điện 14, sơ suất 7, nguyên nhân khác 8", "29 vụ (chập điện 14, …)": the first of a list of bare figures is an item as the others are. */
export const opensList = ({ claim, lead, clause }: Mention, members: readonly Member[]): boolean =>
  (clause.opener === ':' || clause.opener === '(') &&
  /^(?!tổng|cộng|số |có |được )\p{L}/u.test(lead) &&
  [{ claim, facet: 'value' } as const, ...members].every((operand) => codeOf(operand) === '')

/** "chốt 13, chốt 14, chốt 19": bare figures behind one and the same word are its names, and count nothing. */
export function areNamed(mentions: readonly Mention[], members: readonly Member[]): boolean {
  const claims = new Set(members.map(({ claim }) => claim))
  const [first, ...others] = mentions.filter(({ claim }) => claims.has(claim))
  return (
    first !== undefined &&
    /\p{L}/u.test(first.lead) &&
    others.length > 0 &&
    others.every(({ lead }) => lead === first.lead) &&
    members.every((member) => codeOf(member) === '')
  )
}

/** "mầm non 118, tiểu học 604, THCS 409, THPT 196": one of a list of bare counts, behind another of them, is an item as those behind it are. */
export function goesOnWithList({ mentions }: Discourse, total: Mention, members: readonly Member[]): boolean {
  const before = mentions[total.order - 1]
  return (
    before?.block === total.block &&
    before.sentence === total.sentence &&
    before.bracket === total.bracket &&
    [total, before].every(
      ({ claim }) => claim.kind === 'quantity' && claim.unit === '' && !claim.direction,
    ) &&
    members.every((member) => codeOf(member) === '') &&
    NEXT_NAME.test(total.block.value.slice(before.end, total.start))
  )
}

const NEXT_NAME = /^[,;] \p{L}[^\d,;:.()]*$/u
